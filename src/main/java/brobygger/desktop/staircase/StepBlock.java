package brobygger.desktop.staircase;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.desktop.field.Wrapping;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** One step of the stairs with its name and, where there is room, what it means. */
final class StepBlock extends Region {
  private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
  private static final PseudoClass CANDIDATE = PseudoClass.getPseudoClass("candidate");
  private static final double TOP = 12;
  private static final double SIDE = 8;

  private final Label name = new Label();
  private final Label meaning = new Label();

  StepBlock(MasteryStep step, StairsWords words) {
    this(step, words, words.meaning(step));
  }

  /**
   * The same.
   *
   * @param means what the step means, in place of the content pack's words
   */
  StepBlock(MasteryStep step, StairsWords words, String means) {
    getStyleClass().add("stair-step");
    setId("step-" + step);
    name.setText(words.step(step));
    name.getStyleClass().add("stair-name");
    meaning.setText(means);
    meaning.getStyleClass().add("stair-meaning");
    for (Label label : new Label[] {name, meaning}) {
      Wrapping.of(label);
      label.setMouseTransparent(true);
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(means.isEmpty() ? words.step(step) : words.step(step) + ". " + means);
    getChildren().addAll(name, meaning);
  }

  void reached(boolean reached) {
    pseudoClassStateChanged(REACHED, reached);
  }

  void candidate(boolean candidate) {
    pseudoClassStateChanged(CANDIDATE, candidate);
  }

  /**
   * The width that holds the longest word of the name and of what the step means.
   *
   * @param nameSize the name's size in pixels
   * @param meaningSize the meaning's
   */
  double widestWord(double nameSize, double meaningSize) {
    return Math.max(widest(name, nameSize), widest(meaning, meaningSize));
  }

  private static double widest(Label label, double size) {
    double widest = 0;
    for (String word : label.getText().split("\\s+")) {
      widest = Math.max(widest, width(word, label, size));
    }
    return widest;
  }

  /** What sides and rounding take of a step's width, in pixels. */
  static double beside() {
    return 2 * SIDE + 2;
  }

  private static double width(String word, Label label, double size) {
    Text measure = new Text(word);
    measure.setFont(new Font(label.getFont().getName(), size));
    return measure.getLayoutBounds().getWidth();
  }

  /** The least height in which the name shows whole. */
  double least(double width) {
    return TOP + name.prefHeight(width - 2 * SIDE) + 10;
  }

  /** The least height in which the name and what it means show whole. */
  double whole(double width) {
    double inside = width - 2 * SIDE;
    return TOP + name.prefHeight(inside) + 4 + meaning.prefHeight(inside) + TOP;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - 2 * SIDE;
    double nameHeight = Math.min(name.prefHeight(width), Math.max(0, getHeight() - TOP));
    name.resizeRelocate(SIDE, TOP, width, nameHeight);
    double left = getHeight() - TOP - nameHeight - 4 - 8;
    double meaningHeight = meaning.prefHeight(width);
    meaning.setVisible(meaningHeight <= left && getWidth() > 84);
    meaning.resizeRelocate(SIDE, TOP + nameHeight + 4, width, meaningHeight);
  }
}
