package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.GuideAnswer;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.goal.SubGoal;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.ProfileRole;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Choices, days and ticks are taken back, and stay so after the window was closed. */
class ClearedJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static final CaseFile SAMIRA = EveryValue.samira();

  @TempDir Path home;

  private JourneyVault vault(CaseFile file) {
    return JourneyVault.in(screen, home, "Anna Dahl").holding(file);
  }

  private static LiveWindow at(JourneyVault vault, String tab) {
    LiveWindow live = vault.unlocked("#nav-cases");
    live.press("#nav-cases");
    live.key("#cases-words", KeyCode.ENTER);
    live.toggle("#tab-" + tab);
    return live;
  }

  private static void tick(LiveWindow live, String id) {
    CheckBox box = (CheckBox) live.on(id);
    screen.onScreen(
        () -> {
          box.fire();
          return true;
        });
    screen.settle();
  }

  private static boolean selected(LiveWindow live, String id) {
    return ((ToggleButton) live.on(id)).isSelected();
  }

  private static String text(LiveWindow live, String id) {
    return ((TextInputControl) live.on(id)).getText();
  }

  @Test
  void whatWasChosenAboutTheCitizenIsTakenBack() {
    Goal goal = SAMIRA.goals().getFirst();
    SubGoal sub = goal.subGoals().getFirst();
    JobGoal job = SAMIRA.jobGoals().getFirst();
    String zone = "#goal-" + goal.id() + "-zone-" + goal.zone();
    JourneyVault vault = vault(SAMIRA);
    LiveWindow live = at(vault, "citizen");
    try (live) {
      assertThat(selected(live, zone)).isTrue();
      live.toggle(zone);
      assertThat(selected(live, zone)).isFalse();
      tick(live, "#goal-" + goal.id() + "-reached");
      tick(live, "#subgoal-" + sub.id() + "-reached");
      live.toggle("#jobgoal-" + job.id() + "-can");
      live.toggle("#jobgoal-" + job.id() + "-wants");
      live.press("#citizen-order-remove");
      assertThat(((ComboBox<?>) live.on("#citizen-order-track")).getValue()).isNull();
      assertThat(text(live, "#citizen-order-goal")).isEmpty();
      live.pictures("cleared-citizen");
    }
    CaseFile kept = vault.kept(live);
    assertThat(kept.goals().getFirst().zone()).isNull();
    assertThat(kept.goals().getFirst().reached()).isNull();
    assertThat(kept.goals().getFirst().subGoals().getFirst().reached()).isNull();
    assertThat(kept.jobGoals().getFirst().fit()).isNull();
    assertThat(kept.order()).isNull();
    LiveWindow again = at(vault, "citizen");
    try (again) {
      assertThat(selected(again, zone)).isFalse();
      assertThat(((ComboBox<?>) again.on("#citizen-order-track")).getValue()).isNull();
    }
  }

  @Test
  void anAgreementLosesItsDayAndAClosedCaseItsEnd() {
    JourneyVault vault = vault(EveryValue.closed());
    LiveWindow live = vault.unlocked("#nav-cases");
    try (live) {
      live.press("#nav-cases");
      live.key("#cases-words", KeyCode.ENTER);
      live.press("#reopen-case");
      live.pictures("cleared-overview");
      live.press("#undated-" + EveryValue.AGREED);
      live.until(() -> live.find("#undated-" + EveryValue.AGREED) == null, "no day is shown");
    }
    CaseFile kept = vault.kept(live);
    assertThat(kept.closure()).isNull();
    assertThat(kept.agreements().getFirst().by()).isNull();
  }

  @Test
  void aFunctionHasNoStart() {
    List<WorkFunction> before = SAMIRA.placements().getFirst().functions();
    ElementId started = before.getFirst().id();
    ElementId unstarted = before.getLast().id();
    assertThat(before.getFirst().start()).isNotNull();
    assertThat(before.getLast().start()).isNull();
    JourneyVault vault = vault(SAMIRA);
    LiveWindow live = at(vault, "staircase");
    try (live) {
      live.press("#edit-function-" + started);
      live.write("#function-start", "");
      live.pictures("cleared-start");
      live.press("#confirm");
      live.until(() -> live.find("#function-box") == null, "the box is closed");
      live.press("#edit-function-" + unstarted);
      assertThat(text(live, "#function-start")).isEmpty();
      live.write("#function-name", "Opvasken");
      live.press("#confirm");
      live.until(() -> live.find("#function-box") == null, "the box is closed");
    }
    List<WorkFunction> kept = vault.kept(live).placements().getFirst().functions();
    assertThat(kept).extracting(WorkFunction::start).containsOnlyNulls();
    assertThat(kept.getLast().name()).isEqualTo("Opvasken");
  }

  @Test
  void aCommentIsOpenedAgain() {
    JourneyVault vault =
        JourneyVault.in(screen, home, "Bo Krogh")
            .holding(
                ProfileRole.SUPERVISOR,
                open -> {
                  open.companies().add(SampleCase.KITCHEN, "company.new");
                  open.caseFiles().add(EveryValue.commented(), "case.new");
                });
    LiveWindow live = at(vault, "description");
    try (live) {
      live.press("#reopen-" + EveryValue.REMARK);
      live.on("#resolve-" + EveryValue.REMARK);
    }
    assertThat(vault.kept(live).placements().getFirst().comments().getFirst().resolved()).isNull();
  }

  @Test
  void anEmptiedAnswerHasNoDayAndNobodyWhoGaveIt() {
    JourneyVault vault = vault(SAMIRA.withGuide(List.of()));
    LiveWindow live = at(vault, "guide");
    try (live) {
      live.press("#point-TASKS");
      live.write("#answer-TASKS", "Hun skærer salat.");
      live.until(() -> !text(live, "#by-TASKS").isEmpty(), "who answered is proposed");
      live.write("#by-TASKS", "");
      live.key("#by-TASKS", KeyCode.ENTER);
      live.write("#answer-TASKS", "Hun skærer salat og rydder op.");
      assertThat(text(live, "#by-TASKS")).as("taken away, and not proposed again").isEmpty();
      live.press("#point-WHAT_WORKS");
      live.write("#answer-WHAT_WORKS", "Tavlen.");
      live.write("#answer-WHAT_WORKS", "");
      assertThat(text(live, "#by-WHAT_WORKS")).isEmpty();
    }
    List<GuideAnswer> kept = vault.kept(live).guide();
    assertThat(kept).extracting(GuideAnswer::answeredBy).containsOnly("");
    assertThat(kept.getFirst().answeredOn()).isNotNull();
    assertThat(kept.getLast().answeredOn()).isNull();
  }

  @Test
  void oneMayWorkNowhere() {
    JourneyVault vault = vault(SAMIRA);
    LiveWindow live = vault.unlocked("#nav-settings");
    try (live) {
      live.press("#nav-settings");
      assertThat(text(live, "#profile-workplace")).isEqualTo("Havnekøbing");
      live.write("#profile-name", "");
      live.press("#profile-keep");
      assertThat(live.says("#profile-name-problem")).contains("hedder");
      live.write("#profile-name", "Anna Dahl");
      live.write("#profile-workplace", "");
      live.press("#profile-keep");
      live.until(() -> !live.says("#profileRole").contains("Havnekøbing"), "nowhere");
      live.pictures("cleared-profile");
      assertThat(text(live, "#profile-workplace")).isEmpty();
    }
    assertThat(vault.<String>read(live, (Vault open) -> open.profile().organisation())).isEmpty();
  }
}
