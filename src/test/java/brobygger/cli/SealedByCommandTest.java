package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.journal.JournalNote;
import brobygger.cli.People.Result;
import brobygger.samples.SampleCases;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A note that stands is not overwritten from the command line; a remark is added below it. */
final class SealedByCommandTest {
  private static final SampleCases SAMPLES = SampleCases.on(LocalDate.of(2026, 11, 23));

  @TempDir Path folder;
  private People people;
  private final CaseFile file =
      SAMPLES.cases().stream().filter(each -> !sealed(each).isEmpty()).findFirst().orElseThrow();
  private final JournalNote note =
      file.notes().stream().filter(each -> each.followUp() != null).findFirst().orElseThrow();

  private static String sealed(CaseFile file) {
    return file.notes().stream()
        .filter(each -> each.followUp() != null)
        .map(JournalNote::text)
        .findFirst()
        .orElse("");
  }

  @BeforeEach
  void theSamples() {
    people = new People(folder);
    people.initWith("anna", SAMPLES);
  }

  private Result set(String place, String value) {
    return people.in("anna", "case", "set", file.id().toString(), place, value);
  }

  private JsonNode kept() {
    JsonNode notes =
        people.in("anna", "case", "show", file.id().toString(), "--json").json().get("notes");
    for (JsonNode each : notes) {
      if (each.get("id").stringValue().equals(note.id().toString())) {
        return each;
      }
    }
    throw new AssertionError("the note is gone");
  }

  @Test
  void aSealedNoteIsNotOverwritten() {
    Result refused = set("/notes/" + note.id() + "/text", "Overskrevet.");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("Notatet kan ikke ændres mere", note.author());
    assertThat(set("/notes", "[]").exitCode()).isEqualTo(1);
    assertThat(set("/followUps/" + note.followUp() + "/assessment", "Andet.").err())
        .contains("Opfølgningen kan ikke ændres mere");
    assertThat(kept().get("text").stringValue()).isEqualTo(note.text());
  }

  /** As somebody types it who counts the notes, with the value as JSON. */
  @Test
  void theRefusalIsOneSentenceAndLeavesTheWholeCase() {
    String place = "/notes/" + file.notes().indexOf(note) + "/text";
    String id = file.id().toString();
    String before = people.in("anna", "case", "show", id, "--json").out();
    Result refused = set(place, "\"x\"");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .hasLineCount(1)
        .startsWith("Notatet kan ikke ændres mere: det hører til notatet fra ")
        .contains(note.author(), "Tilføj en bemærkning under notatet i stedet.");
    assertThat(people.in("anna", "case", "show", id, "--json").out()).isEqualTo(before);
  }

  @Test
  void aRemarkIsAddedBelowIt() {
    Result added =
        people.in(
            "anna",
            "note",
            "append",
            file.id().toString(),
            note.id().toString(),
            "--text",
            "Leif ringede bagefter.");
    assertThat(added.exitCode()).isZero();
    assertThat(kept().get("addenda").get(0).get("text").stringValue())
        .isEqualTo("Leif ringede bagefter.");
    Result none =
        people.in("anna", "note", "append", file.id().toString(), "ukendt", "--text", "Ord.");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err()).contains("ukendt");
  }
}
