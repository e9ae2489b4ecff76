package brobygger.desktop.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.conflict.OwnWriting.Kind;
import brobygger.desktop.conflict.OwnWriting.Reading;
import brobygger.desktop.field.SampleCase;
import brobygger.merge.JsonFields;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody writes of their own is read and checked as any edit of that field. */
final class OwnWritingTest {
  private static final CaseFile CASE = SampleCase.rich().now();
  private static final String PURPOSE =
      "/placements/" + CASE.placements().getFirst().id() + "/description/purpose";
  private final JsonFields fields = new JsonFields();

  private static Candidate by(String author, @Nullable String value) {
    return new Candidate(ElementId.random(), value, author, RecordingDesk.CLOCK.instant());
  }

  private OwnWriting own(String place, Candidate... candidates) {
    Conflict conflict = new Conflict(ElementId.random(), place, null, List.of(candidates));
    CaseFile file = CASE.withConflicts(List.of(conflict));
    Disagreement about = new ConflictsInWords(fields).in(file, file.conflicts()).getFirst();
    return new OwnWriting(
        () -> Optional.of(file), fields, about, new Texts(Language.DANISH), SampleCase.TODAY);
  }

  private OwnWriting own(String place, @Nullable String one, @Nullable String other) {
    return own(place, by("Anna Dahl", one), by("Bo Krogh", other));
  }

  @Test
  void theFieldStartsWithMine() {
    OwnWriting own = own(PURPOSE, "\"Annas\"", "\"Bos\"");
    assertThat(own.start("Bo Krogh")).isEqualTo("Bos");
    assertThat(own.start("Anna Dahl"))
        .as("the first stands in the case already, perhaps worked on since")
        .isEqualTo(CASE.placements().getFirst().description().purpose());
    assertThat(own.start("Christine"))
        .as("what stands meanwhile")
        .isEqualTo(own.start("Anna Dahl"));
    assertThat(own("/opened", "\"2026-09-01\"", "\"2026-09-02\"").start("Bo Krogh"))
        .isEqualTo("2.9.2026");
  }

  @Test
  void aTextStaysAsItIsWritten() {
    OwnWriting own = own(PURPOSE, "\"Annas\"", "\"Bos\"");
    assertThat(OwnWriting.kind(own.about())).contains(Kind.TEXT);
    for (String typed : List.of("null", "12", "{}", "[a", "\"i anførsel\"", "مطبخ\nto", "")) {
      assertThat(own.read(typed)).isEqualTo(new Reading.Good(fields.quoted(typed)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/citizen/name, '  ', kan ikke stå tomt",
    "/citizen/phone, 'a\nb', plads til én linje",
    "/opened, snarest, er ikke en dato",
    "/opened, 31/2, findes ikke i kalenderen",
    "/opened, '', Skriv en dato",
    "/opened, 1.1.1234, Året ser forkert ud",
    "/rhythm/everyDays, mange, Skriv et helt tal",
    "/rhythm/everyDays, 91, fra 1 til 90"
  })
  void whatCannotStandThereIsSaidInWords(String place, String typed, String why) {
    OwnWriting own = own(place, "\"x\"", "\"y\"");
    assertThat(own.read(typed))
        .isInstanceOfSatisfying(Reading.Bad.class, bad -> assertThat(bad.why()).contains(why));
  }

  @ParameterizedTest
  @CsvSource({
    "/opened, 24/11, '\"2026-11-24\"'",
    "/citizen/born, '', null",
    "/rhythm/everyDays, ' 14 ', 14"
  })
  void daysAndNumbersAreReadAsTheirFieldsReadThem(String place, String typed, String json) {
    assertThat(own(place, "\"x\"", "\"y\"").read(typed)).isEqualTo(new Reading.Good(json));
  }

  @Test
  void whereNothingCanBeWrittenOneChooses() {
    for (String place :
        List.of(
            "/order",
            "/notes/" + ElementId.random(),
            "/placements/" + CASE.placements().getFirst().id(),
            "/citizen/cpr")) {
      assertThat(OwnWriting.kind(own(place, null, "{}").about())).as(place).isEmpty();
    }
  }
}
