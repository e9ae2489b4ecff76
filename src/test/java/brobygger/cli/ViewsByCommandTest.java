package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.company.Company;
import brobygger.cli.People.Result;
import brobygger.samples.SampleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies to read, chosen cases, and only what changed since last. */
class ViewsByCommandTest {
  private static final SampleCases SAMPLES = SampleCases.on(LocalDate.now(People.CLOCK));

  @TempDir Path folder;
  private People people;
  private Path file;

  @BeforeEach
  void aHomeWithTheSamples() {
    people = new People(folder);
    people.initWith("anna", SAMPLES);
    people.init("bo");
    file = folder.resolve("kopi.json");
  }

  private Result export(String... arguments) {
    List<String> all = new ArrayList<>(List.of("export", "--plain", "--out", file.toString()));
    all.addAll(List.of(arguments));
    return people.in("anna", all.toArray(String[]::new));
  }

  private String written() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static CaseFile told() {
    return SAMPLES.cases().stream().filter(ViewsByCommandTest::hasBoth).findFirst().orElseThrow();
  }

  private static boolean hasBoth(CaseFile file) {
    return !file.placements().isEmpty()
        && file.accommodations().stream().anyMatch(a -> a.sharing() == Sharing.TELL_COMPANY)
        && file.accommodations().stream().anyMatch(a -> a.sharing() != Sharing.TELL_COMPANY);
  }

  @Test
  void whatIsFlaggedAsPrivateLeavesOnlyOnPurpose() {
    CaseFile caseFile = told();
    people.in(
        "anna",
        "case",
        "set",
        caseFile.id().toString(),
        "/placements/0/description/nextSteps",
        "Hun har angst og møder kl. 9.");
    Result refused = export("--case", caseFile.id().toString(), "--view", "employer");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("angst", "Næste skridt", "--yes");
    assertThat(file).doesNotExist();
    Result meant = export("--case", caseFile.id().toString(), "--view", "employer", "--yes");
    assertThat(meant.exitCode()).isZero();
    assertThat(meant.err()).contains("angst");
    assertThat(written()).contains("angst");
  }

  @Test
  void theEmployersCopyTellsOnlyWhatTheCitizenWantsTold() {
    CaseFile caseFile = told();
    Result exported = export("--case", caseFile.id().toString(), "--view", "employer");
    assertThat(exported.err()).isEmpty();
    assertThat(exported.out()).contains("arbejdsgiverens kopi af 1 sag");
    String text = written();
    assertThat(text).contains("\"view\" : \"EMPLOYER\"", caseFile.citizen().name());
    assertThat(text).doesNotContain(caseFile.id().toString());
    for (Accommodation a : caseFile.accommodations()) {
      if (!a.need().isEmpty()) {
        assertThat(text).doesNotContain("\"" + a.need() + "\"");
      }
      if (!a.handling().isEmpty()) {
        boolean kept = text.contains("\"" + a.handling() + "\"");
        assertThat(kept).isEqualTo(a.sharing() == Sharing.TELL_COMPANY);
      }
    }
    assertThat(text).doesNotContain("revisions", "\"notes\"", "\"assessment\"", "\"cpr\"");
  }

  @Test
  void aCompanyReadsOnlyOfThoseWhoAreThere() {
    CaseFile caseFile = told();
    Company other =
        SAMPLES.companies().stream()
            .filter(c -> caseFile.placements().stream().noneMatch(p -> p.company().equals(c.id())))
            .findFirst()
            .orElseThrow();
    Result refused =
        export("--case", caseFile.id().toString(), "--view", "employer", "--company", other.name());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .contains(caseFile.citizen().name(), "har ikke noget forløb", "Intet er skrevet");
    assertThat(file).doesNotExist();
  }

  @Test
  void aCopyGoesToOneCompany() {
    List<CaseFile> apart =
        SAMPLES.cases().stream()
            .filter(each -> each.currentPlacement(LocalDate.now(People.CLOCK)).isPresent())
            .toList();
    List<String> arguments = new ArrayList<>(List.of("--view", "employer", "--case"));
    apart.forEach(each -> arguments.add(each.id().toString()));
    Result refused = export(arguments.toArray(String[]::new));
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("flere virksomheder", "Intet er skrevet");
    assertThat(file).doesNotExist();
  }

  @Test
  void aCopyWithoutNamesNamesNobody() {
    Result exported = export("--all", "--view", "pseudonymised", "--language", "en");
    assertThat(exported.err()).isEmpty();
    assertThat(exported.out()).contains("10 cases without names");
    String text = written();
    SAMPLES
        .cases()
        .forEach(
            each -> {
              assertThat(text).doesNotContain(each.id().toString());
              Stream.of(each.citizen().name().split(" "))
                  .filter(word -> word.length() > 3)
                  .forEach(word -> assertThat(text).doesNotContain(word));
            });
    SAMPLES.companies().forEach(each -> assertThat(text).doesNotContain(each.name()));
  }

  @Test
  void aPurposeNamesNobodyInACopyWithoutNames() {
    CaseFile caseFile = told();
    String id = caseFile.id().toString();
    String former = caseFile.citizen().name();
    String first = former.split(" ")[0];
    assertThat(refusal("pseudonymised", id, "Supervision om " + former)).contains(former);
    assertThat(
            refusal(
                "pseudonymised", id, "om " + first.toLowerCase(java.util.Locale.ROOT) + "s forløb"))
        .contains("Formålet nævner");
    people.done("anna", "case", "set", id, "/citizen/name", "Ny Navnesen");
    assertThat(refusal("pseudonymised", id, "om " + first)).contains(first);
    people.done("anna", "case", "set", id, "/citizen/phone", "20 30 40 50");
    assertThat(refusal("pseudonymised", id, "ring 2030 4050")).contains("20 30 40 50");
    people.done("anna", "case", "set", id, "/citizen/email", "ny@navnesen.example");
    assertThat(refusal("pseudonymised", id, "skriv til NY@navnesen.example")).contains("nævner");
    String company =
        SAMPLES.companies().stream()
            .filter(each -> each.id().equals(caseFile.placements().getFirst().company()))
            .map(Company::name)
            .findFirst()
            .orElseThrow();
    assertThat(refusal("pseudonymised", id, "praktik hos " + company)).contains(company);
    String other =
        SAMPLES.cases().stream()
            .filter(each -> !each.id().equals(caseFile.id()))
            .map(each -> each.citizen().name())
            .findFirst()
            .orElseThrow();
    assertThat(refusal("pseudonymised", id, "som " + other)).contains(other);
    for (String view : List.of("pseudonymised", "employer")) {
      assertThat(refusal(view, id, "010190-1234"))
          .contains("Formålet rummer et CPR-nummer")
          .doesNotContain("1234");
    }
    assertThat(refusal("employer", id, "som " + other)).contains(other, "en anden sag");
    assertThat(
            export("--case", id, "--view", "pseudonymised", "--purpose", "Supervision").exitCode())
        .isZero();
    assertThat(written()).contains("Supervision");
    Result named = export("--case", id, "--view", "employer", "--purpose", "om Ny Navnesen");
    assertThat(named.exitCode()).isZero();
  }

  private String refusal(String view, String id, String purpose) {
    Result refused = export("--case", id, "--view", view, "--purpose", purpose);
    assertThat(refused.exitCode()).as(refused.toString()).isEqualTo(1);
    assertThat(refused.err()).contains("Intet er skrevet").hasLineCount(1);
    assertThat(file).doesNotExist();
    return refused.err();
  }

  @Test
  void theNameOfTheFileIsLookedAtToo() {
    CaseFile caseFile = told();
    String first = caseFile.citizen().name().split(" ")[0];
    file = folder.resolve("kopi_" + first + ".json");
    Result refused = export("--case", caseFile.id().toString(), "--view", "pseudonymised");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("Filens navn nævner", first);
    assertThat(file).doesNotExist();
    assertThat(export("--case", caseFile.id().toString()).exitCode()).isZero();
  }

  @Test
  void whatTheEmployerReadsNamesNobodyElseAndHoldsNoNumber() {
    String id = told().id().toString();
    String place = "/placements/0/description/tasks";
    people.done("anna", "case", "set", id, place, "Fejer gulv.\nHans nummer er 0101901234.");
    Result numbered = export("--case", id, "--view", "employer");
    assertThat(numbered.exitCode()).isEqualTo(1);
    assertThat(numbered.err()).contains("Et felt i kopien rummer et CPR-nummer");
    String other =
        SAMPLES.cases().stream()
            .filter(each -> !each.id().equals(told().id()))
            .map(each -> each.citizen().name())
            .findFirst()
            .orElseThrow();
    people.done("anna", "case", "set", id, place, "Fejer gulv sammen med\n" + other + ".");
    Result named = export("--case", id, "--view", "employer");
    assertThat(named.exitCode()).isEqualTo(1);
    assertThat(named.err()).contains("Et felt i kopien nævner", other);
    assertThat(file).doesNotExist();
    assertThat(export("--case", id).exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"employer", "pseudonymised"})
  void aCopyIsShownAtImportAndNeverTakenIn(String view) {
    export("--case", told().id().toString(), "--view", view);
    Result imported = people.in("bo", "import", file.toString());
    assertThat(imported.exitCode()).isEqualTo(1);
    assertThat(imported.err()).contains("kun til at læse", "Intet er ændret");
    assertThat(imported.out()).contains("\nPraktikforløb\n", "Slags forløb: Virksomhedspraktik");
    Result looked = people.in("bo", "import", file.toString(), "--preview");
    assertThat(looked.exitCode()).isZero();
    assertThat(looked.out()).startsWith(imported.out()).contains("kun til at læse");
    Result json = people.in("bo", "import", file.toString(), "--json");
    assertThat(json.exitCode()).isEqualTo(1);
    assertThat(json.json().get("changed").booleanValue()).isFalse();
    assertThat(json.json().get("copies")).hasSize(1);
    assertThat(people.in("bo", "case", "list", "--json").json()).isEmpty();
    Result inspected = people.run("inspect", file.toString());
    assertThat(inspected.exitCode()).isZero();
    assertThat(inspected.out()).contains("kun til at læse");
  }

  @Test
  void aCopyThatAlsoHoldsCasesIsRefused() throws IOException {
    export("--case", told().id().toString());
    ObjectNode cases = CanonicalTree.of(written());
    export("--case", told().id().toString(), "--view", "employer");
    ObjectNode copies = CanonicalTree.of(written());
    ((ObjectNode) copies.get("contents")).set("cases", cases.get("contents").get("cases"));
    Files.writeString(file, CanonicalTree.signed(copies));
    refused();
    ((ObjectNode) cases.get("contents")).putArray("copies");
    Files.writeString(file, CanonicalTree.signed(cases));
    refused();
    copies.put("view", "SECRET");
    Files.writeString(file, CanonicalTree.signed(copies));
    refused();
  }

  private void refused() {
    Result result = people.in("bo", "import", file.toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("ikke bygget rigtigt op");
    assertThat(people.in("bo", "case", "list", "--json").json()).isEmpty();
  }

  @Test
  void onlyWhatChangedSinceLastIsSentAndNothingMakesNoFile() throws IOException {
    assertThat(export("--all", "--since-last").exitCode()).isZero();
    assertThat(cases()).hasSize(10);
    Files.delete(file);
    Result nothing = export("--all", "--since-last");
    assertThat(nothing.exitCode()).isEqualTo(1);
    assertThat(nothing.err()).contains("intet nyt at sende");
    assertThat(file).doesNotExist();
    String id = told().id().toString();
    people.in("anna", "note", "add", id, "--text", "Nyt");
    assertThat(export("--all", "--since-last").exitCode()).isZero();
    assertThat(cases()).hasSize(1);
    assertThat(cases().get(0).get("document").get("id").stringValue()).isEqualTo(id);
    assertThat(people.in("anna", "check").exitCode()).isZero();
  }

  @Test
  void anotherViewCountsForItself() {
    String id = told().id().toString();
    export("--case", id, "--view", "employer");
    assertThat(export("--case", id, "--since-last").exitCode()).isZero();
    assertThat(export("--case", id, "--since-last").exitCode()).isEqualTo(1);
    assertThat(export("--case", id, "--since-last", "--view", "employer").exitCode()).isEqualTo(1);
  }

  @Test
  void anExportThatFailedWasNotSent() {
    String id = told().id().toString();
    Path nowhere = folder.resolve("ingen").resolve("pakke.json");
    Result failed =
        people.in(
            "anna", "export", "--plain", "--case", id, "--since-last", "--out", nowhere.toString());
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(export("--case", id, "--since-last").exitCode()).isZero();
  }

  private JsonNode cases() {
    return CanonicalTree.of(written()).get("contents").get("cases");
  }

  @Test
  void casesAreChosenByPhaseAndCompany() {
    LocalDate today = LocalDate.now(People.CLOCK);
    long during =
        SAMPLES.cases().stream()
            .filter(f -> f.phaseOn(today) == brobygger.casefile.placement.CasePhase.DURING)
            .count();
    export("--phase", "during");
    assertThat(cases()).hasSize((int) during);
    Company company =
        SAMPLES.companies().stream()
            .filter(c -> c.id().equals(told().placements().getFirst().company()))
            .findFirst()
            .orElseThrow();
    export("--company", company.name().toUpperCase(java.util.Locale.ROOT));
    assertThat(cases())
        .allSatisfy(
            entry ->
                assertThat(entry.get("document").get("placements").toString())
                    .contains(company.id().toString()));
  }

  @Test
  void whatDoesNotGoTogetherIsSaidSo() {
    String id = told().id().toString();
    failed(2, "--case, --all, --phase eller --company");
    failed(2, "enten med --case", "--case", id, "--all");
    failed(2, "er ikke en fase", "--phase", "noon");
    failed(2, "kan ikke vælges", "--all", "--view", "secret");
    failed(1, "ingen virksomhed, der hedder", "--company", "Findes Ikke A/S");
    failed(1, "Flere virksomheder passer", "--company", "e", "--view", "employer");
    assertThat(file).doesNotExist();
  }

  private void failed(int exitCode, String words, String... arguments) {
    Result result = export(arguments);
    assertThat(result.exitCode()).as(result.toString()).isEqualTo(exitCode);
    assertThat(result.err()).contains(words);
    assertThat(result.err().lines()).hasSize(1);
  }
}
