package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.Source;
import brobygger.desktop.ScreenPictures;
import brobygger.samples.SampleCases;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The stairs in the real window over a real vault, each action counted. */
final class StaircaseJourneyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final CaseFile JONAS = SampleCases.on(TODAY).cases().getFirst();
  private static final String PASSED = "#go-TARGET_PASSED-" + JONAS.id();

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  @BeforeEach
  void theSampleCases() {
    vault().holding(made -> SampleCases.on(TODAY).addTo(made));
  }

  private JourneyVault vault() {
    return JourneyVault.in(screen, home, "Anna Lund");
  }

  private WorkFunction kept(LiveWindow live) {
    return vault()
        .read(live, vault -> vault.caseFiles().find(JONAS.id()))
        .orElseThrow()
        .placements()
        .getFirst()
        .functions()
        .getFirst();
  }

  @Test
  void aTargetThatPassedIsFoundOnTodayAndMovedInFourActions() {
    Target passed = JONAS.placements().getFirst().functions().getFirst().targets().getFirst();
    assertThat(passed.by()).as("the sample has passed its target").isBefore(TODAY);
    LiveWindow live = vault().unlocked(PASSED);
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      hands.click(PASSED);
      live.on("#edit-target");
      live.pictures("staircase-live-passed");
      hands.click("#edit-target");
      live.until(() -> hands.focused().equals("target-by"), "the keyboard is at the date");
      hands.type("15.12.2026").chord(KeyCode.ENTER);
      live.until(() -> live.find("#target-box") == null, "the box is closed");
      hands.within(4, "a target that has passed is moved");
      live.press("#nav-today");
      live.until(() -> live.find(PASSED) == null, "nothing is over its time any more");
    }
    WorkFunction function = kept(live);
    assertThat(function.targets())
        .filteredOn(target -> target.id().equals(passed.id()))
        .singleElement()
        .isEqualTo(passed.withBy(LocalDate.of(2026, 12, 15)));
    assertThat(function.targets())
        .hasSameSizeAs(JONAS.placements().getFirst().functions().getFirst().targets());
  }

  @Test
  void theCitizenPlacesThemselvesWithNothingElseInSight() {
    LiveWindow live = vault().unlocked(PASSED);
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      live.press(PASSED);
      live.on("#staircase-together");
      hands.click("#staircase-together");
      live.until(() -> hands.focused().equals("together-mark"), "the keyboard is at the mark");
      assertThat(live.find("#nav-today")).as("no navigation").isNull();
      assertThat(live.find("#case-name")).as("no name of a case").isNull();
      assertThat(String.join(" ", live.words())).doesNotContain("Samira", "Holm", "efter datoen");
      hands.chord(KeyCode.RIGHT);
      live.pictures("together-live");
      hands.chord(KeyCode.CONTROL, KeyCode.K);
      assertThat(live.find("#nav-today")).isNull();
      assertThat(live.find(".veil")).as("no search over other cases").isNull();
      hands.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      assertThat(live.find("#together-mark")).as("still the stairs").isNotNull();
      hands.reset();
      hands.chord(KeyCode.ESCAPE);
      live.on("#nav-today");
      hands.within(1, "back from the citizen's stairs");
    }
    assertThat(kept(live).observations())
        .filteredOn(seen -> seen.on().equals(TODAY))
        .singleElement()
        .satisfies(seen -> assertThat(seen.seenBy()).isEqualTo(Source.CITIZEN))
        .satisfies(seen -> assertThat(seen.step()).isEqualTo(FiveSteps.SELF_STARTING));
  }

  @Test
  void supportTimeIsNotedAndWhatIsNoShareIsRefused() {
    LiveWindow live = vault().unlocked(PASSED);
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      live.press(PASSED);
      live.press("#add-support");
      live.until(() -> hands.focused().equals("support-percent"), "the keyboard is at the share");
      hands.chord(KeyCode.ENTER);
      assertThat(live.find("#support-box")).as("nothing typed is no share").isNotNull();
      hands.type("140").chord(KeyCode.ENTER);
      assertThat(live.find("#support-box")).as("more than always").isNotNull();
      hands.chord(KeyCode.CONTROL, KeyCode.A);
      hands.type("40 %").chord(KeyCode.ENTER);
      live.until(() -> live.find("#support-box") == null, "the box is closed");
      live.pictures("staircase-live-support");
    }
    assertThat(kept(live).supportShares())
        .singleElement()
        .satisfies(share -> assertThat(share.percent()).isEqualTo(40))
        .satisfies(share -> assertThat(share.on()).isEqualTo(TODAY));
  }
}
