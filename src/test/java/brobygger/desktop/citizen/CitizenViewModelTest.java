package brobygger.desktop.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.ContactRhythm;
import brobygger.casefile.citizen.CompetenceSource;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.JobGoalRank;
import brobygger.casefile.order.Track;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.Masked;
import brobygger.desktop.field.SampleCase;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import org.junit.jupiter.api.Test;

final class CitizenViewModelTest {
  private final CaseInMemory open = SampleCase.empty();
  private final CitizenViewModel model =
      new CitizenViewModel(open, new Texts(Language.DANISH), SampleCase.TODAY);

  @Test
  void anotherRhythmIsKeptOnceThereIsAReason() {
    RhythmFields rhythm = model.rhythm();
    rhythm.days.textProperty().set("7");
    assertThat(rhythm.days.problemProperty().get()).contains("Skriv hvorfor");
    assertThat(rhythm.reasonNeeded()).isTrue();
    assertThat(open.now().rhythm()).isEqualTo(ContactRhythm.standard());
    rhythm.reason.textProperty().set("Peter har bedt om det");
    assertThat(open.now().rhythm()).isEqualTo(new ContactRhythm(7, "Peter har bedt om det"));
    assertThat(rhythm.days.problemProperty().get()).isEmpty();
    assertThat(rhythm.days.textProperty().get()).isEqualTo("7");
  }

  @Test
  void theCprNumberIsMaskedUntilItIsAskedForAndComesBackByUndo() {
    Masked cpr = model.cpr();
    cpr.kept().enter("7709814012");
    assertThat(open.now().citizen().cpr()).isEqualTo(CprNumber.of("770981-4012"));
    assertThat(cpr.kept().textProperty().get()).isEqualTo("770981-••••");
    cpr.show();
    assertThat(cpr.kept().textProperty().get()).isEqualTo("770981-4012");
    cpr.kept().enter("");
    assertThat(open.now().citizen().cpr()).isNull();
    open.undo();
    assertThat(cpr.kept().textProperty().get()).isEqualTo("770981-4012");
    cpr.hide();
    assertThat(cpr.kept().textProperty().get()).isEqualTo("770981-••••");
    cpr.kept().leave();
    assertThat(open.now().citizen().cpr()).isEqualTo(CprNumber.of("770981-4012"));
    assertThat(open.labels()).containsExactly("citizen.cpr", "citizen.cpr");
  }

  @Test
  void anImpossibleCprNumberIsExplainedAndTheCaseKeepsWhatItHad() {
    Masked cpr = model.cpr();
    cpr.kept().enter("770981-4012");
    cpr.kept().enter("770981-•••9");
    assertThat(cpr.kept().problemProperty().get()).startsWith("Et CPR-nummer er ti cifre");
    cpr.kept().enter("0113904012");
    assertThat(cpr.kept().problemProperty().get()).contains("ikke en dag, der findes");
    assertThat(open.now().citizen().cpr()).isEqualTo(CprNumber.of("770981-4012"));
    // What was typed is lost by no press of the eye.
    cpr.show();
    assertThat(cpr.kept().problemProperty().get()).contains("ikke en dag, der findes");
    assertThat(cpr.kept().textProperty().get()).isEqualTo("0113904012");
  }

  @Test
  void whatIsTypedWhileTheNumberIsShownIsKeptWhenItHidesByItself() {
    Masked cpr = model.cpr();
    cpr.show();
    cpr.kept().textProperty().set("770981-4012");
    cpr.hide();
    assertThat(open.now().citizen().cpr()).isEqualTo(CprNumber.of("770981-4012"));
    assertThat(cpr.kept().textProperty().get()).isEqualTo("770981-••••");
  }

  @Test
  void aRhythmOutsideItsRangeIsExplained() {
    model.rhythm().days.textProperty().set("200");
    assertThat(model.rhythm().days.problemProperty().get()).isEqualTo("Skriv et tal fra 1 til 90.");
    model.rhythm().days.textProperty().set("tit");
    assertThat(model.rhythm().days.problemProperty().get()).isEqualTo("Skriv et helt tal.");
  }

  @Test
  void theFirstWordBeginsTheOrderAndItIsCompleteWithGoalAndSubGoals() {
    assertThat(model.order().order()).isEmpty();
    model.order().goal.textProperty().set("Job i et køkken");
    assertThat(model.order().complete()).isFalse();
    model.order().subGoals.textProperty().set("Praktik inden jul");
    model.order().track(Track.MENTOR);
    assertThat(model.order().complete()).isTrue();
    assertThat(model.order().order().orElseThrow().track()).isEqualTo(Track.MENTOR);
  }

  @Test
  void aGoalIsMadeSmartAndItsSubGoalsAreTicked() {
    assertThat(model.addGoal("Står alene for salatbaren")).isEmpty();
    Goal goal = open.now().goals().getFirst();
    GoalFields fields = model.goal(goal.id());
    assertThat(fields.smart()).isEqualTo(1);
    fields.measure.textProperty().set("Ingen påmindelser i to uger");
    fields.by.enter("22/2");
    assertThat(fields.smart()).isEqualTo(3);
    assertThat(fields.addSubGoal("Finder varerne")).isEmpty();
    var sub = open.now().goals().getFirst().subGoals().getFirst();
    fields.reached(sub.id(), true);
    assertThat(open.now().goals().getFirst().subGoals().getFirst().reached())
        .isEqualTo(SampleCase.TODAY);
    fields.reached(sub.id(), false);
    assertThat(open.now().goals().getFirst().subGoals().getFirst().reached()).isNull();
  }

  @Test
  void competencesPointToTasksAndJobGoalsHaveARank() {
    model.addCompetence(CompetenceSource.HOME, "Lapper børnenes cykler");
    var competence = open.now().citizen().competences().getFirst();
    assertThat(model.addTask(competence.id(), "Små reparationer")).isEmpty();
    assertThat(model.addTask(competence.id(), " ")).contains("kan ikke stå tomt");
    assertThat(model.addJobGoal(JobGoalRank.B, "Pedelmedhjælper")).isEmpty();
    assertThat(open.now().citizen().competences().getFirst().tasks()).hasSize(1);
    assertThat(model.jobGoals().getFirst().rank()).isEqualTo(JobGoalRank.B);
  }
}
