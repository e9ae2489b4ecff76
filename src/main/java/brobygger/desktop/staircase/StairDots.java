package brobygger.desktop.staircase;

import brobygger.casefile.StepOrder;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import brobygger.desktop.field.Wrapping;
import brobygger.progression.Placing;
import brobygger.progression.Staircase;
import brobygger.progression.Standing;
import brobygger.progression.TrailPoint;
import brobygger.texts.BidiMarks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Where it started and what was seen before now: a ring, small dots and the way between them. */
final class StairDots {
  private static final double ABOVE = 11;

  /** Pixels between the ring and the word of the start. */
  private static final double OVER = 3;

  private final StepOrder steps;
  private final List<TrailPoint> points;
  private final Map<TrailPoint, Node> dots = new java.util.LinkedHashMap<>();
  private final Label startLabel = new Label();
  private final Map<StairTrail, List<TrailPoint>> trails = new java.util.LinkedHashMap<>();
  private @Nullable MasteryStep start;

  StairDots(Staircase stairs, StairsWords words, Placer placer) {
    steps = stairs.steps();
    points = stairs.trail();
    Set<TrailPoint> current = latestOfEach(points);
    if (stairs.standing() instanceof Standing.Differing) {
      // They see it differently, so each has a way of their own.
      for (Placing placing : stairs.placings()) {
        trails.put(
            new StairTrail(StairsWords.style(placing.source())),
            points.stream().filter(p -> p.isStart() || p.seenBy() == placing.source()).toList());
      }
    } else {
      trails.put(new StairTrail("agreed"), points);
    }
    for (TrailPoint point : points) {
      Source seenBy = point.seenBy();
      ElementId observation = point.observation();
      if (seenBy == null || observation == null) {
        start = point.step();
        startLabel.setText(words.texts().of("staircase.start", words.date(point.on())));
        startLabel.getStyleClass().add("stair-date");
        startLabel.setMouseTransparent(true);
        Wrapping.of(startLabel);
        Button ring =
            dot(
                "stair-start",
                words
                    .texts()
                    .of(
                        "staircase.start.spoken",
                        words.step(point.step()),
                        words.date(point.on())));
        ring.setOnAction(event -> placer.openStart(ring));
        dots.put(point, ring);
      } else if (!current.contains(point)) {
        Button dot = dot("stair-dot", words.spoken(point, seenBy));
        dot.getStyleClass().add(StairsWords.style(seenBy));
        dot.setOnAction(event -> placer.openObservation(observation, dot));
        dots.put(point, dot);
      }
    }
  }

  private Set<TrailPoint> latestOfEach(List<TrailPoint> points) {
    Map<Source, TrailPoint> latest = new EnumMap<>(Source.class);
    for (TrailPoint point : points) {
      Source seenBy = point.seenBy();
      if (seenBy != null) {
        TrailPoint known = latest.get(seenBy);
        boolean later =
            known == null
                || point.on().isAfter(known.on())
                || (point.on().equals(known.on()) && !steps.reaches(point.step(), known.step()));
        if (later) {
          latest.put(seenBy, point);
        }
      }
    }
    return Set.copyOf(latest.values());
  }

  private static Button dot(String style, String spoken) {
    Button dot = new Button();
    dot.getStyleClass().setAll(style);
    dot.setAccessibleRole(AccessibleRole.BUTTON);
    dot.setAccessibleText(spoken);
    Tooltip.install(dot, new Tooltip(BidiMarks.without(spoken)));
    return dot;
  }

  /** The ways, to lie beneath everything that stands on the steps. */
  List<StairTrail> trails() {
    return List.copyOf(trails.keySet());
  }

  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(dots.values());
    if (start != null) {
      nodes.add(startLabel);
    }
    return nodes;
  }

  boolean startsAt(MasteryStep step) {
    return step.equals(start);
  }

  /** Whether something small stands on the step, so that a mark keeps to the right of it. */
  boolean occupies(MasteryStep step) {
    return dots.keySet().stream().anyMatch(point -> point.step().equals(step));
  }

  /** How high what stands on the step is, with the word of the start in that much room. */
  double high(MasteryStep step, double room) {
    if (!occupies(step)) {
      return 0;
    }
    double dot =
        dots.entrySet().stream()
            .filter(each -> each.getKey().step().equals(step))
            .mapToDouble(each -> ((Button) each.getValue()).prefWidth(-1))
            .max()
            .orElse(0);
    double height = ABOVE + dot / 2;
    return startsAt(step) && holds(room) ? height + OVER + startLabel.prefHeight(room) : height;
  }

  /** Whether the longest word of the start has room. */
  private boolean holds(double room) {
    double widest = 0;
    for (String word : startLabel.getText().split("\\s+")) {
      Text measure = new Text(word);
      measure.setFont(startLabel.getFont());
      widest = Math.max(widest, measure.getLayoutBounds().getWidth());
    }
    return widest + 1 <= room;
  }

  void layout(
      StairsLayout place, Set<MasteryStep> marked, ToDoubleFunction<MasteryStep> startRoom) {
    double column = place.width() / steps.size();
    Map<MasteryStep, Integer> placed = new HashMap<>();
    Map<TrailPoint, Point2D> stands = new java.util.HashMap<>();
    for (TrailPoint point : points) {
      double share = share(point, marked, placed);
      double y = place.top(point.step()) - ABOVE;
      Node dot = dots.get(point);
      double x = place.across(point.step(), share);
      if (dot instanceof Button button) {
        double size = button.prefWidth(-1);
        button.resizeRelocate(Math.round(x - size / 2), Math.round(y - size / 2), size, size);
        if (point.isStart()) {
          layoutStart(place, point.step(), x, y - size / 2, startRoom.applyAsDouble(point.step()));
        }
      }
      stands.put(point, new Point2D(x, y));
    }
    trails.forEach((trail, way) -> trail.through(places(place, way, stands), column));
  }

  private List<Point2D> places(
      StairsLayout place, List<TrailPoint> way, Map<TrailPoint, Point2D> stands) {
    List<Point2D> places = new ArrayList<>();
    MasteryStep at = null;
    for (TrailPoint point : way) {
      walk(place, places, at, point.step());
      Point2D stand = stands.get(point);
      if (stand != null) {
        places.add(stand);
      }
      at = point.step();
    }
    return places;
  }

  private double share(
      TrailPoint point, Set<MasteryStep> marked, Map<MasteryStep, Integer> placed) {
    boolean beside = marked.contains(point.step());
    if (!dots.containsKey(point)) {
      return occupies(point.step()) ? 0.65 : 0.5;
    }
    int here =
        (int) dots.keySet().stream().filter(other -> other.step().equals(point.step())).count();
    int index = placed.merge(point.step(), 1, Integer::sum) - 1;
    double room = beside ? 0.32 : 0.76;
    return here == 1
        ? (beside ? 0.2 : 0.5)
        : 0.12 + room * index / (here - 1.0) * (beside ? 0.75 : 1);
  }

  /** The word stands above the ring, in its own room, and wraps there. */
  private void layoutStart(
      StairsLayout place, MasteryStep step, double x, double top, double room) {
    boolean beside = room < place.block(step).getWidth() / 2;
    double right = beside ? place.across(step, 0.3) : place.block(step).getMaxX() - 2;
    double width = Math.min(Math.ceil(startLabel.prefWidth(-1)), room);
    double height = startLabel.prefHeight(width);
    startLabel.setVisible(holds(room));
    startLabel.resizeRelocate(
        Math.floor(Math.clamp(x - width / 2, right - room, right - width)),
        Math.round(top - height - OVER),
        width,
        height);
  }

  /** The way goes over every step in between. */
  private void walk(
      StairsLayout place, List<Point2D> way, @Nullable MasteryStep from, MasteryStep to) {
    if (from == null) {
      return;
    }
    int last = steps.place(to);
    int direction = Integer.signum(last - steps.place(from));
    for (int i = steps.place(from) + direction; direction != 0 && i != last; i += direction) {
      MasteryStep between = steps.at(i);
      way.add(new Point2D(place.across(between, 0.5), place.top(between) - ABOVE));
    }
  }
}
