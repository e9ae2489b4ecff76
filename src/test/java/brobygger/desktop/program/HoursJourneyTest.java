package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.company.Company;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.Period;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.progression.HybridHours;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of domain.md, section 6, planned in the real window, each action counted. */
final class HoursJourneyTest {
  private static final LocalDate START = LocalDate.of(2026, 11, 30);

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  @BeforeEach
  void aVaultWithNielsBeforeHeStarts() {
    Company restaurant = Company.named("Restaurant Havblik");
    WorkFunction buffet =
        WorkFunction.named("Buffet")
            .withStart(new StartLevel(FiveSteps.BEGINNER, START))
            .withTargets(
                List.of(
                    new Target(
                        brobygger.casefile.value.ElementId.random(),
                        FiveSteps.TRAINED,
                        START.plusWeeks(5),
                        "",
                        "")));
    CaseFile niels =
        FiveSteps.open("Niels Overgaard", new Owner("Anna Dahl", ""), START.minusDays(20))
            .withPlacements(
                List.of(
                    Placement.internship(
                            restaurant.id(), Period.weeks(START, 18), Duration.ofHours(8))
                        .withFunctions(List.of(buffet, WorkFunction.named("Smørrebrød")))));
    vault()
        .holding(
            vault -> {
              vault.companies().add(restaurant, "company.new");
              vault.caseFiles().add(niels, "case.new");
            });
  }

  private JourneyVault vault() {
    return JourneyVault.in(screen, home, "Anna Dahl");
  }

  private static String said(LiveWindow live, String selector) {
    return ((Labeled) live.on(selector)).getText();
  }

  @Test
  void aPlanFromEightHoursToTenAndTenTakesFewActions() {
    LiveWindow live = vault().unlocked("#nav-today");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      hands.chord(KeyCode.CONTROL, KeyCode.K).type("niels").chord(KeyCode.ENTER);
      hands.click("#tab-hours");
      hands.click("#add-phase");
      hands.click("#block-1-1-tasks").type("Buffet");
      hands.chord(KeyCode.TAB).type("Lære buffeten");
      assertThat(said(live, "#phase-1-sum")).startsWith("8 timer om ugen");
      assertThat(said(live, "#block-1-1-week")).isEqualTo("4 dage × 2 timer = 8 timer om ugen");

      hands.click("#add-phase");
      hands.click("#block-2-1-days").type("5").chord(KeyCode.TAB).chord(KeyCode.TAB);
      hands.type("Smørrebrød").chord(KeyCode.TAB).type("Lære smørrebrød");
      hands.click("#phase-2-add-PAID");
      hands.chord(KeyCode.TAB).chord(KeyCode.TAB).chord(KeyCode.TAB).type("Buffeten skal stå klar");
      assertThat(said(live, "#phase-2-sum")).isEqualTo("10 praktik + 5 løn = 15 timer om ugen");

      hands.click("#add-phase");
      hands.click("#block-3-2-hours").type("2");
      hands.click("#block-3-2-place").type("Også nabokantinen");
      assertThat(said(live, "#phase-3-sum")).isEqualTo("10 praktik + 10 løn = 20 timer om ugen");
      hands.click("#name-documents");
      live.until(() -> live.find("#name-documents") == null, "the documents are named");
      hands.within(29, "a hybrid plan from 8 to 10 + 10 hours");
      assertThat(said(live, "#hours-rising")).contains("20 timer om ugen", "Niels", "nabokantinen");
      live.pictures("hours-live");
    }
    Placement placement = vault().kept(live).placements().getFirst();
    HybridPlan plan = placement.hybrid();
    assertThat(HybridHours.of(plan).phases())
        .extracting(p -> p.phase().from(), p -> p.internship().toHours(), p -> p.paid().toHours())
        .containsExactly(
            tuple(START, 8L, 0L),
            tuple(START.plusWeeks(6), 10L, 5L),
            tuple(START.plusWeeks(12), 10L, 10L));
    HourBlock canteen = plan.phases().getLast().blocks().getLast();
    assertThat(canteen.kind()).isEqualTo(HourKind.PAID);
    assertThat(canteen.tasks()).extracting(WorkTask::name).containsExactly("Buffet");
    assertThat(canteen.place()).isEqualTo("Også nabokantinen");
    assertThat(Set.of(plan.internshipDocument(), plan.employmentDocument()))
        .hasSize(2)
        .doesNotContain("");
    assertThat(HybridHours.findings(placement, FiveSteps.ORDER, LocalDate.now(RecordingDesk.CLOCK)))
        .isEmpty();
  }
}
