package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What earlier programs kept is opened by every later one, and what a newer one kept is left alone
 * with the advice to update. The files in {@code formats} are never written anew: {@code 34fcd3a}
 * is the program as it was on 29 November 2026; {@code future} is one that was made up, with a
 * field more about the citizen ({@code field}) or with a table and a view more ({@code tables}).
 */
class KeptFormatsTest {
  private static final String CASE = "a976c5e3-ea91-34ac-b31a-c06b86beb559";
  private static final String UPDATE = "Opdatér Brobygger, og prøv igen.";

  @TempDir Path temp;
  private People people;

  @BeforeEach
  void passphrase() throws IOException {
    people = new People(temp);
    Files.writeString(people.passphraseFile, "hedelyng brinker fjordens vintersol\n");
  }

  private Path file(String name) throws IOException {
    Path file = temp.resolve(name.replace('/', '-'));
    try (InputStream in = resource(name)) {
      Files.copy(in, file);
    }
    return file;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        KeptFormatsTest.class.getResourceAsStream("/brobygger/formats/" + name), name);
  }

  /** The home of Ida as it was kept. */
  private void home(String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(resource(name))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = temp.resolve(entry.getName()).normalize();
        assertThat(target.startsWith(temp)).isTrue();
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          try (OutputStream out = Files.newOutputStream(target)) {
            zip.transferTo(out);
          }
        }
      }
    }
  }

  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(people.home("ida"))) {
      for (Path each : all.filter(f -> !f.endsWith("vault.lock")).toList()) {
        files.put(String.valueOf(each.getFileName()), Files.readAllBytes(each));
      }
    }
    return files;
  }

  private static String shown(Result result) {
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    return result.out();
  }

  private void isToBeUpdated(Result result) {
    assertThat(result.exitCode()).isNotZero();
    assertThat(result.err()).contains("nyere udgave af Brobygger").contains("Opdatér Brobygger");
  }

  /** The case as the bundle of that program has it, taken in by somebody new. */
  private String asTheBundleHasIt() throws IOException {
    people.in("ny", "init", "--name", "Mia Dahl", "--role", "consultant");
    shown(people.in("ny", "import", file("34fcd3a/plain.json").toString()));
    return shown(people.in("ny", "case", "show", CASE, "--json"));
  }

  @Test
  void aHomeOfAnEarlierProgramOpensAndGoesOn() throws IOException {
    home("34fcd3a/home.zip");
    assertThat(shown(people.in("ida", "case", "list"))).contains("Jonas Holm");
    assertThat(shown(people.in("ida", "case", "show", CASE, "--json")))
        .isEqualTo(asTheBundleHasIt());
    assertThat(shown(people.in("ida", "case", "show", CASE, "--json")))
        .contains("Æbler, øl og åer.");
    shown(people.in("ida", "note", "add", CASE, "--text", "Skrevet af et nyere program."));
    shown(people.in("ida", "check"));
    Path onward = temp.resolve("videre.json");
    shown(people.in("ida", "export", "--case", CASE, "--plain", "--out", onward.toString()));
    shown(people.in("ny", "import", onward.toString()));
    assertThat(shown(people.in("ny", "case", "show", CASE, "--json")))
        .isEqualTo(shown(people.in("ida", "case", "show", CASE, "--json")));
    shown(people.in("ny", "check"));
  }

  @Test
  void aBackupOfAnEarlierProgramIsPutBack() throws IOException {
    people.done("ida", "restore", file("34fcd3a/home.brobygger-backup").toString());
    shown(people.in("ida", "check"));
    assertThat(shown(people.in("ida", "case", "show", CASE, "--json")))
        .isEqualTo(asTheBundleHasIt());
  }

  @Test
  void aSealedBundleAndACardOfAnEarlierProgramAreRead() throws IOException {
    home("34fcd3a/home.zip");
    assertThat(shown(people.in("ida", "import", file("34fcd3a/sealed.json").toString())))
        .contains("Jonas Holm");
    people.in("ny", "init", "--name", "Mia Dahl", "--role", "consultant");
    assertThat(shown(people.in("ny", "contact", "add", file("34fcd3a/ida.card.json").toString())))
        .contains("Ida Holm");
  }

  @Test
  void aCaseWithAFieldOfANewerProgramIsLeftAlone() throws IOException {
    home("future/field.zip");
    assertThat(shown(people.in("ida", "case", "list"))).contains("Jonas Holm");
    Result show = people.in("ida", "case", "show", CASE);
    isToBeUpdated(show);
    assertThat(show.err()).contains(UPDATE).contains("/citizen/pronouns");
    isToBeUpdated(people.in("ida", "note", "add", CASE, "--text", "Går tabt?"));
    isToBeUpdated(people.in("ida", "case", "set", CASE, "/citizen/phone", "12345678"));
    Path out = temp.resolve("ud.json");
    isToBeUpdated(people.in("ida", "export", "--case", CASE, "--plain", "--out", out.toString()));
    assertThat(out).doesNotExist();
    Result check = people.in("ida", "check");
    isToBeUpdated(check);
    assertThat(check.err()).doesNotContain("sikkerhedskopi");
    isToBeUpdated(people.in("ida", "backup"));
  }

  @Test
  void theTablesOfANewerProgramAreNotTouched() throws IOException {
    home("future/tables.zip");
    Map<String, byte[]> before = files();
    isToBeUpdated(people.in("ida", "case", "list"));
    isToBeUpdated(people.in("ida", "check"));
    isToBeUpdated(people.in("ida", "backup"));
    assertThat(files()).containsExactlyInAnyOrderEntriesOf(before);
  }

  @Test
  void aBackupOfANewerProgramMakesNoHome() throws IOException {
    isToBeUpdated(people.in("ida", "restore", file("future/field.brobygger-backup").toString()));
    assertThat(people.home("ida")).doesNotExist();
  }

  @Test
  void aBundleWithAFieldOfANewerProgramChangesNothing() throws IOException {
    people.in("ny", "init", "--name", "Mia Dahl", "--role", "consultant");
    Result result = people.in("ny", "import", file("future/field.json").toString());
    isToBeUpdated(result);
    assertThat(result.err()).contains("/citizen/pronouns");
    assertThat(shown(people.in("ny", "case", "list"))).doesNotContain("Jonas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vault.json", "cases.anchor"})
  void aKeyFileOrAnchorOfANewerFormatIsNotTouched(String name) throws IOException {
    home("34fcd3a/home.zip");
    Path file = people.home("ida").resolve(name);
    Files.writeString(
        file, Files.readString(file).replaceFirst("\"format\"( ?):( ?)1", "\"format\"$1:$28"));
    Map<String, byte[]> before = files();
    isToBeUpdated(people.in("ida", "case", "list"));
    assertThat(files()).containsExactlyInAnyOrderEntriesOf(before);
  }
}
