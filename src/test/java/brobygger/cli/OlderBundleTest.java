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
import tools.jackson.databind.json.JsonMapper;

/**
 * A bundle that an earlier Brobygger wrote comes in whole, with what has come since empty; one that
 * a later one wrote is refused. The file was written on 22 November 2026, before comments, reviews,
 * conflicts, handing over and putting off were fields.
 */
class OlderBundleTest {
  private static final Path OLDER = Path.of("src/test/resources/brobygger/bundle/older.json");
  private static final String SAMIRA = "1ba12c5c-b5bb-334f-9c30-c87fc8392ac7";

  @TempDir Path folder;
  private People people;

  @BeforeEach
  void bo() {
    people = new People(folder);
    people.init("bo");
  }

  private JsonNode show(String person) {
    return people.done(person, "case", "show", SAMIRA, "--json").json();
  }

  @Test
  void everythingInItComesInAndGoesOnFromHere() throws IOException {
    JsonNode file = JsonMapper.shared().readTree(Files.readString(OLDER));
    JsonNode old = file.at("/contents/cases/0/document");
    assertThat(old.get("id").stringValue()).isEqualTo(SAMIRA);
    assertThat(old.has("conflicts")).as("a field that came later").isFalse();

    Result taken = people.done("bo", "import", OLDER.toString());
    assertThat(taken.out()).contains("Importeret: 2 sager");
    assertThat(people.in("bo", "check").exitCode()).isZero();
    assertThat(show("bo").at("/citizen")).isEqualTo(old.at("/citizen"));
    assertThat(show("bo").at("/placements/0/description"))
        .isEqualTo(old.at("/placements/0/description"));
    assertThat(people.done("bo", "import", OLDER.toString()).out()).contains("Intet er ændret");

    people.done("bo", "case", "set", SAMIRA, "/citizen/wishes", "Samira vil gerne bage.");
    people.init("anna");
    Path newer = people.export("bo", SAMIRA);
    people.done("anna", "import", OLDER.toString());
    assertThat(people.done("anna", "import", newer.toString()).out()).contains("Importeret: 1 sag");
    assertThat(show("anna")).isEqualTo(show("bo"));
    assertThat(people.done("anna", "import", OLDER.toString()).out()).contains("Intet er ændret");
    assertThat(show("anna").at("/citizen/wishes").stringValue())
        .isEqualTo("Samira vil gerne bage.");
    assertThat(people.in("anna", "check").exitCode()).isZero();
  }

  /** That of a single document inside is refused alone: see {@code HostileEntryTest}. */
  @Test
  void whatALaterBrobyggerWroteIsRefusedWithTheWayOut() throws IOException {
    String text = Files.readString(OLDER);
    Path later = folder.resolve("nyere.json");
    Files.writeString(later, text.replaceFirst("\"format\" : 1,", "\"format\" : 3,"));
    String before = people.done("bo", "case", "list", "--json").out();
    Result refused = people.in("bo", "import", later.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.out() + refused.err()).contains("Opdatér Brobygger");
    assertThat(people.done("bo", "case", "list", "--json").out()).isEqualTo(before);
  }
}
