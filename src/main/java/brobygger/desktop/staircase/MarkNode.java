package brobygger.desktop.staircase;

import brobygger.casefile.value.Source;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.BidiMarks;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/** The person on a step, with who says so and when. Takes focus, keys and the mouse. */
final class MarkNode extends VBox {
  static final double FIGURE = 40;

  private final Source source;

  private MarkNode(Source source, String style, String title, String date, String spoken) {
    super(1);
    this.source = source;
    setAlignment(Pos.BOTTOM_CENTER);
    getStyleClass().addAll("stair-mark", style);
    Circle disc = new Circle();
    disc.getStyleClass().add("stair-disc");
    Circle head = new Circle();
    head.getStyleClass().add("stair-figure");
    SVGPath shoulders = new SVGPath();
    shoulders.setContent("M-11 10 Q0 -3 11 10");
    shoulders.getStyleClass().add("stair-shoulders");
    StackPane figure = new StackPane(disc, head, shoulders);
    figure.getStyleClass().add("stair-person");
    // As large as the style sheet says, in the text's own size.
    DoubleBinding times = figure.widthProperty().divide(FIGURE);
    disc.radiusProperty().bind(figure.widthProperty().divide(2).subtract(1));
    head.radiusProperty().bind(times.multiply(6));
    head.translateYProperty().bind(times.multiply(-5.5));
    shoulders.translateYProperty().bind(times.multiply(8));
    shoulders.scaleXProperty().bind(times);
    shoulders.scaleYProperty().bind(times);
    if (!title.isEmpty()) {
      Label who = new Label(BidiMarks.without(title));
      who.getStyleClass().add("stair-who");
      Wrapping.of(who);
      getChildren().add(who);
    }
    if (!date.isEmpty()) {
      Label when = new Label(date);
      when.getStyleClass().add("stair-date");
      getChildren().add(when);
    }
    getChildren().add(figure);
    setFocusTraversable(true);
    setPickOnBounds(false);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
  }

  /** Who a moved mark speaks for, until the user says otherwise. */
  Source source() {
    return source;
  }

  /** Where somebody places the citizen. */
  static MarkNode of(StairMark mark, StairsWords words) {
    MarkNode node =
        new MarkNode(
            mark.placings().size() == 1 ? mark.placings().getFirst().source() : Source.CONSULTANT,
            mark.style(),
            words.who(mark),
            words.date(mark.latest()),
            words.spoken(mark));
    node.setAccessibleHelp(words.texts().of("staircase.mark.help"));
    return node;
  }

  /** Nobody has placed the citizen yet: an empty place to move. */
  static MarkNode open(StairsWords words) {
    MarkNode node =
        new MarkNode(
            Source.CITIZEN,
            "open",
            words.texts().of("staircase.mark.open"),
            "",
            words.texts().of("staircase.mark.open.spoken", words.people().citizen()));
    node.setAccessibleHelp(words.texts().of("staircase.mark.help"));
    return node;
  }

  /** One person on the stairs that are shown to the citizen: larger, and by name alone. */
  static MarkNode large(Source source, String style, String name, String spoken) {
    MarkNode node = new MarkNode(source, style, name, "", spoken);
    node.getStyleClass().add("large");
    node.setSpacing(6);
    return node;
  }
}
