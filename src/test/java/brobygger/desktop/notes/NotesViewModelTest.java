package brobygger.desktop.notes;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.edit.Edit;
import brobygger.edit.MadeEdit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;

class NotesViewModelTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:14:00Z");

  private final ReadOnlyObjectWrapper<CaseFile> caseFile =
      new ReadOnlyObjectWrapper<>(
          FiveSteps.open("Jonas Holm", new Owner("Anna", ""), LocalDate.of(2026, 11, 1)));
  private final NotesViewModel notes =
      new NotesViewModel(
          caseFile.getReadOnlyProperty(),
          this::edit,
          "Anna",
          Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen")));

  private boolean edit(Edit<CaseFile> edit) {
    caseFile.set(edit.made(caseFile.get()));
    return true;
  }

  private JournalNote given(String author, Instant at, Addendum... addenda) {
    JournalNote note =
        new JournalNote(ElementId.random(), at, author, "Kom kl. 9.", "", null, List.of(addenda));
    edit(MadeEdit.of("notes.write", c -> c.withNotes(List.of(note))));
    notes.selected.set(note.id());
    return note;
  }

  @Test
  void theFirstWordMakesTheNote() {
    assertThat(notes.write("J")).isTrue();
    assertThat(notes.write("Jonas kom kl. 9.")).isTrue();
    assertThat(caseFile.get().notes()).hasSize(1);
    assertThat(notes.note()).get().extracting(JournalNote::text).isEqualTo("Jonas kom kl. 9.");
    assertThat(notes.note()).get().extracting(JournalNote::author).isEqualTo("Anna");
  }

  @Test
  void nothingTypedKeepsNothing() {
    assertThat(notes.write("  ")).isTrue();
    assertThat(caseFile.get().notes()).isEmpty();
  }

  @Test
  void emptyingANoteIsRefusedAndKeepsTheText() {
    notes.write("Jonas kom kl. 9.");
    assertThat(notes.write("")).isFalse();
    assertThat(notes.note()).get().extracting(JournalNote::text).isEqualTo("Jonas kom kl. 9.");
  }

  @Test
  void theAssessmentStandsApart() {
    notes.write("Jonas kom kl. 9.");
    assertThat(notes.assess("Han er klar til mere.")).isTrue();
    JournalNote note = notes.note().orElseThrow();
    assertThat(note.text()).doesNotContain("klar");
    assertThat(note.assessment()).isEqualTo("Han er klar til mere.");
  }

  @Test
  void anAssessmentWithoutFactsIsNotTaken() {
    assertThat(notes.assess("Han er klar.")).isFalse();
    assertThat(caseFile.get().notes()).isEmpty();
  }

  @Test
  void ownNoteIsOpenTheSameDay() {
    assertThat(notes.isOpen(given("Anna", NOW.minusSeconds(3600)))).isTrue();
  }

  @Test
  void yesterdaysNoteStands() {
    JournalNote note = given("Anna", NOW.minusSeconds(86_400));
    assertThat(notes.isOpen(note)).isFalse();
    assertThat(notes.delete()).isFalse();
    assertThat(caseFile.get().notes()).containsExactly(note);
  }

  @Test
  void theDayIsTheReadersOwn() {
    JournalNote lateLastNight = given("Anna", Instant.parse("2026-11-23T23:30:00Z"));
    assertThat(notes.day(lateLastNight)).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(notes.isOpen(lateLastNight)).isTrue();
  }

  @Test
  void anothersNoteStands() {
    assertThat(notes.isOpen(given("Bo", NOW))).isFalse();
  }

  @Test
  void aNoteWithAnAdditionStands() {
    Addendum addendum = new Addendum(ElementId.random(), NOW, "Bo", "Set.");
    assertThat(notes.isOpen(given("Anna", NOW, addendum))).isFalse();
  }

  @Test
  void anAdditionIsSignedAndLeavesTheTextAlone() {
    given("Bo", NOW.minusSeconds(90_000));
    assertThat(notes.append(" Tilføjet i dag. ")).isTrue();
    JournalNote note = notes.note().orElseThrow();
    assertThat(note.text()).isEqualTo("Kom kl. 9.");
    assertThat(note.addenda()).singleElement().extracting(Addendum::author).isEqualTo("Anna");
    assertThat(note.addenda().getFirst().text()).isEqualTo("Tilføjet i dag.");
  }

  @Test
  void aBlankAdditionAddsNothing() {
    given("Bo", NOW);
    assertThat(notes.append(" ")).isFalse();
    assertThat(notes.note().orElseThrow().addenda()).isEmpty();
  }

  @Test
  void anOpenNoteCanBeDeleted() {
    given("Anna", NOW);
    assertThat(notes.delete()).isTrue();
    assertThat(caseFile.get().notes()).isEmpty();
    assertThat(notes.selected.get()).isNull();
  }

  @Test
  void newestFirst() {
    JournalNote old = given("Anna", NOW.minusSeconds(9));
    JournalNote young = old.withId(ElementId.random()).withWrittenAt(NOW);
    edit(MadeEdit.of("notes.write", c -> c.withNotes(List.of(old, young))));
    assertThat(notes.notes()).containsExactly(young, old);
  }
}
