package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.conflict.Conflict;
import brobygger.cli.People.Result;
import brobygger.edit.MadeEdit;
import brobygger.samples.SampleCases;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Two people, two homes, one bundle between them. */
class ExchangeByCommandTest {
  @TempDir Path folder;

  private People people;

  @BeforeEach
  void twoHomes() {
    people = new People(folder);
    people.init("anna");
    people.init("bo");
  }

  private void withVault(String person, Consumer<Vault> use) {
    OpenVaultOutcome outcome =
        people.vaults.open(people.home(person), People.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) outcome).vault()) {
      use.accept(vault);
    }
  }

  private static CaseFile sample(int index) {
    return SampleCases.on(LocalDate.now(People.CLOCK)).cases().get(index);
  }

  private static void keep(Vault vault, CaseFile caseFile) {
    SampleCases samples = SampleCases.on(LocalDate.now(People.CLOCK));
    caseFile
        .placements()
        .forEach(
            placement ->
                samples.companies().stream()
                    .filter(company -> company.id().equals(placement.company()))
                    .filter(company -> vault.companies().find(company.id()).isEmpty())
                    .forEach(company -> vault.companies().add(company, "company.new")));
    vault.caseFiles().add(caseFile, "case.new");
  }

  private String state(Result result, int index) {
    return result.json().get("cases").get(index).get("state").stringValue();
  }

  @Test
  void bothHomesShowTheSameDocumentByteForByte() {
    String id = people.newCase("anna", "Søren Østergård");
    people.in("anna", "note", "add", id, "--text", "Søren siger: “Det går.”");
    Path file = people.export("anna", id);
    Result imported = people.in("bo", "import", file.toString());
    assertThat(imported.err()).isEmpty();
    assertThat(imported.exitCode()).isZero();
    assertThat(imported.out()).contains("Importeret: 1 sag").contains("Søren Østergård");
    Result here = people.in("anna", "case", "show", id, "--json");
    Result there = people.in("bo", "case", "show", id, "--json");
    assertThat(there.out()).isEqualTo(here.out()).contains("Søren Østergård").endsWith("}\n");
    assertThat(people.in("bo", "check").exitCode()).isZero();
  }

  @Test
  void aRichCaseBringsItsCompaniesAlong() {
    CaseFile rich = sample(0);
    withVault("anna", vault -> keep(vault, rich));
    Path file = people.export("anna", rich.id().toString());
    assertThat(people.in("bo", "import", file.toString()).exitCode()).isZero();
    CompanyId company = rich.placements().getFirst().company();
    withVault("bo", vault -> assertThat(vault.companies().find(company)).isPresent());
    assertThat(people.in("bo", "case", "show", rich.id().toString(), "--json").out())
        .isEqualTo(people.in("anna", "case", "show", rich.id().toString(), "--json").out());
  }

  @Test
  void theSameBundleTwiceChangesNothingAndSaysSo() {
    String id = people.newCase("anna", "Søren");
    Path file = people.export("anna", id);
    people.in("bo", "import", file.toString());
    Result again = people.in("bo", "import", file.toString());
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("Alt i sagspakken er her i forvejen. Intet er ændret.");
    Result json = people.in("bo", "import", "--json", file.toString());
    assertThat(json.json().get("changed").booleanValue()).isFalse();
    assertThat(state(json, 0)).isEqualTo("NOTHING_NEW");
  }

  @Test
  void aContinuedCaseIsBroughtUpToDate() {
    String id = people.newCase("anna", "Søren");
    people.in("bo", "import", people.export("anna", id).toString());
    people.in("anna", "note", "add", id, "--text", "Nyt");
    people.in("anna", "note", "add", id, "--text", "Mere nyt");
    Result json = people.in("bo", "import", "--json", people.export("anna", id).toString());
    assertThat(json.exitCode()).isZero();
    assertThat(state(json, 0)).isEqualTo("CHANGED");
    assertThat(json.json().get("cases").get(0).get("revisions").intValue()).isEqualTo(2);
    assertThat(json.json().get("changed").booleanValue()).isTrue();
  }

  @Test
  void anOlderBundleTakesNothingBack() throws IOException {
    String id = people.newCase("anna", "Søren");
    Path old = folder.resolve("gammel.json");
    Files.copy(people.export("anna", id), old);
    people.in("anna", "note", "add", id, "--text", "Nyt");
    people.in("bo", "import", people.export("anna", id).toString());
    String before = people.in("bo", "case", "show", id, "--json").out();
    Result json = people.in("bo", "import", "--json", old.toString());
    assertThat(json.exitCode()).isZero();
    assertThat(state(json, 0)).isEqualTo("OLDER");
    assertThat(people.in("bo", "case", "show", id, "--json").out()).isEqualTo(before);
  }

  @Test
  void aCaseChangedOnBothSidesIsJoinedAndTheOthersComeIn() {
    String shared = people.newCase("anna", "Søren");
    people.in("bo", "import", people.export("anna", shared).toString());
    people.in("anna", "note", "add", shared, "--text", "Annas");
    people.in("bo", "note", "add", shared, "--text", "Bos");
    String fresh = people.newCase("anna", "Grethe");
    Path file = people.export("anna", shared, fresh);
    Result imported = people.in("bo", "import", file.toString());
    assertThat(imported.exitCode()).isZero();
    assertThat(imported.out()).contains("samles med dine ændringer", "Importeret: 2 sager");
    assertThat(people.in("bo", "case", "show", shared, "--json").json().get("notes")).hasSize(2);
    assertThat(people.in("bo", "case", "show", fresh, "--json").exitCode()).isZero();
    assertThat(people.in("bo", "check").exitCode()).isZero();
  }

  @Test
  void aCompanyChangedOnBothSidesIsJoined() {
    CaseFile rich = sample(0);
    CompanyId company = rich.placements().getFirst().company();
    withVault("anna", vault -> keep(vault, rich));
    people.in("bo", "import", people.export("anna", rich.id().toString()).toString());
    withVault(
        "anna",
        v -> v.companies().edit(company, MadeEdit.of("company.edit", c -> c.withAbout("A"))));
    withVault(
        "bo", v -> v.companies().edit(company, MadeEdit.of("company.edit", c -> c.withAbout("B"))));
    people.in("anna", "note", "add", rich.id().toString(), "--text", "Nyt");
    Path file = people.export("anna", rich.id().toString());
    Result imported = people.in("bo", "import", file.toString());
    assertThat(imported.exitCode()).isZero();
    assertThat(imported.out()).contains("opdateres", "noget skal afklares");
    withVault(
        "bo",
        vault -> {
          assertThat(vault.companies().get(company).about()).isIn("A", "B");
          assertThat(vault.companies().get(company).conflicts())
              .extracting(Conflict::place)
              .containsExactly("/about");
          assertThat(vault.caseFiles().get(rich.id()).notes()).hasSize(rich.notes().size() + 1);
        });
  }

  @Test
  void aPreviewChangesNothing() {
    String id = people.newCase("anna", "Søren");
    Path file = people.export("anna", id);
    Result preview = people.in("bo", "import", "--preview", "--json", file.toString());
    assertThat(preview.exitCode()).isZero();
    assertThat(preview.json().get("preview").booleanValue()).isTrue();
    assertThat(state(preview, 0)).isEqualTo("NEW");
    assertThat(people.in("bo", "case", "show", id).exitCode()).isEqualTo(1);
    assertThat(people.in("bo", "import", "--preview", file.toString()).out())
        .contains("ny: Søren")
        .contains("Intet er importeret endnu");
  }

  @Test
  void aHistoryThatWasChangedOnTheWayIsRefusedForThatCaseOnly() throws IOException {
    String forged = people.newCase("anna", "Søren");
    String good = people.newCase("anna", "Grethe");
    Path file = people.export("anna", forged, good);
    JsonNode tree =
        tools.jackson.databind.json.JsonMapper.shared().readTree(Files.readString(file));
    var revision =
        (tools.jackson.databind.node.ObjectNode) tree.at("/contents/cases/0/revisions/0");
    revision.put("author", "En anden");
    Files.writeString(file, resigned((tools.jackson.databind.node.ObjectNode) tree));
    Result imported = people.in("bo", "import", "--json", file.toString());
    assertThat(imported.exitCode()).isEqualTo(1);
    assertThat(imported.json().at("/cases/0/problem").stringValue()).isEqualTo("BROKEN_HISTORY");
    assertThat(imported.json().at("/cases/1/state").stringValue()).isEqualTo("NEW");
    assertThat(people.in("bo", "case", "show", forged).exitCode()).isEqualTo(1);
    assertThat(people.in("bo", "case", "show", good).exitCode()).isZero();
  }

  @Test
  void aCaseWithoutItsCompanyIsRefused() throws IOException {
    CaseFile rich = sample(0);
    withVault("anna", vault -> keep(vault, rich));
    Path file = people.export("anna", rich.id().toString());
    var tree =
        (tools.jackson.databind.node.ObjectNode)
            tools.jackson.databind.json.JsonMapper.shared().readTree(Files.readString(file));
    ((tools.jackson.databind.node.ObjectNode) tree.get("contents")).putArray("companies");
    Files.writeString(file, resigned(tree));
    Result imported = people.in("bo", "import", "--json", file.toString());
    assertThat(imported.exitCode()).isEqualTo(1);
    assertThat(imported.json().at("/cases/0/problem").stringValue()).isEqualTo("UNKNOWN_COMPANY");
    assertThat(imported.json().get("changed").booleanValue()).isFalse();
  }

  /** The digest over the canonical content, computed here anew and not by the program. */
  private static String resigned(tools.jackson.databind.node.ObjectNode tree) {
    tree.remove("digest");
    String value = brobygger.document.CanonicalJson.sha256(tree);
    tree.putObject("digest").put("algorithm", "SHA-256").put("value", value);
    return brobygger.document.CanonicalJson.text(tree);
  }

  @Test
  void inspectNeedsNoVault() {
    String id = people.newCase("anna", "Søren");
    Path file = people.export("anna", id);
    Result inspected = people.run("inspect", file.toString());
    assertThat(inspected.exitCode()).isZero();
    assertThat(inspected.out()).contains("Søren").contains(id).contains("anna (konsulent)");
  }

  @Test
  void exportWithoutPlainSaysThatSealingComesLater() {
    String id = people.newCase("anna", "Søren");
    Path file = folder.resolve("p.json");
    Result result = people.in("anna", "export", "--case", id, "--out", file.toString());
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--plain");
    assertThat(file).doesNotExist();
  }

  @Test
  void exportOfAnUnknownCaseWritesNothing() {
    Path file = folder.resolve("p.json");
    String id = CaseFileId.random().toString();
    Result result = people.in("anna", "export", "--plain", "--case", id, "--out", file.toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains(id);
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hej", "{}", "[[[[", "{\"brobygger\":\"bundle\",\"format\":3}"})
  void aFileThatIsNoBundleIsRefusedInOneLine(String text) throws IOException {
    Path file = folder.resolve("fil.json");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    for (Result result :
        new Result[] {
          people.in("bo", "import", file.toString()), people.run("inspect", file.toString())
        }) {
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      assertThat(result.err().lines()).hasSize(1);
      assertThat(result.err()).doesNotContain("Exception").endsWith(".\n");
    }
  }

  @Test
  void aCompanyNamedOnlyInTheVaultStaysWhenTheCaseComesAgain() {
    CaseFile rich = sample(0);
    withVault("anna", vault -> keep(vault, rich));
    Path file = people.export("anna", rich.id().toString());
    people.in("bo", "import", file.toString());
    withVault(
        "bo",
        vault -> {
          Company own = Company.named("Bos egen");
          vault.companies().add(own, "company.new");
          assertThat(vault.companies().all()).hasSize(2);
        });
    people.in("bo", "import", file.toString());
    withVault("bo", vault -> assertThat(vault.companies().all()).hasSize(2));
  }
}
