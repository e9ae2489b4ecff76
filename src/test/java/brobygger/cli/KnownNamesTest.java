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

/** A key is called what this home knows of it, whatever name its owner writes into a bundle. */
class KnownNamesTest {
  @TempDir Path folder;
  private People people;
  private String id;

  @BeforeEach
  void twoWhoKnowEachOther() {
    people = new People(folder);
    people.init("anna");
    people.init("bo");
    people.knows("anna", "bo");
    people.knows("bo", "anna");
    id = people.newCase("bo", "Søren Grøn");
  }

  private Path fromBoCalled(String name) {
    people.done("bo", "profile", "--name", name);
    return people.sealed("bo", id, "anna");
  }

  @Test
  void aConfirmedKeyKeepsItsNameInPreviewReportAuditAndJson() throws IOException {
    Path file = fromBoCalled("Chefen");
    Result preview = people.done("anna", "import", "--preview", file.toString());
    assertThat(preview.out()).contains("Sagspakke fra bo").contains("kalder afsenderen “Chefen”");
    JsonNode sender =
        people.done("anna", "import", "--preview", "--json", file.toString()).json().get("sender");
    assertThat(sender.get("name").stringValue()).isEqualTo("bo");
    assertThat(sender.get("saidName").stringValue()).isEqualTo("Chefen");
    assertThat(sender.get("signer").stringValue()).isEqualTo(people.number("bo"));
    assertThat(people.done("anna", "inspect", file.toString()).out()).contains("fra bo (");
    Path report = folder.resolve("rapport.txt");
    people.done("anna", "import", "--report", report.toString(), file.toString());
    assertThat(Files.readString(report)).contains("Fra: bo,").contains("“Chefen”");
    assertThat(people.done("anna", "audit", id).out()).contains("bo").doesNotContain("Chefen");
    assertThat(people.done("anna", "import", "undo").out()).doesNotContain("Chefen");
  }

  @Test
  void theReadersOwnNameOnAnotherKeyIsNotTheReader() {
    Path file = fromBoCalled("anna");
    Result taken = people.done("anna", "import", file.toString());
    assertThat(taken.out()).contains("Sagspakke fra bo").contains("kalder afsenderen “anna”");
    assertThat(people.done("anna", "audit", id).out()).contains("bo");
  }

  @Test
  void whatWaitsIsFromTheKnownNameToo() {
    Path file = fromBoCalled("Chefen");
    people.done("anna", "import", file.toString(), "--park", id);
    assertThat(people.done("anna", "inbox").out()).contains("fra bo,").doesNotContain("Chefen");
    assertThat(people.done("anna", "inbox", "--json").json().get(0).get("sender").stringValue())
        .isEqualTo("bo");
    assertThat(people.done("anna", "inbox", "accept", id).out()).contains("Sagspakke fra bo");
  }

  @Test
  void aStrangerWithTheReadersNameOrAKnownNameIsPointedOut() {
    people.init("eva");
    people.knows("eva", "anna");
    String hers = people.newCase("eva", "Grethe");
    people.done("eva", "profile", "--name", "Anna");
    Path own = people.sealed("eva", hers, "anna");
    assertThat(people.in("anna", "import", own.toString()).err()).contains("dit eget");
    people.done("anna", "import", own.toString(), "--park");
    assertThat(people.done("anna", "inbox").out()).contains("dit eget");
    people.done("eva", "profile", "--name", "bo");
    Path known = people.sealed("eva", hers, "anna");
    assertThat(people.in("anna", "import", known.toString()).err())
        .contains("du kender bo med en anden nøgle");
  }
}
