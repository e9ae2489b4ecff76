package brobygger.desktop.staircase;

import brobygger.desktop.field.DateWords;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A small box of fields with one action. Enter does it, also Ctrl+Enter in a longer text. While a
 * field holds something impossible the box stays, with the reason by the field.
 */
final class DraftBox extends VBox {
  private record Entry(Kept kept, KeptField field) {}

  private final Texts texts;
  private final Mistakes mistakes;
  private final LocalDate today;
  private final List<Entry> entries = new ArrayList<>();
  private final HBox actions = Parts.beside(8);
  private Runnable finish = () -> {};

  DraftBox(Texts texts, LocalDate today, String title, String subtitle) {
    super(12);
    this.texts = texts;
    this.mistakes = new Mistakes(texts);
    this.today = today;
    setPrefWidth(340);
    getChildren().add(Parts.words(title, "heading"));
    if (!subtitle.isEmpty()) {
      getChildren().add(Parts.words(subtitle, "soft"));
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** A field of one line. */
  DraftBox line(String label, String id, String value, Consumer<String> take) {
    Kept kept = held(value, mistakes.text(take));
    return with(kept, KeptField.line(label, id, "", kept));
  }

  /** A field for a longer text. */
  DraftBox area(String label, String id, String prompt, String value, Consumer<String> take) {
    Kept kept = held(value, mistakes.text(take));
    return with(kept, KeptField.area(label, id, prompt, 2, kept));
  }

  /** A date that must be there. */
  DraftBox date(String label, String id, LocalDate value, Consumer<LocalDate> take) {
    Kept kept = held(Mistakes.written(value), mistakes.requiredDate(today, take));
    return with(kept, KeptField.date(label, id, new DateWords(texts, today), kept).wide(190));
  }

  /** Something else than a field. */
  DraftBox part(Node node) {
    getChildren().add(node);
    return this;
  }

  /** The one action; runs when every field is well. */
  DraftBox action(String name, Runnable action) {
    finish = action;
    Button button = Parts.button(name, "primary", this::confirm);
    button.setId("confirm");
    actions.getChildren().addFirst(button);
    if (!getChildren().contains(actions)) {
      getChildren().add(actions);
    }
    return this;
  }

  /** Something else one may do from here. */
  DraftBox aside(String name, String style, Runnable action) {
    Button button = Parts.button(name, style, action);
    if (style.equals("danger")) {
      button.getStyleClass().add("quiet");
    }
    actions.getChildren().add(button);
    return this;
  }

  /** Leaves every field, and does the action unless one of them is wrong. */
  void confirm() {
    entries.forEach(entry -> entry.kept.leave());
    for (Entry entry : entries) {
      if (!entry.kept.problemProperty().get().isEmpty()) {
        entry.field.input().requestFocus();
        return;
      }
    }
    finish.run();
  }

  /** The keyboard goes to the first field. */
  void focusFirst() {
    if (!entries.isEmpty()) {
      entries.getFirst().field.input().requestFocus();
    }
  }

  private DraftBox with(Kept kept, KeptField field) {
    entries.add(new Entry(kept, field));
    getChildren().add(field);
    return this;
  }

  /** A value that lives in the box; an untouched field is tried as well when the box is done. */
  private static Kept held(String value, Kept.Keeper keeper) {
    String[] now = {value};
    return Kept.onLeave(
        () -> now[0],
        typed -> {
          String problem = keeper.keep(typed);
          if (problem.isEmpty()) {
            now[0] = typed;
          }
          return problem;
        });
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER || event.getTarget() instanceof Button) {
      return;
    }
    if (!(event.getTarget() instanceof TextArea) || event.isControlDown()) {
      confirm();
      event.consume();
    }
  }
}
