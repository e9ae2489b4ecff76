package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.OtherSteps;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.Source;
import brobygger.desktop.ScreenPictures;
import brobygger.guide.ContentPack;
import brobygger.guide.Packs;
import brobygger.samples.SampleCases;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stairs of three and of seven steps in the real window over a real vault. */
final class StepsJourneyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final SampleCases SAMPLES = SampleCases.on(TODAY);
  private static final CaseFile JONAS = SAMPLES.cases().getFirst();
  private static final String PASSED = "#go-TARGET_PASSED-" + JONAS.id();

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  private JourneyVault vault() {
    return JourneyVault.in(screen, home, "Anna Lund");
  }

  /** Seen on the lowest step, and the second has been aimed at for too long. */
  private static CaseFile begun(ContentPack pack) {
    MasteryStep first = pack.stepCodes().getFirst();
    WorkFunction function = JONAS.placements().getFirst().functions().getFirst();
    Target target = function.targets().getFirst();
    Observation seen = function.observations().getFirst();
    WorkFunction begun =
        function
            .withStart(new StartLevel(first, TODAY.minusDays(40)))
            .withObservations(
                List.of(
                    seen.withStep(first).withOn(TODAY.minusDays(20)).withSeenBy(Source.COMPANY)))
            .withTargets(
                List.of(target.withStep(pack.stepCodes().get(1)).withBy(TODAY.minusDays(4))));
    return OtherSteps.in(JONAS, pack.stepCodes())
        .withPlacement(
            JONAS.placements().getFirst().id(),
            placement -> placement.withFunctions(List.of(begun)));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7})
  void theStairsOfThePackArePlacedOnMovedOnAimedAtAndDrawn(int count) {
    ContentPack pack = Packs.withSteps(count);
    List<MasteryStep> steps = pack.stepCodes();
    vault()
        .holding(
            made -> {
              SAMPLES.companies().forEach(each -> made.companies().add(each, "company.new"));
              made.caseFiles().add(begun(pack), "case.new");
            });
    LiveWindow live = vault().unlocked(PASSED, List.of(pack));
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      hands.click(PASSED);
      live.on("#edit-target");
      for (MasteryStep step : steps) {
        assertThat(live.on("#step-" + step).getAccessibleText()).startsWith(pack.stepName(step));
      }
      atTheMark(live);
      hands.chord(digit(count + 1));
      assertThat(live.find("#observe-box")).as("there is no such step").isNull();
      hands.chord(KeyCode.DIGIT2);
      live.until(() -> live.find("#observe-box") != null, "the box of the second step is open");
      assertThat(String.join(" ", live.words())).contains(pack.stepName(steps.get(1)));
      hands.chord(KeyCode.RIGHT).chord(KeyCode.ENTER);
      live.until(() -> live.find("#observe-box") == null, "the box is closed");

      live.press("#add-target");
      live.until(() -> live.find("#target-box") != null, "the box of the target is open");
      hands.chord(KeyCode.ENTER);
      live.until(() -> live.find("#target-box") == null, "the target is set");
      live.pictures("steps-live-" + count);

      hands.click("#staircase-together");
      live.until(() -> hands.focused().equals("together-mark"), "the keyboard is at the mark");
      hands.chord(KeyCode.DIGIT1).chord(KeyCode.RIGHT);
      live.pictures("steps-live-together-" + count);
      hands.chord(KeyCode.ESCAPE);
      live.on("#staircase-together");
    }
    CaseFile kept = vault().read(live, made -> made.caseFiles().find(JONAS.id())).orElseThrow();
    assertThat(kept.steps()).isEqualTo(steps);
    WorkFunction function = kept.placements().getFirst().functions().getFirst();
    assertThat(function.observations())
        .filteredOn(seen -> seen.on().equals(TODAY))
        .extracting(Observation::seenBy, Observation::step)
        .contains(org.assertj.core.groups.Tuple.tuple(Source.CITIZEN, steps.get(1)))
        .anySatisfy(seen -> assertThat(seen.toList().getLast()).isEqualTo(steps.get(2)));
    assertThat(function.targets().getLast().step()).isEqualTo(steps.get(Math.min(3, count - 1)));
  }

  private void atTheMark(LiveWindow live) {
    Node mark = live.on(".stair-mark");
    screen.onScreen(
        () -> {
          mark.requestFocus();
          return true;
        });
    screen.settle();
  }

  private static KeyCode digit(int number) {
    return KeyCode.getKeyCode(Integer.toString(number));
  }
}
