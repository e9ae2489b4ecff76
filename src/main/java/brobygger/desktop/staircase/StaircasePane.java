package brobygger.desktop.staircase;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.look.Look;
import brobygger.progression.Staircase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * One work function as real stairs: where it started, what was seen since, where each source places
 * the citizen now and the flags to reach. The mark moves by drag and by arrow keys.
 */
final class StaircasePane extends Region {
  private static final StairsFit FIT = new StairsFit(0.95, 0.84);

  /** The least height between two steps, in the size of the text. */
  private static final double LEAST_RISE = 1.4;

  /** The height in pixels of a flag's foot on a step where nobody stands. */
  private static final double LOW = 30;

  /** The part of a step that a mark leaves to what happened there before. */
  private static final double BESIDE = 0.3;

  private final StairsWords words;
  private final Placer placer;
  private final Map<MasteryStep, StepBlock> blocks = new LinkedHashMap<>();
  private final Map<MasteryStep, MarkNode> marks = new LinkedHashMap<>();
  private StairFlags flags;
  private StairDots dots;
  private Staircase stairs;
  private @Nullable MasteryStep candidate;
  private @Nullable MarkNode moving;

  StaircasePane(StairsWords words, Placer placer, Staircase stairs) {
    this.words = words;
    this.placer = placer;
    this.stairs = stairs;
    this.flags = new StairFlags(stairs.targets(), words, placer);
    this.dots = new StairDots(stairs, words, placer);
    getStyleClass().add("stairs");
    setAccessibleRole(AccessibleRole.PARENT);
    for (MasteryStep step : stairs.steps().steps()) {
      StepBlock block = new StepBlock(step, words);
      block.setOnMouseClicked(
          event -> {
            if (event.isStillSincePress()) {
              placer.propose(this, step, mainMark().source());
            }
          });
      blocks.put(step, block);
    }
    show(stairs);
  }

  /** The function the stairs show now. */
  Staircase stairs() {
    return stairs;
  }

  /** Whether the keyboard is at one of the marks. */
  boolean holdsFocus() {
    return marks.values().stream().anyMatch(Node::isFocused);
  }

  private void show(Staircase now) {
    stairs = now;
    candidate = null;
    moving = null;
    marks.clear();
    flags = new StairFlags(now.targets(), words, placer);
    dots = new StairDots(now, words, placer);
    Optional<MasteryStep> current = now.current();
    blocks.forEach(
        (step, block) -> {
          block.reached(current.isPresent() && now.steps().reaches(current.get(), step));
          block.candidate(false);
        });
    StairMark.of(now).forEach(mark -> addMark(mark.step(), MarkNode.of(mark, words)));
    if (marks.isEmpty()) {
      addMark(current.orElseGet(now.steps()::lowest), MarkNode.open(words));
    }
    List<Node> all = new ArrayList<>(blocks.values());
    all.addAll(dots.trails());
    all.addAll(flags.poles());
    all.addAll(dots.nodes());
    all.addAll(flags.nodes());
    all.addAll(marks.values());
    getChildren().setAll(all);
    requestLayout();
  }

  /** The mark of the step that counts now: the one the keys move. */
  MarkNode mainMark() {
    MarkNode main = stairs.current().map(marks::get).orElse(null);
    return main == null ? marks.values().iterator().next() : main;
  }

  StepBlock block(MasteryStep step) {
    StepBlock block = blocks.get(step);
    if (block == null) {
      throw new IllegalArgumentException("no block for " + step);
    }
    return block;
  }

  /** Shows the mark on another step without keeping it; empty puts it back. */
  void candidate(Optional<MasteryStep> step) {
    candidate = step.orElse(null);
    if (step.isEmpty()) {
      moving = null;
    } else if (moving == null) {
      moving = mainMark();
    }
    blocks.forEach((s, block) -> block.candidate(step.isPresent() && s.equals(step.get())));
    marks.values().forEach(mark -> mark.setTranslateX(0));
    marks.values().forEach(mark -> mark.setTranslateY(0));
    requestLayout();
  }

  private void addMark(MasteryStep step, MarkNode mark) {
    marks.put(step, mark);
    MarkDrag drag = new MarkDrag(this, placer, mark, step);
    drag.install();
    mark.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, mark, step));
  }

  private void onKey(KeyEvent event, MarkNode mark, MasteryStep home) {
    MasteryStep from = candidate == null ? home : candidate;
    int move = Shortcut.MARK_UP.is(event) ? 1 : Shortcut.MARK_DOWN.is(event) ? -1 : 0;
    Optional<MasteryStep> to =
        move == 0
            ? StepKeys.step(Shortcut.MARK_STEP, event, stairs.steps())
            : Optional.of(stairs.steps().from(from, move));
    if (to.isPresent()) {
      take(mark);
      placer.propose(this, to.get(), mark.source());
      event.consume();
    } else if (Shortcut.MARK_BOX.is(event) && candidate != null) {
      placer.enterBox();
      event.consume();
    } else if (Shortcut.MARK_HERE.is(event)) {
      if (candidate != null) {
        placer.confirm();
      } else {
        take(mark);
        placer.propose(this, home, mark.source());
      }
      event.consume();
    }
  }

  /** The user has taken hold of this mark. */
  void take(MarkNode mark) {
    moving = mark;
  }

  StairsLayout place() {
    double column = Math.max(40, getWidth() / stairs.steps().size());
    double base = block(stairs.steps().lowest()).least(column);
    double head = 12;
    for (MasteryStep step : stairs.steps().steps()) {
      double rises = 1 - stairs.steps().place(step) / (stairs.steps().size() - 1.0);
      if (rises < 1) {
        head =
            Math.max(head, (above(step, column) + 8 - rises * (getHeight() - base)) / (1 - rises));
      }
    }
    double most = getHeight() - base - (stairs.steps().size() - 1) * LEAST_RISE * Look.em(this);
    return new StairsLayout(
        stairs.steps(), getWidth(), getHeight(), Math.clamp(most, 12, head), base);
  }

  /** The room in pixels that everything on a step needs above it. */
  private double above(MasteryStep step, double column) {
    double flying = flags.high(step);
    return flying == 0 ? occupied(step, column) : foot(step, column) + flying;
  }

  /** How high a step is taken by marks, dots and the word of the start. */
  private double occupied(MasteryStep step, double column) {
    return Math.max(standing(step, column), dots.high(step, startRoom(step, column)));
  }

  /** Where the lowest flag begins, above the step. */
  private double foot(MasteryStep step, double column) {
    return Math.max(LOW, occupied(step, column) + StairFlags.GAP);
  }

  /** The height of the marks that stand on the step now, also of one that is being moved there. */
  private double standing(MasteryStep step, double column) {
    double high = 0;
    for (Map.Entry<MasteryStep, MarkNode> each : marks.entrySet()) {
      if (stepOf(each.getValue(), each.getKey()).equals(step)) {
        high = Math.max(high, each.getValue().prefHeight(markWidth(step, column)) + 2);
      }
    }
    return high;
  }

  private MasteryStep stepOf(MarkNode mark, MasteryStep home) {
    MasteryStep moved = candidate;
    return mark == moving && moved != null ? moved : home;
  }

  /** What is left of the step for the word of the start: beside a mark, and beside the pole. */
  private double startRoom(MasteryStep step, double column) {
    double whole = standing(step, column) > 0 ? column * BESIDE : column - 2;
    return whole - (flags.fly(step) ? column * StairFlags.POLE + 3 : 2);
  }

  @Override
  protected void layoutChildren() {
    FIT.apply(this, blocks.values(), flags.widest(Look.em(this)));
    StairsLayout place = place();
    double column = place.width() / stairs.steps().size();
    for (MasteryStep step : stairs.steps().steps()) {
      var block = place.block(step);
      block(step)
          .resizeRelocate(block.getMinX(), block.getMinY(), block.getWidth(), block.getHeight());
      layoutMark(place, step, column);
      flags.layout(place, step, foot(step, column), occupied(step, column) > 0);
    }
    Set<MasteryStep> taken = new HashSet<>();
    marks.forEach((home, mark) -> taken.add(stepOf(mark, home)));
    dots.layout(place, taken, step -> startRoom(step, column));
  }

  private void layoutMark(StairsLayout place, MasteryStep home, double column) {
    MarkNode mark = marks.get(home);
    if (mark == null) {
      return;
    }
    MasteryStep step = stepOf(mark, home);
    double share = dots.occupies(step) ? BESIDE : 0;
    double width = markWidth(step, column);
    double height = mark.prefHeight(width);
    mark.resizeRelocate(
        Math.round(place.across(step, share) + 2), place.top(step) - height - 2, width, height);
    mark.toFront();
  }

  /** A mark shares its step with what happened there before. */
  private double markWidth(MasteryStep step, double column) {
    return column * (dots.occupies(step) ? 1 - BESIDE : 1) - 4;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(computeMinHeight(width), 25.7 * Look.em(this));
  }

  @Override
  protected double computeMinHeight(double width) {
    double column = Math.max(40, (width < 0 ? getWidth() : width) / stairs.steps().size());
    double least =
        block(stairs.steps().lowest()).least(column)
            + (stairs.steps().size() - 1) * LEAST_RISE * Look.em(this);
    double needed = 0;
    for (MasteryStep step : stairs.steps().steps()) {
      needed = Math.max(needed, above(step, column) + 8);
    }
    return Math.max(300, least + needed);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 640;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 320;
  }
}
