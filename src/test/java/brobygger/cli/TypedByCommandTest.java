package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed or pasted on the command line is kept as it would be from the window. */
class TypedByCommandTest {
  private static final String PASTED = "\u0093Godt\u0094\r\ng\u00e5et\u0000 \u0080\uD83D";
  private static final String MEANT = "\u201cGodt\u201d\ng\u00e5et \u20ac";
  private static final String ON_A_LINE = MEANT.replace('\n', ' ');

  @TempDir Path folder;
  private People people;
  private String id;

  @BeforeEach
  void begin() {
    people = new People(folder);
    people.done("anna", "init", "--name", "Anna\u0092\r\nDahl", "--role", "consultant");
    id = people.newCase("anna", "Bo\r\n\u0093Krogh\u0094");
  }

  private String field(String at) {
    return people.in("anna", "case", "show", id, "--json").json().at(at).stringValue();
  }

  @Test
  void aNewCase() {
    assertThat(field("/citizen/name")).isEqualTo("Bo \u201cKrogh\u201d");
    assertThat(field("/owner/name")).isEqualTo("Anna\u2019 Dahl");
  }

  @Test
  void aNote() {
    assertThat(people.in("anna", "note", "add", id, "--text", PASTED).exitCode()).isZero();
    assertThat(field("/notes/0/text")).isEqualTo(MEANT);
  }

  @Test
  void aField() {
    assertThat(people.in("anna", "case", "set", id, "/citizen/background", PASTED).err()).isEmpty();
    assertThat(field("/citizen/background")).isEqualTo(MEANT);
  }

  @Test
  void aReason() {
    String file = folder.resolve("indsigt.txt").toString();
    assertThat(people.in("anna", "erase", id, "--yes", "--reason", PASTED).err()).isEmpty();
    assertThat(people.in("anna", "audit", "--json").json().toString())
        .contains(ON_A_LINE.replace("\"", "\\\""))
        .doesNotContain(file);
  }
}
