package brobygger.desktop.shell;

import brobygger.desktop.chord.Shortcut;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What the window's own keys do. Undo in a text field stays the field's while it has something. */
final class Keys {
  private final Map<Shortcut, IntConsumer> actions = new EnumMap<>(Shortcut.class);

  void on(Shortcut shortcut, Runnable action) {
    actions.put(shortcut, which -> action.run());
  }

  /** For keys in a row: the action is told which of them it was, from 0. */
  void onEach(Shortcut shortcut, IntConsumer action) {
    actions.put(shortcut, action);
  }

  /** Call as an event filter of the window's content. */
  void pressed(KeyEvent event, @Nullable Scene scene) {
    Node owner = scene == null ? null : scene.getFocusOwner();
    if (fieldTurns(event, owner)) {
      return;
    }
    actions.forEach(
        (shortcut, action) ->
            shortcut
                .at(event)
                .filter(which -> !event.isConsumed())
                .ifPresent(
                    which -> {
                      action.accept(which);
                      event.consume();
                    }));
  }

  private static boolean fieldTurns(KeyEvent event, @Nullable Node owner) {
    return owner instanceof TextInputControl field
        && (Shortcut.UNDO.is(event) && field.isUndoable()
            || Shortcut.REDO.is(event) && field.isRedoable());
  }
}
