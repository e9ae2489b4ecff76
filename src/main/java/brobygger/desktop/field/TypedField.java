package brobygger.desktop.field;

import brobygger.texts.BidiMarks;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A box whose text is kept only by a button somewhere else. Whoever keeps the text empties the box;
 * until then it is held as a draft.
 */
public final class TypedField extends VBox {
  private final TextInputControl input;
  private final TypedBox box;
  private final Label problem = Parts.words("", "danger-text", "small");
  private String used = "";

  private TypedField(TextInputControl input, Region shown, String code, String name) {
    super(4);
    this.input = input;
    input.setId(code);
    input.setAccessibleText(name);
    box = new TypedBox(input, new ButtonHolding(input, () -> used, problem::getText, this::say));
    input.textProperty().addListener(property -> say(""));
    problem.setId(code + "-problem");
    setMinWidth(0);
    getChildren().addAll(shown, problem, box.line());
    say("");
  }

  /** One line. */
  public static TypedField line(String code, String name, String prompt) {
    TextField field = new TextField();
    return new TypedField(field, Parts.below(4, Prompt.of(field, prompt), field), code, name);
  }

  /** A box that grows with its text. */
  public static TypedField area(String code, String name, String prompt, int rows) {
    GrowingArea area = new GrowingArea(rows);
    area.input().setPromptText(prompt);
    return new TypedField(area.input(), area, code, name);
  }

  /** A box that a layout file or another part has made and placed. */
  public static TypedField of(TextInputControl made, String code, String name) {
    return new TypedField(made, new Region(), code, name);
  }

  /** The control that takes the typing. */
  public TextInputControl input() {
    return input;
  }

  /** What stands there. */
  public String text() {
    return input.getText();
  }

  /** A small box among others. */
  public TypedField small(int columns) {
    if (input instanceof TextField line) {
      line.setPrefColumnCount(columns);
    }
    input.getStyleClass().add("small-field");
    return this;
  }

  /** Adds what stands there, if anything does, and empties the box; else says what is wrong. */
  public void add(Kept.Keeper adding) {
    if (!text().isBlank()) {
      String wrong = adding.keep(text());
      if (wrong.isEmpty()) {
        taken();
      } else {
        say(wrong);
      }
    }
  }

  /** What Enter in the box does. */
  public void onEnter(Runnable action) {
    if (input instanceof TextField line) {
      line.setOnAction(event -> action.run());
    }
  }

  /** Its text is kept, or was thrown away. */
  public void taken() {
    input.clear();
    say("");
    box.taken();
  }

  /** What stands there has done its work, and may go on standing there. */
  public void used() {
    used = input.getText();
    box.changed();
  }

  /** The box belongs to something else from now on, of which nothing is typed yet. */
  public void turn() {
    box.turn(
        () -> {
          input.clear();
          say("");
        });
  }

  /** Says what is wrong at the box; an empty text says nothing. */
  public void say(String wrong) {
    problem.setText(BidiMarks.without(wrong));
    Parts.show(problem, !wrong.isEmpty());
    input.getStyleClass().remove("wrong");
    if (!wrong.isEmpty()) {
      input.getStyleClass().add("wrong");
    }
    input.setAccessibleHelp(wrong.isEmpty() ? null : wrong);
    box.changed();
  }
}
