package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** New keys without a new home, as two people meet them on the command line. */
class NewKeysByCommandTest {
  @TempDir Path folder;
  private People people;
  private String id;
  private String old;

  @BeforeEach
  void annaSentHerCaseToBo() {
    people = new People(folder);
    people.init("anna");
    people.init("bo");
    people.knows("anna", "bo");
    people.knows("bo", "anna");
    id = people.newCase("anna", "Søren Grøn");
    people.done("bo", "import", people.sealed("anna", id, "bo").toString());
    old = people.number("anna");
  }

  private JsonNode keys() {
    return people.done("anna", "keys", "--json").json();
  }

  private static String spaced(String digits) {
    return digits.replaceAll("(.{5})(?!$)", "$1 ");
  }

  @Test
  void theNumbersAreListedWithTheirDays() {
    assertThat(keys()).hasSize(1);
    Result renewed = people.done("anna", "keys", "new", "--reason", "Ny computer");
    String now = people.number("anna");
    assertThat(now).isNotEqualTo(old);
    assertThat(renewed.out())
        .contains(spaced(now), spaced(old), "1 sag er fulgt med", "contact card");
    assertThat(keys()).hasSize(2);
    assertThat(keys().get(0).get("fingerprint").stringValue()).isEqualTo(now);
    assertThat(keys().get(0).get("until").isNull()).isTrue();
    assertThat(keys().get(1).get("fingerprint").stringValue()).isEqualTo(old);
    assertThat(keys().get(1).get("until").isNull()).isFalse();
    assertThat(people.done("anna", "keys").out())
        .contains(spaced(now) + ": i brug siden 23. november 2026")
        .contains(spaced(old) + ": din tidligere nøgle");
    assertThat(people.done("anna", "audit").out()).contains("fik nye nøgler", "Ny computer");
    assertThat(people.done("anna", "audit", id).out()).contains("Ejeren har skiftet nøgle");
    assertThat(people.done("anna", "check").out()).contains("1 sag");
  }

  @Test
  void whatWasSealedForTheEarlierKeyStillOpensAndIsSaid() {
    people.done("bo", "note", "add", id, "--text", "Fra Bo");
    Path file = people.sealed("bo", id, "anna");
    people.done("anna", "keys", "new");
    assertThat(people.done("anna", "inspect", file.toString()).out())
        .contains("Forseglet til din tidligere nøgle");
    JsonNode preview = people.done("anna", "import", "--preview", "--json", file.toString()).json();
    assertThat(preview.get("sender").get("forEarlierKey").booleanValue()).isTrue();
    assertThat(people.done("anna", "import", file.toString()).out())
        .contains("Forseglet til din tidligere nøgle. Giv bo dit nye kontaktkort");
    assertThat(people.done("anna", "case", "show", id).out()).contains("Notater: 1");
  }

  @Test
  void theCaseComesToBoWithTheNewKeyAndInPlainWords() {
    people.done("anna", "keys", "new");
    Path file = people.export("anna", id);
    assertThat(people.done("bo", "import", "--preview", file.toString()).out())
        .contains("anna har skiftet nøgle. Sagen følger med til den nye, men du har ikke godkendt")
        .doesNotContain("givet sagen videre");
    JsonNode entry =
        people
            .done("bo", "import", "--preview", "--json", file.toString())
            .json()
            .get("cases")
            .get(0);
    assertThat(entry.get("handover").get("newKey").booleanValue()).isTrue();
    assertThat(entry.get("handover").get("proved").booleanValue()).isTrue();
    people.done("bo", "import", file.toString());
    assertThat(people.done("bo", "check").exitCode()).isZero();
  }
}
