package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Another name or workplace holds from then on; what was written before stays as it was. */
final class ProfileByCommandTest {
  @TempDir Path folder;
  private People people;
  private String id = "";

  @BeforeEach
  void aCaseWithANote() {
    people = new People(folder);
    people.init("anna");
    people.in("anna", "case", "new", "--name", "Thomas Berg");
    id = people.in("anna", "case", "list", "--json").json().findValue("id").stringValue();
    people.in("anna", "note", "add", id, "--text", "Før.");
  }

  private JsonNode file() {
    return people.in("anna", "case", "show", id, "--json").json();
  }

  @Test
  void theProfileIsShownAndChanged() {
    assertThat(people.in("anna", "profile").out()).isEqualTo("anna, konsulent\n");
    Result changed = people.in("anna", "profile", "--name", "Anna Lund", "--workplace", "Solby");
    assertThat(changed.out()).isEqualTo("Anna Lund, konsulent, Solby\n");
    assertThat(people.in("anna", "profile").out()).isEqualTo("Anna Lund, konsulent, Solby\n");
    assertThat(people.in("anna", "profile", "--workplace", "Havn").out()).contains("Anna Lund");
    people.in("anna", "note", "add", id, "--text", "Efter.");
    JsonNode notes = file().get("notes");
    assertThat(notes.get(0).get("author").stringValue()).isEqualTo("anna");
    assertThat(notes.get(1).get("author").stringValue()).isEqualTo("Anna Lund");
  }

  @Test
  void theOwnCasesStayOwnAndSayTheNewName() {
    people.in("anna", "profile", "--name", "Anna Lund");
    assertThat(file().get("owner").get("name").stringValue()).isEqualTo("Anna Lund");
    people.in("anna", "profile", "--name", "Anna Holm");
    assertThat(file().get("owner").get("name").stringValue()).isEqualTo("Anna Holm");
    assertThat(people.in("anna", "audit", "--json").out()).contains("PROFILE_CHANGED");
    assertThat(people.in("anna", "check").exitCode()).isZero();
  }

  @Test
  void anImpossibleNameIsRefused() {
    assertThat(people.in("anna", "profile", "--name", " ").exitCode()).isEqualTo(1);
    assertThat(people.in("anna", "profile", "--name", "x".repeat(201)).err()).contains("200");
    assertThat(people.in("anna", "profile").out()).isEqualTo("anna, konsulent\n");
  }
}
