package brobygger.edit;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.placement.Placement;
import brobygger.description.Cemetery;
import brobygger.description.DescriptionFacts;
import brobygger.description.DescriptionField;
import brobygger.texts.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written in a description, on the case as it is when that is kept. */
final class DescriptionEditsTest {
  private final DescriptionFacts facts = Cemetery.unwritten();
  private final CaseFile file = facts.caseFile().withFollowUps(List.of());
  private final DescriptionEdits edits = new DescriptionEdits(facts.placement().id());

  private Placement placement(CaseFile after) {
    return after.placement(facts.placement().id()).orElseThrow();
  }

  @Test
  void followUpsThatAreLackingArePlannedOnTheNewestStateAndNamed() {
    List<FollowUp> meetings =
        List.of(LocalDate.of(2027, 2, 22), LocalDate.of(2027, 3, 29)).stream()
            .map(day -> FollowUp.planned(FollowUpKind.COMPANY_VISIT, day))
            .map(meeting -> meeting.withPlacement(facts.placement().id()))
            .toList();
    Edit<CaseFile> plan = edits.plan(meetings, Cemetery.check(Language.DANISH), facts.company());
    CaseFile meanwhile = CitizenEdits.set(CitizenEdits.PHONE, "20 30 40 50").made(file);
    CaseFile planned = plan.made(meanwhile);
    assertThat(planned.followUps()).isEqualTo(meetings);
    assertThat(planned.citizen().phone()).as("what came in between").isEqualTo("20 30 40 50");
    assertThat(placement(planned).description().agreement()).contains("22. februar", "29. marts");
  }

  @Test
  void proposalsFillTheirFieldsAndABlankOneLeavesIts() {
    CaseFile written = edits.write(DescriptionField.PURPOSE, "Prøve kræfter.").made(file);
    CaseFile proposed =
        edits
            .propose(Map.of(DescriptionField.PURPOSE, " ", DescriptionField.TASKS, "Rive stier."))
            .made(written);
    assertThat(DescriptionField.PURPOSE.in(placement(proposed).description()))
        .isEqualTo("Prøve kræfter.");
    assertThat(DescriptionField.TASKS.in(placement(proposed).description()))
        .isEqualTo("Rive stier.");
  }
}
