package brobygger.desktop.staircase;

import brobygger.casefile.StepOrder;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.Source;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.look.Look;
import brobygger.progression.Placing;
import brobygger.progression.Staircase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Large stairs with the citizen's own mark, which the citizen moves by mouse or arrow keys, and the
 * company's beside it.
 */
final class TogetherStairs extends Region {
  private static final StairsFit FIT = new StairsFit(1.2, 1.05);

  private final StairsWords words;
  private final Consumer<MasteryStep> place;
  private final Map<MasteryStep, StepBlock> blocks = new LinkedHashMap<>();
  private final TogetherFlags flags;
  private MarkNode mine;
  private StepOrder steps;
  private MasteryStep mineAt;
  private @Nullable MarkNode company;
  private MasteryStep companyAt;
  private Point2D from = Point2D.ZERO;
  private boolean dragged;

  /**
   * @param steps the steps of the case
   * @param place keeps where the citizen places themselves
   */
  TogetherStairs(StairsWords words, StepOrder steps, Consumer<MasteryStep> place) {
    this.steps = steps;
    this.mineAt = steps.lowest();
    this.companyAt = steps.lowest();
    this.words = words;
    this.place = place;
    this.flags = new TogetherFlags(words);
    getStyleClass().add("stairs");
    setAccessibleRole(AccessibleRole.PARENT);
    build(steps);
    mine = newMark(Optional.empty());
  }

  private void build(StepOrder now) {
    steps = now;
    blocks.clear();
    for (MasteryStep step : now.steps()) {
      StepBlock block = new StepBlock(step, words, words.easy(step));
      block.setOnMouseClicked(event -> place.accept(step));
      blocks.put(step, block);
    }
  }

  /** The citizen's own mark. */
  MarkNode mark() {
    return mine;
  }

  /** Shows where the citizen and the company stand on this function, and the targets. */
  void show(Staircase lane) {
    boolean focused = Keyboard.isAt(mine);
    if (!lane.steps().equals(steps)) {
      build(lane.steps());
    }
    Optional<MasteryStep> self = lane.placing(Source.CITIZEN).map(Placing::step);
    mineAt = self.or(lane::current).orElseGet(steps::lowest);
    mine = newMark(self);
    company = null;
    lane.placing(Source.COMPANY)
        .ifPresent(
            placing -> {
              companyAt = placing.step();
              company =
                  MarkNode.large(
                      Source.COMPANY,
                      "company",
                      words.name(Source.COMPANY),
                      spoken(words.name(Source.COMPANY), placing.step()));
              company.setFocusTraversable(false);
            });
    blocks.forEach(
        (step, block) ->
            block.reached(self.isPresent() && lane.steps().reaches(self.orElseThrow(), step)));
    flags.show(lane.targets());
    List<Node> all = new ArrayList<>(blocks.values());
    all.addAll(flags.nodes());
    if (company != null) {
      all.add(company);
    }
    all.add(mine);
    getChildren().setAll(all);
    if (focused) {
      mine.requestFocus();
    }
    requestLayout();
  }

  private String spoken(String who, MasteryStep step) {
    return words.texts().of("staircase.together.spoken", who, words.step(step));
  }

  private MarkNode newMark(Optional<MasteryStep> self) {
    String you = words.texts().of("staircase.together.you");
    MarkNode mark =
        MarkNode.large(
            Source.CITIZEN,
            self.isPresent() ? "citizen" : "open",
            you,
            self.map(step -> spoken(you, step)).orElse(words.texts().of("staircase.together.ask")));
    mark.setId("together-mark");
    mark.setAccessibleHelp(words.texts().of("staircase.together.hint"));
    mark.setOnKeyPressed(this::keyed);
    mark.setOnMousePressed(this::pressed);
    mark.setOnMouseDragged(this::moved);
    mark.setOnMouseReleased(this::released);
    return mark;
  }

  private void keyed(KeyEvent event) {
    int by = Shortcut.TOGETHER_UP.is(event) ? 1 : Shortcut.TOGETHER_DOWN.is(event) ? -1 : 0;
    MasteryStep to = steps.from(mineAt, by);
    if (by != 0 && !to.equals(mineAt)) {
      place.accept(to);
    } else if (Shortcut.TOGETHER_STEP.is(event)) {
      StepKeys.step(Shortcut.TOGETHER_STEP, event, steps).ifPresent(place);
    } else if (Shortcut.TOGETHER_HERE.is(event)) {
      place.accept(mineAt);
    } else if (by == 0) {
      return;
    }
    event.consume();
  }

  private void pressed(MouseEvent event) {
    from = new Point2D(event.getSceneX(), event.getSceneY());
    dragged = false;
    mine.requestFocus();
    event.consume();
  }

  private void moved(MouseEvent event) {
    Point2D by = new Point2D(event.getSceneX(), event.getSceneY()).subtract(from);
    dragged |= by.magnitude() >= 4;
    if (dragged) {
      mine.setTranslateX(by.getX());
      mine.setTranslateY(by.getY());
      MasteryStep over = under(event);
      blocks.forEach((step, block) -> block.candidate(step.equals(over)));
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    mine.setTranslateX(0);
    mine.setTranslateY(0);
    blocks.values().forEach(block -> block.candidate(false));
    if (dragged) {
      place.accept(under(event));
    }
    event.consume();
  }

  private MasteryStep under(MouseEvent event) {
    return layoutNow().stepAt(sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
  }

  private boolean shared() {
    return company != null && companyAt.equals(mineAt);
  }

  private double markHeight(MasteryStep step, double column) {
    double height = step.equals(mineAt) ? mine.prefHeight(markWidth(column)) : 0;
    MarkNode other = company;
    return other != null && step.equals(companyAt)
        ? Math.max(height, other.prefHeight(markWidth(column)))
        : height;
  }

  private double markWidth(double column) {
    return (shared() ? column / 2 : column) - 4;
  }

  private double above(MasteryStep step, double column) {
    return flags.above(step, markHeight(step, column));
  }

  private double tallest(double column) {
    double tallest = 0;
    for (MasteryStep step : steps.steps()) {
      tallest = Math.max(tallest, above(step, column));
    }
    return tallest;
  }

  private double base(double column) {
    return blocks.values().stream().mapToDouble(b -> b.whole(column)).max().orElse(0);
  }

  private StairsLayout layoutNow() {
    double column = getWidth() / steps.size();
    double base = base(column);
    double head = 12;
    for (MasteryStep step : steps.steps()) {
      double lower = 1 - steps.place(step) / (steps.size() - 1.0);
      if (lower < 1) {
        head =
            Math.max(head, (above(step, column) + 8 - lower * (getHeight() - base)) / (1 - lower));
      }
    }
    return new StairsLayout(steps, getWidth(), getHeight(), head, base);
  }

  @Override
  protected void layoutChildren() {
    FIT.apply(this, blocks.values(), 0);
    StairsLayout now = layoutNow();
    double column = now.width() / steps.size();
    for (MasteryStep step : steps.steps()) {
      var room = now.block(step);
      Objects.requireNonNull(blocks.get(step))
          .resizeRelocate(room.getMinX(), room.getMinY(), room.getWidth(), room.getHeight());
      flags.fly(now, step, markHeight(step, column));
    }
    double width = markWidth(column);
    stand(mine, now, mineAt, 0, width);
    MarkNode other = company;
    if (other != null) {
      stand(other, now, companyAt, shared() ? 0.5 : 0, width);
    }
  }

  private static void stand(
      MarkNode mark, StairsLayout now, MasteryStep step, double share, double width) {
    double height = mark.prefHeight(width);
    mark.resizeRelocate(
        Math.round(now.across(step, share) + 2), now.top(step) - height - 2, width, height);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    double column = Math.max(40, (width < 0 ? getWidth() : width) / steps.size());
    return base(column) + tallest(column) + 8 + (steps.size() - 1) * 2.2 * Look.em(this);
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 900;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 320;
  }
}
