package brobygger.desktop.field;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line to type a new element of a list in; Enter adds it and the cursor stays. */
public final class QuickAdd extends VBox {
  private final TextField input = new TextField();
  private final Label problem = Parts.words("", "danger-text", "small");
  private final TypedBox box;
  private final Kept.Keeper adding;

  /**
   * @param prompt what to type, shown while the field is empty
   * @param code the field's id, for keyboard tests and style
   * @param action the words on the button
   * @param adding adds it; says what is wrong, or nothing
   */
  public QuickAdd(String prompt, String code, String action, Kept.Keeper adding) {
    super(4);
    this.adding = adding;
    input.setAccessibleText(prompt);
    input.setId(code);
    input.setOnAction(event -> add());
    box = new TypedBox(input, new ButtonHolding(input, () -> "", problem::getText, this::say));
    input.textProperty().addListener(property -> say(""));
    HBox.setHgrow(input, Priority.ALWAYS);
    Button button = Parts.button(action, "ghost", this::add);
    button.setMinWidth(USE_PREF_SIZE);
    button.setId(code + "-add");
    problem.setId(code + "-problem");
    getChildren()
        .addAll(Prompt.of(input, prompt), Parts.beside(8, input, button), problem, box.line());
    say("");
  }

  /** The field, to put the cursor there. */
  public TextField input() {
    return input;
  }

  private void add() {
    if (input.getText().isBlank()) {
      input.requestFocus();
      return;
    }
    String wrong = adding.keep(input.getText());
    if (wrong.isEmpty()) {
      input.clear();
    }
    say(wrong);
    input.requestFocus();
  }

  private void say(String wrong) {
    problem.setText(wrong);
    Parts.show(problem, !wrong.isEmpty());
    if (wrong.isEmpty()) {
      input.getStyleClass().remove("wrong");
    } else if (!input.getStyleClass().contains("wrong")) {
      input.getStyleClass().add("wrong");
    }
    box.changed();
  }
}
