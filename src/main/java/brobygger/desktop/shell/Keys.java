package brobygger.desktop.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The window's key chords. Undo in a text field stays the field's own while it has something. */
final class Keys {
  private final Map<KeyCombination, Runnable> chords = new LinkedHashMap<>();
  private final Runnable undo;
  private final Runnable redo;

  Keys(Runnable undo, Runnable redo) {
    this.undo = undo;
    this.redo = redo;
  }

  void chord(KeyCode code, Runnable action) {
    chords.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
  }

  void key(KeyCode code, Runnable action) {
    chords.put(new KeyCodeCombination(code), action);
  }

  void shiftKey(KeyCode code, Runnable action) {
    chords.put(new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN), action);
  }

  /** Call as an event filter of the window's content. */
  void pressed(KeyEvent event, @Nullable Scene scene) {
    Node owner = scene == null ? null : scene.getFocusOwner();
    if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
      boolean again = event.isShiftDown();
      if (!fieldTurns(owner, again)) {
        (again ? redo : undo).run();
        event.consume();
      }
      return;
    }
    chords.entrySet().stream()
        .filter(chord -> chord.getKey().match(event))
        .findFirst()
        .ifPresent(
            chord -> {
              chord.getValue().run();
              event.consume();
            });
  }

  private static boolean fieldTurns(@Nullable Node owner, boolean again) {
    return owner instanceof TextInputControl field
        && (again ? field.isRedoable() : field.isUndoable());
  }
}
