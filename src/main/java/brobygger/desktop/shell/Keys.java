package brobygger.desktop.shell;

import brobygger.desktop.chord.Shortcut;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What the window's own keys do. Undo in a text field is the field's, and ends there. */
final class Keys {
  private final Map<Shortcut, IntConsumer> actions = new EnumMap<>(Shortcut.class);

  /** What to say in a field that has nothing more to undo; told whether it was to redo. */
  private final Consumer<Boolean> endOfField;

  Keys(Consumer<Boolean> endOfField) {
    this.endOfField = endOfField;
  }

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
    if (owner instanceof TextInputControl field && field.isEditable() && turns(event, field)) {
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

  private boolean turns(KeyEvent event, TextInputControl field) {
    boolean again = Shortcut.REDO.is(event);
    if (!again && !Shortcut.UNDO.is(event)) {
      return false;
    }
    // Not every system's text box knows all of these chords by itself.
    if (again ? !field.isRedoable() : !field.isUndoable()) {
      endOfField.accept(again);
    } else if (again) {
      field.redo();
    } else {
      field.undo();
    }
    event.consume();
    return true;
  }
}
