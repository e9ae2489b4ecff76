package brobygger.desktop.staircase;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.desktop.field.FieldPlace;
import brobygger.progression.TargetView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The targets as flags above everything else on their steps, each with its date, on poles. */
final class StairFlags {
  /** Where across its step a pole stands beside somebody. */
  static final double POLE = 0.05;

  /** Where it stands on a step that is free. */
  private static final double ALONE = 0.25;

  /** Size of a flag's text, and what stands beside it, in the stairs' own size of text. */
  private static final double SIZE = 0.84;

  private static final double SIDES = 1.7;

  /** Pixels between what stands on a step and the flags above it. */
  static final double GAP = 4;

  private final Map<MasteryStep, List<Button>> flags = new LinkedHashMap<>();
  private final Map<MasteryStep, Line> poles = new LinkedHashMap<>();

  StairFlags(List<TargetView> targets, StairsWords words, Placer placer) {
    targets.forEach(target -> raise(target, words, placer));
  }

  private void raise(TargetView view, StairsWords words, Placer placer) {
    Button flag = new Button(words.date(view.target().by()));
    flag.getStyleClass().setAll("stair-flag", StairsWords.style(view.state()));
    flag.setAccessibleText(words.spoken(view));
    FieldPlace.within(flag, view.target().id().toString());
    flag.setOnAction(event -> placer.openTarget(view.target().id(), flag));
    MasteryStep step = view.target().step();
    flags.computeIfAbsent(step, s -> new ArrayList<>()).add(flag);
    Line pole = poles.computeIfAbsent(step, s -> new Line());
    pole.getStyleClass().setAll("stair-pole", StairsWords.style(view.state()));
    pole.setManaged(false);
  }

  List<Node> poles() {
    return List.copyOf(poles.values());
  }

  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    flags.values().forEach(nodes::addAll);
    return nodes;
  }

  private List<Button> of(MasteryStep step) {
    return flags.getOrDefault(step, List.of());
  }

  /** Whether there is a flag on the step. */
  boolean fly(MasteryStep step) {
    return !of(step).isEmpty();
  }

  /** The height of all flags of the step in pixels. */
  double high(MasteryStep step) {
    return of(step).stream().mapToDouble(flag -> flag.prefHeight(-1) + GAP).sum();
  }

  /** The width in pixels that the widest flag would have where the text is that large. */
  double widest(double em) {
    Text measure = new Text();
    double widest = 0;
    for (Button flag : flags.values().stream().flatMap(List::stream).toList()) {
      measure.setText(flag.getText());
      measure.setFont(new Font(flag.getFont().getName(), SIZE * em));
      widest = Math.max(widest, measure.getLayoutBounds().getWidth() + SIDES * em);
    }
    return widest;
  }

  /**
   * Raises the flags of a step.
   *
   * @param foot how high above the step the lowest begins
   * @param beside whether something stands on the step
   */
  void layout(StairsLayout place, MasteryStep step, double foot, boolean beside) {
    if (!fly(step)) {
      return;
    }
    double column = place.block(step).getWidth();
    double widest = of(step).stream().mapToDouble(flag -> flag.prefWidth(-1)).max().orElse(0);
    // A little into its step, and further left where it would not fit.
    double share = beside ? POLE : Math.clamp(1 - (widest + 4) / column, POLE / 2, ALONE);
    double x = Math.round(place.across(step, share)) + 0.5;
    double y = place.top(step) - foot;
    for (Button flag : of(step)) {
      double height = flag.prefHeight(-1);
      y -= height;
      double width = Math.min(Math.ceil(flag.prefWidth(-1)), place.block(step).getMaxX() - x - 1);
      flag.resizeRelocate(x, Math.round(y), width, height);
      y -= GAP;
    }
    Line pole = Objects.requireNonNull(poles.get(step));
    pole.setStartX(x);
    pole.setEndX(x);
    pole.setStartY(place.top(step));
    pole.setEndY(Math.round(y + GAP));
  }
}
