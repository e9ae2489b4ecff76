package brobygger.desktop.field;

import brobygger.desktop.Uncached;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.look.Look;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A labelled field bound to a {@link Kept} value, with what is wrong right below it. */
public final class KeptField extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final TextInputControl input;
  private final TypedBox box;
  private final Label problem = Parts.words("", "danger-text", "small");

  private KeptField(String label, String code, Kept kept, TextInputControl input, Region shown) {
    this(label, code, kept, input, shown, false);
  }

  private KeptField(
      String label,
      String code,
      Kept kept,
      TextInputControl input,
      Region shown,
      boolean concealed) {
    super(4);
    this.input = input;
    Label name = Parts.words(label, "field-label");
    name.setLabelFor(input);
    input.setId(code);
    input.setAccessibleText(label);
    input.textProperty().bindBidirectional(kept.textProperty());
    input
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                kept.leave();
              }
            });
    box = KeptHolding.box(input, kept, concealed);
    problem.textProperty().bind(kept.problemProperty());
    problem.setId(code + "-problem");
    kept.problemProperty().addListener((property, before, now) -> mark(now));
    mark(kept.problemProperty().get());
    getChildren().addAll(name, shown, problem, box.line());
    setMinWidth(0);
    if (label.isEmpty()) {
      Parts.show(name, false);
    }
  }

  /** A field of one line. */
  public static KeptField line(String label, String code, String prompt, Kept kept) {
    TextField field = new TextField();
    field.setOnAction(event -> kept.leave());
    Region shown = prompt.isEmpty() ? field : Parts.below(4, Prompt.of(field, prompt), field);
    return new KeptField(label, code, kept, field, shown);
  }

  /** A field that grows with its text. */
  public static KeptField area(String label, String code, String prompt, int rows, Kept kept) {
    GrowingArea area = new GrowingArea(rows);
    area.input().setPromptText(prompt);
    return new KeptField(label, code, kept, area.input(), area);
  }

  /** A growing field that the caller has made, to mark words in it. */
  public static KeptField area(String label, String code, GrowingArea area, Kept kept) {
    return new KeptField(label, code, kept, area.input(), area);
  }

  /** A field of several lines that takes the height that is left. */
  public static KeptField filling(String label, String code, int rows, Kept kept) {
    TextArea area = Uncached.of(new TextArea());
    Wrapping.of(area);
    area.setPrefRowCount(rows);
    area.setMinHeight(Region.USE_PREF_SIZE);
    setVgrow(area, Priority.ALWAYS);
    KeptField field = new KeptField(label, code, kept, area, area);
    setVgrow(field, Priority.ALWAYS);
    return field;
  }

  /** A date typed as Danes type it, with a calendar beside it on Alt+↓ or a click. */
  public static KeptField date(String label, String code, DateWords words, Kept kept) {
    DateInput date = new DateInput(words, kept);
    Label said = Parts.words("", "muted", "small");
    said.setId(code + "-said");
    said.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> date.said(), kept.textProperty(), date.input().focusedProperty()));
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    KeptField field = new KeptField(label, code, kept, date.input(), Parts.below(2, date, said));
    date.input()
        .addEventFilter(
            javafx.scene.input.KeyEvent.KEY_PRESSED,
            event -> {
              if (Shortcut.CALENDAR.is(event)) {
                date.open();
                event.consume();
              }
            });
    return field;
  }

  /** A value that stands masked until the eye beside it is pressed. */
  public static KeptField masked(String label, String code, MaskedInput masked) {
    masked.eye().setId(code + "-eye");
    return new KeptField(label, code, masked.masked().kept(), masked.input(), masked, true);
  }

  /** Only shows its value, or takes typing again; it can be read and copied either way. */
  public void reading(boolean only) {
    input.setEditable(!only);
  }

  /** The control that takes the typing. */
  public TextInputControl input() {
    return input;
  }

  /** The box as the window sees it. */
  public TypedBox box() {
    return box;
  }

  /** A fixed width in pixels at a text size of 100 %, for dates and numbers. */
  public KeptField wide(double width) {
    double em = width / Look.BASE_SIZE;
    setStyle(
        String.format(
            Locale.ROOT,
            "-fx-min-width: %1$.3fem; -fx-pref-width: %1$.3fem; -fx-max-width: %1$.3fem;",
            em));
    return this;
  }

  private void mark(String wrong) {
    Parts.show(problem, !wrong.isEmpty());
    input.pseudoClassStateChanged(WRONG, !wrong.isEmpty());
    if (wrong.isEmpty()) {
      input.getStyleClass().remove("wrong");
      input.setAccessibleHelp(null);
    } else {
      if (!input.getStyleClass().contains("wrong")) {
        input.getStyleClass().add("wrong");
      }
      input.setAccessibleHelp(wrong);
    }
  }
}
