package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was done with a person's data, and erasing it, by commands. */
class PrivacyByCommandTest {
  @TempDir Path folder;

  private People people;
  private String id = "";

  @BeforeEach
  void oneCase() {
    people = new People(folder);
    people.init("anna");
    id = people.newCase("anna", "Søren Østergård");
  }

  @Test
  void theLogTellsWhatTheCommandsDid() {
    people.in("anna", "case", "show", id);
    people.export("anna", id);
    Result log = people.in("anna", "audit", id, "--json");
    assertThat(log.exitCode()).as(log.toString()).isZero();
    JsonNode lines = log.json();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0).get("action").stringValue()).isEqualTo("OPENED");
    assertThat(lines.get(1).get("action").stringValue()).isEqualTo("BEGUN");
    assertThat(lines.get(2).get("action").stringValue()).isEqualTo("EXPORTED");
    assertThat(lines.get(2).get("what").stringValue()).isEqualTo("pakke-anna.json");
    assertThat(lines.get(2).get("who").stringValue()).isEqualTo("anna");
    assertThat(lines.get(3).get("what").stringValue()).isEqualTo("case.new");
    assertThat(people.in("anna", "audit").out())
        .contains("anna", "åbnede sagen", "eksporterede sagen", id);
  }

  @Test
  void aNewHomeHasNothingInItsLog() {
    people.init("bo");
    assertThat(people.in("bo", "audit").out()).contains("ikke skrevet noget");
    assertThat(people.in("bo", "audit", "--json").json()).isEmpty();
  }

  @Test
  void anErasedCaseIsGoneAndItsBundleIsRefused() {
    Path bundle = people.export("anna", id);
    Result erased = people.in("anna", "erase", id, "--yes", "--reason", "Afsluttet");
    assertThat(erased.exitCode()).as(erased.toString()).isZero();
    assertThat(erased.out()).contains("Søren Østergård", "pakke-anna.json", "Sagen er slettet.");
    assertThat(people.in("anna", "case", "list").out()).doesNotContain("Søren");
    assertThat(people.in("anna", "case", "show", id).exitCode()).isEqualTo(1);
    assertThat(people.in("anna", "audit").out()).contains("slettede", "Afsluttet");
    assertThat(people.done("anna", "audit", id).out()).doesNotContain("Ændringer");
    Result preview = people.in("anna", "import", bundle.toString(), "--preview", "--json");
    assertThat(preview.json().get("cases").get(0).get("problem").stringValue())
        .isEqualTo("ERASED_BEFORE");
    Result again = people.in("anna", "import", bundle.toString());
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("slettet her tidligere");
    assertThat(people.in("anna", "check").exitCode()).isZero();
  }

  @Test
  void erasingAsksAndKeepsEverythingUntilTheWordIsTyped() {
    Result nobody = people.in("anna", "erase", id);
    assertThat(nobody.exitCode()).isEqualTo(2);
    assertThat(nobody.err()).contains("--yes");
    people.typed = "nej".toCharArray();
    Result no = people.in("anna", "erase", id);
    assertThat(no.exitCode()).isEqualTo(1);
    assertThat(no.err()).contains("Intet er slettet");
    assertThat(people.in("anna", "case", "list").out()).contains("Søren");
    people.typed = "slet".toCharArray();
    assertThat(people.in("anna", "erase", id).exitCode()).isZero();
    assertThat(people.in("anna", "case", "list").out()).doesNotContain("Søren");
  }

  @Test
  void accessIsOneDocumentThatIsNeverWrittenOverAnother() throws IOException {
    people.in("anna", "note", "add", id, "--text", "Søren siger: “Det går.”");
    people.export("anna", id);
    Path text = folder.resolve("aktindsigt.txt");
    Result written = people.in("anna", "access", id, "--out", text.toString());
    assertThat(written.exitCode()).as(written.toString()).isZero();
    assertThat(text)
        .content()
        .contains("Søren Østergård", "Søren siger: “Det går.”", "pakke-anna.json", "Dig");
    Result again = people.in("anna", "access", id, "--out", text.toString());
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("ikke overskrevet");
    Path pdf = folder.resolve("aktindsigt.pdf");
    assertThat(people.in("anna", "access", id, "--out", pdf.toString()).exitCode()).isZero();
    assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    Path nowhere = folder.resolve("findes/ikke.txt");
    assertThat(people.in("anna", "access", id, "--out", nowhere.toString()).err())
        .contains("Mappen findes ikke");
    assertThat(people.in("anna", "audit", id).out())
        .contains("udskrev alt om borgeren", "aktindsigt.pdf");
  }

  @Test
  void anUnknownCaseIsNotErased() {
    String other = "00000000-0000-4000-8000-000000000000";
    assertThat(people.in("anna", "erase", other, "--yes").exitCode()).isEqualTo(1);
    assertThat(people.in("anna", "erase", "søren", "--yes").exitCode()).isEqualTo(2);
  }
}
