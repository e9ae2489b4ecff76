package brobygger.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.goal.JobGoalRank;
import brobygger.casefile.value.ElementId;
import brobygger.texts.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences put together of what was typed, whatever form it was typed in. */
class TypedPartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Køkkenmedhjælper | køkkenmedhjælper",
        "køkkenmedhjælper. | køkkenmedhjælper",
        "Job som Køkkenmedhjælper | køkkenmedhjælper",
        "et job som gartner, | gartner",
        "IT-supporter | IT-supporter",
        "Medhjælper i IT | Medhjælper i IT"
      })
  void theJobFitsIntoItsSentence(String typed, String said) {
    DescriptionFacts facts = Cemetery.unwritten();
    DescriptionFacts other =
        new DescriptionFacts(
            facts
                .caseFile()
                .with(
                    b ->
                        b.jobGoals(
                            List.of(new JobGoal(ElementId.random(), JobGoalRank.A, typed, "")))),
            facts.placement(),
            facts.company());
    assertThat(Cemetery.texts(Language.DANISH).proposal(DescriptionField.NEXT_STEPS, other))
        .endsWith(" går efter et job som " + said + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marianne | Det sørger Marianne for.",
        "Marianne, | Det sørger Marianne for.",
        "Marianne og Leif | Det sørger Marianne og Leif for.",
        "kontaktpersonen. | Det sørger kontaktpersonen for.",
        "Marianne stiller rullebordet frem hver morgen |"
            + " Sådan foregår det: Marianne stiller rullebordet frem hver morgen.",
        "marianne stiller det frem. | Sådan foregår det: Marianne stiller det frem."
      })
  void whoSeesToItIsSaidInGoodDanish(String typed, String said) {
    Accommodation first = Cemetery.unwritten().caseFile().accommodations().getFirst();
    assertThat(
            Cemetery.texts(Language.DANISH)
                .told(
                    first.withSharing(Sharing.TELL_COMPANY).withHandling("").withResponsible(typed))
                .getFirst())
        .endsWith(said);
  }
}
