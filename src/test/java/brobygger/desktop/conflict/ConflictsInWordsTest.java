package brobygger.desktop.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.field.SampleCase;
import brobygger.merge.JsonFields;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Conflicts read as values of the domain, at places the history can name. */
final class ConflictsInWordsTest {
  private static final CaseFile CASE = SampleCase.rich().now();
  private static final Placement STAY = CASE.placements().getFirst();
  private final JsonFields fields = new JsonFields();

  private static CaseFile with(String place, String before, @Nullable String... values) {
    List<Candidate> candidates =
        java.util.stream.Stream.of(values)
            .map(
                value ->
                    new Candidate(
                        ElementId.random(), value, "Bo Krogh", RecordingDesk.CLOCK.instant()))
            .toList();
    return CASE.withConflicts(List.of(new Conflict(ElementId.random(), place, before, candidates)));
  }

  @Test
  void aTextInAListElementIsNamedByItsElementAndReadAsText() {
    CaseFile file =
        with("/placements/" + STAY.id() + "/description/purpose", "\"Før\"", "\"Her\"", "\"Der\"");
    Disagreement found = new ConflictsInWords(fields).in(file, file.conflicts()).getFirst();
    assertThat(found.place().field()).isEqualTo("PlacementDescription.purpose");
    assertThat(found.place().within()).containsExactly(STAY);
    assertThat(found.before()).isEqualTo("Før");
    assertThat(found.choices())
        .extracting(Disagreement.Choice::value)
        .as("the first stands in the case already, perhaps worked on since")
        .containsExactly(STAY.description().purpose(), "Der");
  }

  @Test
  void aValueTheCaseCannotHaveNowIsShownAsItCame() {
    CaseFile file = with("/opened", "\"2026-09-01\"", "\"2026-09-01\"", "\"hej\"");
    Disagreement found = new ConflictsInWords(fields).in(file, file.conflicts()).getFirst();
    assertThat(found.place().field()).isEqualTo("CaseFile.opened");
    assertThat(found.choices().getFirst().value()).isEqualTo(CASE.opened());
    assertThat(found.choices().getLast().value()).isEqualTo("\"hej\"");
  }

  @Test
  void whatWasTakenAwayHasNoValue() {
    CaseFile file = with("/order", "{}", "{}", null);
    Disagreement found = new ConflictsInWords(fields).in(file, file.conflicts()).getFirst();
    assertThat(found.choices().getFirst().value()).isEqualTo(CASE.order());
    assertThat(found.choices().getLast().value()).isNull();
  }

  @Test
  void aTextOfACompanyIsReadAsText() {
    Conflict about =
        new Conflict(
            ElementId.random(),
            "/about",
            "\"\"",
            with("/opened", "\"\"", "\"A\"", "\"B\"").conflicts().getFirst().candidates());
    Company company = SampleCase.KITCHEN.withConflicts(List.of(about));
    Disagreement found = new ConflictsInWords(fields).in(company, company.conflicts()).getFirst();
    assertThat(found.place().field()).isEqualTo("Company.about");
    assertThat(found.choices().getLast().value()).isEqualTo("B");
  }
}
