package brobygger.desktop.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.GoalZone;
import brobygger.casefile.goal.JobFit;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.goal.JobGoalRank;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseFrame;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.desktop.look.Theme;
import brobygger.edit.MadeEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CitizenPictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  @Test
  void looksRightWithRichEmptyAndAwkwardCases() {
    picture("citizen-rich", SampleCase::rich);
    picture("citizen-empty", SampleCase::empty);
    picture("citizen-awkward", SampleCase::awkward);
  }

  @Test
  void circlesAndZonesFollowWhatIsEntered() {
    picture("citizen-circles", CitizenPictureTest::placed);
    assertThat(
            pictures.take(
                "citizen-circles-200-1024",
                Theme.LIGHT,
                200,
                1024,
                700,
                () -> CaseFrame.around(CitizenScreens.node(placed()))))
        .isNotEmptyFile();
  }

  private static CaseInMemory placed() {
    CaseInMemory open = SampleCase.rich();
    List<JobFit> fits =
        List.of(
            new JobFit(true, true, true),
            new JobFit(true, true, false),
            new JobFit(false, true, true),
            new JobFit(true, false, false));
    List<JobGoal> jobs = new ArrayList<>();
    List<Goal> goals = new ArrayList<>();
    for (int i = 0; i < fits.size(); i++) {
      jobs.add(
          new JobGoal(
              ElementId.random(),
              JobGoalRank.values()[Math.min(i, 2)],
              "Køkkenhjælp i kantine " + (i + 1),
              "",
              fits.get(i)));
    }
    for (GoalZone zone : GoalZone.values()) {
      goals.add(
          new Goal(ElementId.random(), "Står alene for salaten", "", "", "", null, null, List.of())
              .withZone(zone));
    }
    open.edit(MadeEdit.of("test", file -> file.withJobGoals(jobs).withGoals(goals)));
    return open;
  }

  private static void picture(String name, Supplier<CaseInMemory> open) {
    assertThat(pictures.take(name, () -> CaseFrame.around(CitizenScreens.node(open.get()))))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }
}
