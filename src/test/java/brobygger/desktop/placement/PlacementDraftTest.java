package brobygger.desktop.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.InvalidValueException;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.staircase.CompaniesInMemory;
import brobygger.desktop.staircase.Jonas;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlacementDraftTest {
  private final CaseInMemory open = new CaseInMemory(Jonas.empty());
  private final CompaniesInMemory companies = new CompaniesInMemory(Jonas.NURSERY);

  @Test
  void startsOnTheNextMonday() {
    assertThat(PlacementDraft.fresh(Jonas.TODAY).start()).isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @Test
  void aNewCompanyAndContactPersonAreKeptWithThePlacement() {
    PlacementDraft draft = PlacementDraft.fresh(Jonas.TODAY);
    draft.company("Fjordkøkkenet");
    draft.contact("Fatima");
    draft.toggle(DayOfWeek.MONDAY);
    draft.keep(open, companies);
    Placement kept = open.now().placements().getFirst();
    assertThat(companies.companies).hasSize(2);
    assertThat(companies.companies.getLast().contact(kept.contactPerson()))
        .map(ContactPerson::name)
        .contains("Fatima");
    assertThat(kept.weeklyHours()).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void aKnownCompanyIsUsedWhateverTheCaseOfItsLetters() {
    PlacementDraft draft = PlacementDraft.fresh(Jonas.TODAY);
    draft.company("birkelund planteskole");
    draft.contact("Grethe Lund");
    draft.keep(open, companies);
    assertThat(companies.companies).hasSize(1);
    assertThat(open.now().placements().getFirst().contactPerson()).isEqualTo(Jonas.GRETHE.id());
  }

  @Test
  void editingKeepsTheFunctionsAndTheIdsOfTheDays() {
    CaseInMemory rich = new CaseInMemory(Jonas.rich());
    Placement before = rich.now().placements().getFirst();
    PlacementDraft draft = PlacementDraft.of(before, Optional.of(Jonas.NURSERY));
    draft.day(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 0));
    draft.keep(rich, companies);
    Placement after = rich.now().placements().getFirst();
    assertThat(after.functions()).isEqualTo(before.functions());
    assertThat(after.schedule().getFirst().id()).isEqualTo(before.schedule().getFirst().id());
    assertThat(after.weeklyHours()).isEqualTo(Duration.ofHours(10));
  }

  @Test
  void impossibleValuesAreRefusedOneByOne() {
    PlacementDraft draft = PlacementDraft.fresh(Jonas.TODAY);
    assertThatThrownBy(() -> draft.company(" ")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> draft.weeks(521)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> draft.hours(Duration.ofHours(38)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> draft.day(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(9, 0)))
        .isInstanceOf(InvalidValueException.class);
    assertThat(open.now().placements()).isEmpty();
  }
}
