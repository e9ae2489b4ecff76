package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and notes need not stand on the command line, which others can read. */
class TextFileTest {
  @TempDir Path folder;
  private People people;
  private String id;

  @BeforeEach
  void begin() {
    people = new People(folder);
    people.init("anna");
    id = people.newCase("anna", "Bo Krogh");
  }

  private String written(String text) throws IOException {
    return Files.writeString(folder.resolve("tekst.txt"), text).toString();
  }

  private String field(String at) {
    return people.in("anna", "case", "show", id, "--json").json().at(at).stringValue();
  }

  private void done(String... arguments) {
    People.Result result = people.in("anna", arguments);
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void aNoteAndARemarkFromAFileAndFromStandardInput() throws IOException {
    done("note", "add", id, "--text-file", written("\uFEFFKom til tiden.\r\nGik glad hjem.\r\n"));
    assertThat(field("/notes/0/text")).isEqualTo("Kom til tiden.\nGik glad hjem.");
    people.piped = "Ringede bagefter: gået godt\n".getBytes(StandardCharsets.UTF_8);
    done("note", "append", id, field("/notes/0/id"), "--text-file", "-");
    assertThat(people.in("anna", "case", "show", id, "--json").out())
        .contains("\"Ringede bagefter: gået godt\"");
  }

  @Test
  void aNameAndAField() throws IOException {
    done("case", "set", id, "/citizen/background", "--text-file", written("Lærte til tømrer"));
    assertThat(field("/citizen/background")).isEqualTo("Lærte til tømrer");
    done("case", "set", id, "/citizen/background", "Mest på papir");
    assertThat(field("/citizen/background")).isEqualTo("Mest på papir");
    people.piped = "Æske Østergård\n".getBytes(StandardCharsets.UTF_8);
    done("case", "new", "--text-file", "-");
    assertThat(people.in("anna", "case", "list").out()).contains("Æske Østergård");
  }

  @Test
  void aReasonAPurposeAndAPersonsOwnName() throws IOException {
    people.piped = "Bo Krogh bad om det".getBytes(StandardCharsets.UTF_8);
    Path bundle = folder.resolve("pakke.json");
    done("export", "--plain", "--out", bundle.toString(), "--case", id, "--text-file", "-");
    assertThat(Files.readString(bundle)).contains("Bo Krogh bad om det");
    done("profile", "--text-file", written("Anna Æbelø\n"));
    People.Result renewed =
        people.in("anna", "keys", "new", "--text-file", written("Den bærbare er væk"));
    assertThat(renewed.exitCode()).as(renewed.toString()).isZero();
    assertThat(people.in("anna", "audit").out()).contains("Den bærbare er væk");
    assertThat(people.in("anna", "profile").out()).contains("Anna Æbelø");
    people.piped = "Frist udløbet for Bo".getBytes(StandardCharsets.UTF_8);
    done("erase", id, "--yes", "--text-file", "-");
    assertThat(people.in("anna", "audit").out()).contains("Frist udløbet for Bo");
    people.piped = "Åse Østergård\n".getBytes(StandardCharsets.UTF_8);
    People.Result made = people.in("åse", "init", "--role", "consultant", "--text-file", "-");
    assertThat(made.exitCode()).as(made.toString()).isZero();
    assertThat(people.in("åse", "profile").out()).contains("Åse Østergård");
    assertThat(people.in("ole", "init", "--role", "consultant").err()).contains("--text-file");
    assertThat(
            people.in("anna", "erase", id, "--reason", "a", "--text-file", "-", "--yes").exitCode())
        .isEqualTo(2);
  }

  @Test
  void whatCannotBeReadOrIsGivenTwiceIsSaid() throws IOException {
    assertThat(people.in("anna", "note", "add", id, "--text-file", "er/her/ikke").err())
        .contains("kan ikke læses: er/her/ikke");
    Path odd = Files.write(folder.resolve("latin1.txt"), new byte[] {(byte) 0xE6, 'b'});
    assertThat(people.in("anna", "note", "add", id, "--text-file", odd.toString()).err())
        .contains("ikke skrevet i UTF-8");
    String large = written("x".repeat(1024 * 1024 + 1));
    assertThat(people.in("anna", "note", "add", id, "--text-file", large).err())
        .contains("for stor");
    assertThat(people.in("anna", "note", "add", id, "--text", "a", "--text-file", large).err())
        .contains("Vælg kun én");
    assertThat(people.in("anna", "note", "add", id).err()).contains("Vælg én af", "--text-file");
    assertThat(people.in("anna", "case", "set", id, "/citizen/background").exitCode()).isNotZero();
    assertThat(people.in("anna", "case", "show", id, "--json").json().at("/notes").size()).isZero();
  }
}
