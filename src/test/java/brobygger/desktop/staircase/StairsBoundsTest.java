package brobygger.desktop.staircase;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.FiveSteps;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import brobygger.desktop.picture.ClippedText;
import brobygger.desktop.picture.Pictures;
import brobygger.progression.Staircase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing on the stairs covers anything else, and every word is whole, whatever stands there. */
class StairsBoundsTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static final LocalDate LONG_AGO = LocalDate.of(2025, 9, 27);

  /** Half a pixel of rounding. */
  private static final double TOLERANCE = 1;

  private static Map<String, WorkFunction> functions() {
    Map<String, WorkFunction> all = new LinkedHashMap<>();
    all.put("mock-up", Jonas.plants());
    all.put("differing", Jonas.differing());
    all.put("start at the far right", started(FiveSteps.TRAINED));
    all.put("start at the far left", started(FiveSteps.BEGINNER));
    all.put(
        "start, mark and two targets on one step",
        started(FiveSteps.SELF_STARTING)
            .withObservations(
                List.of(
                    seen(FiveSteps.SELF_STARTING, Source.CITIZEN),
                    seen(FiveSteps.SELF_STARTING, Source.COMPANY)))
            .withTargets(
                List.of(target(FiveSteps.SELF_STARTING, 3), target(FiveSteps.SELF_STARTING, 9))));
    all.put("all targets", started(FiveSteps.BEGINNER).withTargets(allTargets()));
    all.put(
        "all targets and everybody on the highest step",
        started(FiveSteps.TRAINED)
            .withTargets(allTargets())
            .withObservations(
                Arrays.stream(Source.values())
                    .map(source -> seen(FiveSteps.TRAINED, source))
                    .toList()));
    all.put(
        "everybody on another step",
        started(FiveSteps.BEGINNER)
            .withTargets(allTargets())
            .withObservations(
                List.of(
                    seen(FiveSteps.BEGINNER, Source.DOCUMENT),
                    seen(FiveSteps.ADVANCED_BEGINNER, Source.CITIZEN),
                    seen(FiveSteps.SELF_STARTING, Source.COMPANY),
                    seen(FiveSteps.TRAINED, Source.CONSULTANT))));
    return all;
  }

  private static WorkFunction started(MasteryStep step) {
    return WorkFunction.named("Pakning").withStart(new StartLevel(step, LONG_AGO));
  }

  private static List<Target> allTargets() {
    return FiveSteps.ALL.stream().map(step -> target(step, FiveSteps.ORDER.place(step))).toList();
  }

  private static Target target(MasteryStep step, int months) {
    LocalDate by = LocalDate.of(2027, 9, 28).plusMonths(months);
    return new Target(ElementId.random(), step, by, "", "");
  }

  private static Observation seen(MasteryStep step, Source source) {
    return new Observation(
        ElementId.random(), step, LocalDate.of(2026, 11, 20), source, "Klarede tre borde.");
  }

  @Test
  void nothingOnTheStairsCoversAnythingOrIsCut() {
    List<String> wrong = new ArrayList<>();
    for (int percent : new int[] {100, 150, 200}) {
      for (int width : new int[] {540, 700, 880, 1100}) {
        functions()
            .forEach(
                (name, function) -> {
                  String where = name + ", " + percent + " % in " + width;
                  wrong.addAll(faults(where, function, percent, width, Optional.empty()));
                  wrong.addAll(
                      faults(
                          where + ", moved",
                          function,
                          percent,
                          width,
                          Optional.of(FiveSteps.SELF_DRIVING)));
                });
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The platform draws no window larger than its screen. */
  private static ScrollPane scrolling(Region stairs) {
    ScrollPane pane = new ScrollPane(stairs);
    pane.setFitToWidth(true);
    return pane;
  }

  private static List<String> faults(
      String where, WorkFunction function, int percent, int width, Optional<MasteryStep> moved) {
    StaircasePane[] made = new StaircasePane[1];
    Stage stage =
        screen.onScreen(
            () -> {
              made[0] =
                  new StaircasePane(
                      StaircasePictureTest.words(),
                      new StillPlacer(),
                      Staircase.of(function, FiveSteps.ORDER, Jonas.TODAY));
              Stage window = new Stage();
              window.setScene(new Scene(scrolling(made[0]), width, 880));
              new Look(Theme.LIGHT, percent).applyTo(window.getScene());
              window.show();
              return window;
            });
    screen.settle();
    screen.onScreen(
        () -> {
          made[0].candidate(moved);
          return true;
        });
    screen.settle();
    return screen.onScreen(
        () -> {
          List<String> faults = new ArrayList<>();
          ClippedText.in(stage.getScene()).forEach(text -> faults.add(where + " cuts " + text));
          faults.addAll(covered(where, made[0], moved.isPresent()));
          if (Boolean.getBoolean("brobygger.look")) {
            Pictures.write(
                stage.getScene(),
                Path.of(
                    "target",
                    "pictures",
                    "stairs-" + where.replaceAll("[^a-z0-9]+", "-") + ".png"));
          }
          ScreenPictures.away(stage);
          return faults;
        });
  }

  /** What stands on the steps and covers something, or goes beyond the stairs. */
  private static List<String> covered(String where, StaircasePane stairs, boolean moving) {
    List<Node> standing =
        stairs.getChildrenUnmodifiable().stream()
            .filter(Node::isVisible)
            .filter(
                node ->
                    node.getStyleClass().contains("stair-flag")
                        || node instanceof MarkNode
                        || node instanceof Label)
            .toList();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < standing.size(); i++) {
      Bounds here = standing.get(i).getBoundsInParent();
      if (here.getMinX() < -TOLERANCE
          || here.getMinY() < -TOLERANCE
          || here.getMaxX() > stairs.getWidth() + TOLERANCE
          || here.getMaxY() > stairs.getHeight() + TOLERANCE) {
        faults.add(where + ": beyond the stairs: " + standing.get(i));
      }
      for (int j = i + 1; j < standing.size(); j++) {
        boolean marks = standing.get(i) instanceof MarkNode && standing.get(j) instanceof MarkNode;
        // A mark that is moved stands in front of the one that was there.
        if (overlap(here, standing.get(j).getBoundsInParent()) && !(marks && moving)) {
          faults.add(where + ": " + standing.get(i) + " and " + standing.get(j));
        }
      }
    }
    return faults;
  }

  private static boolean overlap(Bounds one, Bounds other) {
    return one.getMinX() < other.getMaxX() - TOLERANCE
        && other.getMinX() < one.getMaxX() - TOLERANCE
        && one.getMinY() < other.getMaxY() - TOLERANCE
        && other.getMinY() < one.getMaxY() - TOLERANCE;
  }

  @Test
  void theNamesOfTheStepsGrowWithTheText() {
    assertThat(nameSize(own(), 200) / nameSize(own(), 100)).isGreaterThan(1.6);
    assertThat(nameSize(shared(), 200) / nameSize(shared(), 100)).isGreaterThan(1.4);
  }

  private static Supplier<Region> own() {
    Staircase lane = Staircase.of(Jonas.plants(), FiveSteps.ORDER, Jonas.TODAY);
    return () -> new StaircasePane(StaircasePictureTest.words(), new StillPlacer(), lane);
  }

  /** The stairs that are shown to the citizen. */
  private static Supplier<Region> shared() {
    return () -> {
      TogetherStairs stairs =
          new TogetherStairs(StaircasePictureTest.words(), FiveSteps.ORDER, step -> {});
      stairs.show(Staircase.of(Jonas.plants(), FiveSteps.ORDER, Jonas.TODAY));
      return stairs;
    };
  }

  private static double nameSize(Supplier<Region> stairs, int percent) {
    Stage stage =
        screen.onScreen(
            () -> {
              Stage window = new Stage();
              window.setScene(new Scene(scrolling(stairs.get()), 900, 880));
              new Look(Theme.LIGHT, percent).applyTo(window.getScene());
              window.show();
              return window;
            });
    screen.settle();
    return screen.onScreen(
        () -> {
          double size =
              ((Label) stage.getScene().getRoot().lookup(".stair-name")).getFont().getSize();
          ScreenPictures.away(stage);
          return size;
        });
  }

  /** Stairs nobody moves anything on. */
  private static final class StillPlacer implements Placer {
    @Override
    public void propose(StaircasePane stairs, MasteryStep step, Source source) {}

    @Override
    public void enterBox() {}

    @Override
    public void confirm() {}

    @Override
    public void openTarget(ElementId target, Node beside) {}

    @Override
    public void openObservation(ElementId observation, Node beside) {}

    @Override
    public void openStart(Node beside) {}
  }
}
