package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an import says to programs, and what nobody can see in a file. */
class ImportJsonTest {
  @TempDir Path folder;
  private People people;

  @BeforeEach
  void two() {
    people = new People(folder);
    people.init("anna");
    people.init("bo");
    people.knows("anna", "bo");
  }

  @Test
  void aRefusalIsJsonWithAStableCodeAndTheSigner() throws IOException {
    Path file = people.sealed("anna", people.newCase("anna", "Søren"), "bo");
    Result refused = people.in("bo", "import", "--json", file.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.json().get("problem").stringValue()).isEqualTo("UNKNOWN_SIGNER");
    assertThat(refused.json().get("signer").stringValue()).isEqualTo(people.number("anna"));
    assertThat(refused.json().get("changed").booleanValue()).isFalse();
    Path other = folder.resolve("noget.json");
    Files.writeString(other, "hej");
    JsonNode several =
        people.in("bo", "import", "--json", file.toString(), other.toString()).json().get("files");
    assertThat(several)
        .extracting(each -> each.get("problem").stringValue())
        .containsExactly("UNKNOWN_SIGNER", "NOT_A_BUNDLE");
  }

  @Test
  void aPreviewSaysThatItReportsNothing() {
    Path file = people.export("anna", people.newCase("anna", "Søren"));
    Path report = folder.resolve("rapport.txt");
    Result refused =
        people.in("bo", "import", "--preview", "--report", report.toString(), file.toString());
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("intet at skrive en rapport om");
    assertThat(report).doesNotExist();
  }

  private static void mark(Path file) throws IOException {
    Files.writeString(file, "\uFEFF" + Files.readString(file), StandardCharsets.UTF_8);
  }

  @Test
  void aByteOrderMarkInFrontOfAFileIsNothing() throws IOException {
    Path plain = people.export("anna", people.newCase("anna", "Søren"));
    mark(plain);
    people.done("bo", "import", plain.toString());
    mark(people.card("anna"));
    people.knows("bo", "anna");
    Path sealed = people.sealed("anna", people.newCase("anna", "Ida"), "bo");
    mark(sealed);
    people.done("bo", "import", sealed.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\uFEFF", "\u00A0", "\u00A0\u200B \u2060"})
  void aNameNobodyCanSeeIsNoName(String name) {
    assertThat(people.in("eva", "init", "--name", name, "--role", "consultant").exitCode())
        .isEqualTo(2);
    assertThat(people.in("anna", "profile", "--name", name).exitCode()).isEqualTo(1);
    assertThat(people.in("anna", "case", "new", "--name", name).exitCode()).isNotZero();
  }
}
