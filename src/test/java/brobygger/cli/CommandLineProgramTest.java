package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes and the one line that says what, why and what to do. */
class CommandLineProgramTest {
  @TempDir Path folder;

  private People people;

  @BeforeEach
  void oneFolder() {
    people = new People(folder);
  }

  private static void oneLine(Result result, int exitCode, String says) {
    assertThat(result.exitCode()).as(result.toString()).isEqualTo(exitCode);
    assertThat(result.err()).contains(says).endsWith("\n");
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void helpPrintsTheCommandsInDanish() {
    Result help = people.run("--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out())
        .contains("Brug:", "init", "case", "note", "export", "import", "inspect", "check", "tour")
        .contains("Kommandoer:")
        .doesNotContain("Usage");
  }

  @Test
  void helpPrintsTheCommandsInEnglish() {
    assertThat(people.run("--language", "en", "--help").out())
        .contains("Usage:", "Commands:")
        .doesNotContain("Kommandoer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "init",
        "case",
        "case new",
        "case list",
        "case show",
        "note add",
        "note append",
        "profile",
        "export",
        "import",
        "inspect",
        "check",
        "due",
        "findings",
        "calendar",
        "tour"
      })
  void everyCommandHasHelp(String command) {
    Result help = people.run((command + " --help").split(" "));
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("brobygger " + command).contains("--language");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "case",
        "note",
        "sag",
        "case slet",
        "init --name A",
        "init --role consultant",
        "init --name A --role boss --home x --passphrase-file y",
        "case new",
        "case new --name",
        "case new --name A --name B --extra",
        "case show",
        "case show x --home h --passphrase-file f",
        "case list --json --xml",
        "note add --text T",
        "export --plain --out f",
        "export --plain --case x",
        "import",
        "inspect",
        "inspect a b",
        "tour",
        "findings",
        "due nu",
        "calendar",
        "check nu",
        "--language"
      })
  void aCommandAskedForInTheWrongWayEndsWithTwo(String arguments) {
    Result result = people.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    oneLine(result, 2, "");
  }

  @Test
  void usageMistakesAreSaidInTheChosenLanguage() {
    oneLine(
        people.run("case", "new"),
        2,
        "Vælg én af --name, --text-file. Se: brobygger case new --help");
    oneLine(people.run("--language", "en", "case", "new"), 2, "Choose one of --name, --text-file.");
    oneLine(people.run("sag"), 2, "Det her kan ikke bruges: sag.");
    oneLine(people.run("import", "fil", "--accept"), 2, "Der mangler ID efter --accept.");
    oneLine(people.run("contact", "card", "--out"), 2, "Der mangler FILE efter --out.");
    oneLine(people.run("contact", "card"), 2, "Der mangler --out.");
    oneLine(
        people.run("--language", "en", "import", "--report"), 2, "Missing: FILE after --report.");
  }

  @Test
  void initMakesAHomeOnce() {
    Result first = people.in("anna", "init", "--name", "Anna Lund", "--role", "supervisor");
    assertThat(first.exitCode()).isZero();
    assertThat(first.out()).contains("Anna Lund");
    oneLine(
        people.in("anna", "init", "--name", "Anna", "--role", "supervisor"),
        1,
        "Der er allerede sager i mappen");
  }

  @ParameterizedTest
  @CsvSource({"'kort', 'for kort'", "'', 'tom'"})
  void initRefusesAPassphraseThatIsNone(String passphrase, String says) throws IOException {
    Files.writeString(people.passphraseFile, passphrase + "\n");
    oneLine(people.in("anna", "init", "--name", "A", "--role", "consultant"), 1, says);
    assertThat(people.home("anna")).doesNotExist();
  }

  @Test
  void initRefusesImpossibleNames() {
    for (String name : new String[] {" ", "\n\u0007", "x".repeat(2_000)}) {
      oneLine(people.in("anna", "init", "--name", name, "--role", "consultant"), 2, "avn");
    }
  }

  @Test
  void initInAFileInsteadOfAFolder() throws IOException {
    Files.writeString(people.home("anna"), "en fil");
    oneLine(people.in("anna", "init", "--name", "A", "--role", "consultant"), 1, "skrives til");
    assertThat(people.home("anna")).hasContent("en fil");
  }

  @Test
  void aFolderWithoutAVault() {
    oneLine(people.in("ingen", "case", "list"), 1, "Begynd med: brobygger init");
    assertThat(people.home("ingen")).doesNotExist();
  }

  @Test
  void theWrongPassphrase() throws IOException {
    people.init("anna");
    Files.writeString(people.passphraseFile, "noget helt andet\n");
    oneLine(people.in("anna", "case", "list"), 1, "Adgangssætningen passer ikke");
  }

  @Test
  void onlyTheFirstLineOfThePassphraseFileCounts() throws IOException {
    people.init("anna");
    Files.writeString(people.passphraseFile, People.PASSPHRASE + "\r\nanden linje");
    assertThat(people.in("anna", "case", "list").exitCode()).isZero();
    Files.writeString(people.passphraseFile, "\uFEFF" + People.PASSPHRASE);
    assertThat(people.in("anna", "case", "list").exitCode()).isZero();
    Files.writeString(people.passphraseFile, People.PASSPHRASE + " \n");
    oneLine(people.in("anna", "case", "list"), 1, "passer ikke");
  }

  @Test
  void aPassphraseFileThatCannotBeRead() throws IOException {
    people.init("anna");
    Files.write(people.passphraseFile, new byte[] {(byte) 0xE6, (byte) 0xF8, '\n'});
    oneLine(people.in("anna", "case", "list"), 1, "UTF-8");
    Files.writeString(people.passphraseFile, People.PASSPHRASE + "\n" + "x".repeat(4_096));
    oneLine(people.in("anna", "case", "list"), 1, "4.096 byte");
    Files.delete(people.passphraseFile);
    oneLine(people.in("anna", "case", "list"), 1, "kan ikke læses");
  }

  @Test
  void thePassphraseIsAskedForWhenThereIsNoFile() {
    people.init("anna");
    String home = people.home("anna").toString();
    oneLine(people.run("case", "list", "--home", home), 2, "--passphrase-file");
    people.typed = People.PASSPHRASE.toCharArray();
    assertThat(people.run("case", "list", "--home", home).exitCode()).isZero();
  }

  @Test
  void aVaultThatIsOpenElsewhere() {
    people.init("anna");
    OpenVaultOutcome open =
        people.vaults.open(people.home("anna"), People.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) open).vault()) {
      oneLine(people.in("anna", "case", "list"), 1, "allerede åbne");
      assertThat(vault.caseFiles().all()).isEmpty();
    }
  }

  @Test
  void aCaseIsOpenedListedAndShown() {
    people.init("anna");
    assertThat(people.in("anna", "case", "list").out()).contains("ingen sager endnu");
    String id = people.newCase("anna", "Søren Ærø");
    assertThat(people.in("anna", "case", "list").out()).contains(id, "Søren Ærø");
    assertThat(people.in("anna", "case", "list", "--json").json().get(0).get("id").stringValue())
        .isEqualTo(id);
    assertThat(people.in("anna", "case", "show", id).out())
        .contains("Søren Ærø", "23. november 2026", "Notater: 0");
    assertThat(people.in("anna", "case", "show", id, "--json").out())
        .startsWith("{\n  \"format\" : 2,\n  \"id\" : \"" + id + "\"");
  }

  @Test
  void aNoteIsKept() {
    people.init("anna");
    String id = people.newCase("anna", "Søren");
    assertThat(people.in("anna", "note", "add", id, "--text", "Mødte kl. 9 👍").out())
        .isEqualTo("Notatet er gemt.\n");
    assertThat(
            people
                .in("anna", "case", "show", id, "--json")
                .json()
                .at("/notes/0/text")
                .stringValue())
        .isEqualTo("Mødte kl. 9 👍");
  }

  @Test
  void impossibleValuesNameTheFieldAndTheReason() {
    people.init("anna");
    oneLine(
        people.in("anna", "case", "new", "--name", "x".repeat(2_000)),
        1,
        "Borgerens navn er for langt: 2.000 tegn, og der er plads til 200.");
    oneLine(people.in("anna", "case", "new", "--name", "  "), 1, "Borgerens navn mangler.");
    oneLine(people.in("anna", "case", "new", "--name", "\u0007"), 1, "Borgerens navn mangler.");
    oneLine(
        people.in("anna", "--language", "en", "case", "new", "--name", " "),
        1,
        "Citizen’s name is missing.");
    String id = people.newCase("anna", "Søren");
    oneLine(people.in("anna", "note", "add", id, "--text", " "), 1, "Notatet mangler");
    oneLine(people.in("anna", "case", "set", id, "/citizen/name", "a\nb"), 1, "kun fylde én linje");
    assertThat(people.in("anna", "case", "list", "--json").json()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"👩‍🌾 Åse", "محمد علي", "אברהם", "e\u0301lan"})
  void namesOfEveryKindOfPersonAreKept(String name) {
    people.init("anna");
    String id = people.newCase("anna", name);
    assertThat(
            people
                .in("anna", "case", "show", id, "--json")
                .json()
                .at("/citizen/name")
                .stringValue())
        .isEqualTo(name);
  }

  @Test
  void anUnknownCase() {
    people.init("anna");
    String id = "00000000-0000-4000-8000-000000000000";
    oneLine(people.in("anna", "case", "show", id), 1, id);
    oneLine(people.in("anna", "note", "add", id, "--text", "T"), 1, id);
    oneLine(people.in("anna", "case", "show", "1234"), 2, "“1234” er ikke et sags-id");
  }

  @Test
  void checkSaysThatEverythingIsSound() {
    people.init("anna");
    people.newCase("anna", "Søren");
    Result check = people.in("anna", "check");
    assertThat(check.exitCode()).isZero();
    assertThat(check.out()).contains("Alt er i orden: 1 sag");
  }

  @Test
  void aDamagedVaultIsRefusedInOneLine() throws IOException {
    people.init("anna");
    people.newCase("anna", "Søren");
    try (var files = Files.list(people.home("anna"))) {
      Path database = files.filter(f -> f.toString().endsWith(".mv.db")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(database);
      // Everything after the two file headers: no older state is left to fall back to.
      for (int i = 2 * 4096; i < bytes.length; i++) {
        bytes[i] ^= 0x55;
      }
      Files.write(database, bytes);
      oneLine(people.in("anna", "check"), 1, "gået i stykker");
    }
  }
}
