package brobygger.desktop.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.GoalZone;
import brobygger.casefile.goal.JobFit;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.goal.JobGoalRank;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JobCirclesTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  private static final Texts TEXTS = new Texts(Language.DANISH);

  private static String said(JobFit fit) {
    JobCircles circles = new JobCircles(TEXTS);
    circles.show(List.of(new JobGoal(ElementId.random(), JobGoalRank.B, "Gartner", "", fit)));
    return circles.getChildren().getFirst().getAccessibleText();
  }

  private static long badges(Pane drawing) {
    return drawing.getChildren().stream().filter(JobCirclesTest::isBadge).count();
  }

  private static boolean isBadge(Node node) {
    return node.getStyleClass().contains("circle-badge");
  }

  @Test
  void theDrawingSaysInWordsWhatItShows() {
    screen.onScreen(
        () -> {
          assertThat(said(new JobFit(true, true, true)))
              .isEqualTo("B · Gartner: kan, vil og findes");
          assertThat(said(new JobFit(false, true, false)))
              .isEqualTo("B · Gartner: mangler noget at kunne eller lære og et sted, det findes");
          assertThat(said(JobFit.none())).contains("hvor ligger det?");
          return true;
        });
  }

  @Test
  void onlyGoalsInACircleAreDrawn() {
    screen.onScreen(
        () -> {
          JobCircles circles = new JobCircles(TEXTS);
          circles.show(
              List.of(
                  new JobGoal(ElementId.random(), JobGoalRank.A, "Gartner", ""),
                  new JobGoal(
                      ElementId.random(),
                      JobGoalRank.B,
                      "Graver",
                      "",
                      new JobFit(true, false, false))));
          assertThat(badges((Pane) circles.getChildren().getFirst())).isEqualTo(1);
          return true;
        });
  }

  @Test
  void theRingsShowTheGoalsWithAZone() {
    screen.onScreen(
        () -> {
          ZoneRings rings = new ZoneRings(TEXTS);
          Goal goal =
              new Goal(ElementId.random(), "Alene i kassen", "", "", "", null, null, List.of());
          rings.show(List.of(goal, goal.withZone(GoalZone.UNSAFE)));
          assertThat(rings.getAccessibleText()).isEqualTo("Mål 2: For meget");
          assertThat(badges(rings)).isEqualTo(1);
          return true;
        });
  }

  @Test
  void circlesAndZonesAreKeptAndTakenBack() {
    CaseInMemory open = SampleCase.rich();
    CitizenViewModel model = new CitizenViewModel(open, TEXTS, SampleCase.TODAY);
    ElementId job = model.jobGoals().getFirst().id();
    model.fit(job, new JobFit(true, false, true));
    assertThat(model.jobGoals().getFirst().fitOrNone().circles()).isEqualTo(2);
    open.undo();
    assertThat(model.jobGoals().getFirst().fit()).isNull();
    model.goal(model.goals().getFirst().id()).zone(GoalZone.DEVELOPMENT);
    assertThat(model.goals().getFirst().zone()).isEqualTo(GoalZone.DEVELOPMENT);
  }
}
