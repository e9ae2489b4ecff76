package brobygger.desktop.staircase;

import brobygger.casefile.MasteryStep;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.look.Look;
import brobygger.progression.Staircase;
import brobygger.progression.TargetView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * One work function as real stairs: where it started, what was seen since, where each source places
 * the citizen now and the flags to reach. The mark moves by drag and by arrow keys.
 */
final class StaircasePane extends Region {
  /** The narrowest step, in the text's own size, that holds what stands on it. */
  private static final double NARROW_EM = 9;

  private final StairsWords words;
  private final Placer placer;
  private final Map<MasteryStep, StepBlock> blocks = new EnumMap<>(MasteryStep.class);
  private final Map<MasteryStep, Line> poles = new EnumMap<>(MasteryStep.class);
  private final Map<MasteryStep, List<Button>> flags = new EnumMap<>(MasteryStep.class);
  private final Map<MasteryStep, MarkNode> marks = new EnumMap<>(MasteryStep.class);
  private StairDots dots;
  private Staircase stairs;
  private @Nullable MasteryStep candidate;
  private @Nullable MarkNode moving;

  StaircasePane(StairsWords words, Placer placer, Staircase stairs) {
    this.words = words;
    this.placer = placer;
    this.stairs = stairs;
    this.dots = new StairDots(stairs, words, placer);
    getStyleClass().add("stairs");
    setAccessibleRole(AccessibleRole.PARENT);
    for (MasteryStep step : MasteryStep.values()) {
      StepBlock block = new StepBlock(step, words);
      block.setOnMouseClicked(
          event -> {
            if (event.isStillSincePress()) {
              placer.propose(this, step, mainMark().source());
            }
          });
      blocks.put(step, block);
    }
    widthProperty().subscribe(width -> fit());
    show(stairs);
  }

  /** Where the steps are narrow for the text, it is as large as the longest name allows. */
  private void fit() {
    double fits = getWidth() / MasteryStep.values().length / (NARROW_EM * Look.em(this));
    setStyle(fits <= 0 || fits >= 1 ? "" : "-fx-font-size: " + fits + "em;");
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
    flags.clear();
    poles.clear();
    dots = new StairDots(now, words, placer);
    Optional<MasteryStep> current = now.current();
    blocks.forEach(
        (step, block) -> {
          block.reached(current.isPresent() && step.compareTo(current.get()) <= 0);
          block.candidate(false);
        });
    now.targets().forEach(this::raise);
    StairMark.of(now).forEach(mark -> addMark(mark.step(), MarkNode.of(mark, words)));
    if (marks.isEmpty()) {
      addMark(current.orElse(MasteryStep.BEGINNER), MarkNode.open(words));
    }
    List<Node> all = new ArrayList<>(blocks.values());
    all.addAll(dots.trails());
    all.addAll(poles.values());
    all.addAll(dots.nodes());
    flags.values().forEach(all::addAll);
    all.addAll(marks.values());
    getChildren().setAll(all);
    requestLayout();
  }

  /** The mark of the step that counts now: the one the keys move. */
  MarkNode mainMark() {
    MarkNode main = stairs.current().map(marks::get).orElse(null);
    return main == null ? marks.values().iterator().next() : main;
  }

  /** The flag of a target, for opening a box beside it. */
  Node flag(MasteryStep step) {
    List<Button> raised = flags.get(step);
    return raised == null || raised.isEmpty() ? block(step) : raised.getFirst();
  }

  StepBlock block(MasteryStep step) {
    StepBlock block = blocks.get(step);
    if (block == null) {
      throw new IllegalArgumentException("no block for " + step);
    }
    return block;
  }

  /** The step a moved mark stands on, before it is kept. */
  Optional<MasteryStep> candidate() {
    return Optional.ofNullable(candidate);
  }

  /** Shows the mark on another step without keeping it; empty puts it back. */
  void candidate(Optional<MasteryStep> step) {
    candidate = step.orElse(null);
    if (step.isEmpty()) {
      moving = null;
    } else if (moving == null) {
      moving = mainMark();
    }
    blocks.forEach((s, block) -> block.candidate(step.isPresent() && s == step.get()));
    marks.values().forEach(mark -> mark.setTranslateX(0));
    marks.values().forEach(mark -> mark.setTranslateY(0));
    requestLayout();
  }

  private void raise(TargetView view) {
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

  private void addMark(MasteryStep step, MarkNode mark) {
    marks.put(step, mark);
    MarkDrag drag = new MarkDrag(this, placer, mark, step);
    drag.install();
    mark.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, mark, step));
  }

  private void onKey(KeyEvent event, MarkNode mark, MasteryStep home) {
    MasteryStep from = candidate == null ? home : candidate;
    int move = Shortcut.MARK_UP.is(event) ? 1 : Shortcut.MARK_DOWN.is(event) ? -1 : 0;
    if (move != 0) {
      int to = Math.clamp(from.ordinal() + (long) move, 0, MasteryStep.values().length - 1);
      take(mark);
      placer.propose(this, MasteryStep.values()[to], mark.source());
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
    double column = Math.max(40, getWidth() / MasteryStep.values().length);
    double base = block(MasteryStep.BEGINNER).least(column);
    double head = 12;
    for (MasteryStep step : MasteryStep.values()) {
      double rises = (MasteryStep.values().length - 1 - step.ordinal()) * 0.2;
      head = Math.max(head, (above(step, column) + 8 - rises * (getHeight() - base)) / (1 - rises));
    }
    return new StairsLayout(getWidth(), getHeight(), Math.min(head, getHeight() * 0.5), base);
  }

  private double above(MasteryStep step, double column) {
    MarkNode mark = marks.get(step);
    double markHeight = mark == null ? 0 : mark.prefHeight(markWidth(step, column));
    List<Button> raised = flags.getOrDefault(step, List.of());
    double flagHeight =
        raised.isEmpty() ? 0 : raised.size() * (raised.getFirst().prefHeight(-1) + 4);
    double poleFoot = markHeight == 0 && !dots.startsAt(step) ? 30 : Math.max(markHeight, 44) + 4;
    return raised.isEmpty()
        ? Math.max(markHeight, dots.startsAt(step) ? 46 : 0)
        : poleFoot + flagHeight;
  }

  @Override
  protected void layoutChildren() {
    StairsLayout place = place();
    double column = place.width() / MasteryStep.values().length;
    for (MasteryStep step : MasteryStep.values()) {
      var block = place.block(step);
      block(step)
          .resizeRelocate(block.getMinX(), block.getMinY(), block.getWidth(), block.getHeight());
      layoutMark(place, step, column);
      layoutFlags(place, step, column);
    }
    dots.layout(place, marks.keySet());
  }

  private void layoutMark(StairsLayout place, MasteryStep home, double column) {
    MarkNode mark = marks.get(home);
    if (mark == null) {
      return;
    }
    MasteryStep step = mark == moving && candidate != null ? candidate : home;
    double share = dots.occupies(step) ? 0.3 : 0;
    double width = markWidth(step, column);
    double height = mark.prefHeight(width);
    mark.resizeRelocate(
        Math.round(place.across(step, share) + 2), place.top(step) - height - 2, width, height);
    mark.toFront();
  }

  /** A mark shares its step with what happened there before. */
  private double markWidth(MasteryStep step, double column) {
    return column * (dots.occupies(step) ? 0.7 : 1) - 4;
  }

  private void layoutFlags(StairsLayout place, MasteryStep step, double column) {
    List<Button> raised = flags.getOrDefault(step, List.of());
    Line pole = poles.get(step);
    if (raised.isEmpty() || pole == null) {
      return;
    }
    MarkNode mark = marks.get(step);
    boolean alone = mark == null && !dots.startsAt(step) && candidate != step;
    double standing = mark == null ? 44 : mark.prefHeight(markWidth(step, column));
    double foot = alone ? 30 : Math.max(standing, 44) + 4;
    double x = Math.round(place.across(step, alone ? 0.25 : 0.05)) + 0.5;
    double y = place.top(step) - foot;
    for (Button flag : raised) {
      double height = flag.prefHeight(-1);
      y -= height;
      double width = Math.min(flag.prefWidth(-1), place.block(step).getMaxX() - x - 2);
      flag.resizeRelocate(x, Math.round(y), width, height);
      y -= 4;
    }
    pole.setStartX(x);
    pole.setEndX(x);
    pole.setStartY(place.top(step));
    pole.setEndY(Math.round(y + 4));
  }

  @Override
  protected double computePrefHeight(double width) {
    return 360;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 300;
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
