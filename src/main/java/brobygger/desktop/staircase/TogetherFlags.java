package brobygger.desktop.staircase;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.progression.TargetView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;

/** The targets as flags on poles above their steps, each with its date. */
final class TogetherFlags {
  /** The least height of a pole below its first flag, in pixels. */
  private static final double LOWEST = 26;

  private static final double GAP = 4;

  private final StairsWords words;
  private final Map<MasteryStep, List<Label>> flags = new LinkedHashMap<>();
  private final Map<MasteryStep, Line> poles = new LinkedHashMap<>();

  TogetherFlags(StairsWords words) {
    this.words = words;
  }

  void show(List<TargetView> targets) {
    flags.clear();
    poles.clear();
    targets.forEach(this::raise);
  }

  /** The poles, and above them the flags. */
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(poles.values());
    flags.values().forEach(nodes::addAll);
    return nodes;
  }

  private void raise(TargetView view) {
    MasteryStep step = view.target().step();
    Label flag = new Label(words.date(view.target().by()));
    // A date that has passed is something to talk about, and is not shown in a colour that scolds.
    String style = view.isReached() ? "reached" : "ahead";
    flag.getStyleClass().setAll("label", "stair-flag", style);
    flag.setAccessibleText(
        words.texts().of("staircase.together.flag", flag.getText(), words.step(step)));
    flag.setMouseTransparent(true);
    flags.computeIfAbsent(step, s -> new ArrayList<>()).add(flag);
    Line pole = poles.computeIfAbsent(step, s -> new Line());
    pole.getStyleClass().setAll("stair-pole", style);
    pole.setManaged(false);
    pole.setMouseTransparent(true);
  }

  /** The room in pixels above a step on which marks of the given height stand. */
  double above(MasteryStep step, double marks) {
    List<Label> raised = flags.getOrDefault(step, List.of());
    double flying = raised.stream().mapToDouble(flag -> flag.prefHeight(-1) + GAP).sum();
    return raised.isEmpty() ? marks : Math.max(marks, LOWEST) + 6 + flying;
  }

  /** Lays out the flags above a step on which marks of the given height stand. */
  void fly(StairsLayout now, MasteryStep step, double marks) {
    Line pole = poles.get(step);
    if (pole == null) {
      return;
    }
    double x = Math.round(now.across(step, 0.06)) + 0.5;
    double y = now.top(step) - Math.max(marks, LOWEST) - 6;
    for (Label flag : flags.getOrDefault(step, List.of())) {
      double height = flag.prefHeight(-1);
      y -= height;
      double width = Math.min(flag.prefWidth(-1), now.block(step).getMaxX() - x - 2);
      flag.resizeRelocate(x, Math.round(y), width, height);
      y -= GAP;
    }
    pole.setStartX(x);
    pole.setEndX(x);
    pole.setStartY(now.top(step));
    pole.setEndY(Math.round(y + GAP));
  }
}
