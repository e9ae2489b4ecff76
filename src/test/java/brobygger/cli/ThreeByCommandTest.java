package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.company.CompanyId;
import brobygger.cli.People.Result;
import brobygger.edit.MadeEdit;
import brobygger.samples.SampleCases;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Three people and one case by command line: what is unsettled, whose it is, and what waits. */
class ThreeByCommandTest {
  private static final CaseFile TOLD =
      SampleCases.on(LocalDate.now(People.CLOCK)).cases().stream()
          .filter(each -> !each.placements().isEmpty() && !each.accommodations().isEmpty())
          .filter(each -> each.accommodations().getFirst().sharing() == Sharing.TELL_COMPANY)
          .findFirst()
          .orElseThrow();

  @TempDir Path folder;
  private People people;
  private final String id = TOLD.id().toString();

  @BeforeEach
  void allHaveTheCase() {
    people = new People(folder);
    people.initWith("anna", SampleCases.on(LocalDate.now(People.CLOCK)));
    for (String person : List.of("bo", "carl")) {
      people.init(person);
      give("anna", person);
    }
  }

  private static Result done(Result result) {
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result;
  }

  private void set(String person, String path, String value) {
    done(people.in(person, "case", "set", id, path, value));
  }

  private void give(String from, String to) {
    done(people.in(to, "import", people.export(from, id).toString()));
  }

  private JsonNode conflicts(String person) {
    return done(people.in(person, "conflicts", id, "--json")).json().get("conflicts");
  }

  private Optional<JsonNode> phone(String person) {
    return StreamSupport.stream(conflicts(person).spliterator(), false)
        .filter(each -> each.get("path").stringValue().equals("/citizen/phone"))
        .findFirst();
  }

  private static List<String> values(JsonNode conflict, String field) {
    return StreamSupport.stream(conflict.get("candidates").spliterator(), false)
        .map(each -> each.get(field).asString())
        .toList();
  }

  @Test
  void forAThirdPersonNothingIsOursAndEveryValueHasAName() {
    set("bo", "/citizen/phone", "11 11 11 11");
    set("carl", "/citizen/phone", "22 22 22 22");
    give("bo", "anna");
    give("carl", "anna");
    JsonNode conflict = phone("anna").orElseThrow();
    assertThat(values(conflict, "author")).containsExactlyInAnyOrder("bo", "carl");
    assertThat(values(conflict, "ours")).containsExactly("false", "false");
    assertThat(values(conflict, "stands")).containsExactlyInAnyOrder("true", "false");
    assertThat(done(people.in("anna", "conflicts", id)).out())
        .contains(": 11 11 11 11 (--by \"bo\"", ": 22 22 22 22 (--by \"carl\"");
    for (String choice : List.of("--ours", "--theirs")) {
      Result refused = people.in("anna", "settle", id, "/citizen/phone", choice);
      assertThat(refused.exitCode()).isEqualTo(1);
      assertThat(refused.err()).contains("bo", "carl", "--by");
    }
    Result nobody = people.in("anna", "settle", id, "/citizen/phone", "--by", "dorte");
    assertThat(nobody.exitCode()).isEqualTo(1);
    assertThat(nobody.err()).contains("dorte");
    done(people.in("anna", "settle", id, "/citizen/phone", "--by", "Bo"));
    assertThat(phone("anna")).isEmpty();
    JsonNode now = done(people.in("anna", "case", "show", id, "--json")).json();
    assertThat(now.at("/citizen/phone").stringValue()).isEqualTo("11 11 11 11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"employer", "pseudonymised"})
  void noCopyLeavesWhileTheyDisagreeWhetherTheCompanyIsTold(String view) {
    set("bo", "/accommodations/0/sharing", "KEEP_PRIVATE");
    set("carl", "/accommodations/0/sharing", "UNDECIDED");
    give("bo", "anna");
    give("carl", "anna");
    set("bo", "/accommodations/0/sharing", "TELL_COMPANY");
    give("bo", "anna");
    assertThat(values(conflicts("anna").get(0), "value"))
        .containsExactlyInAnyOrder("UNDECIDED", "TELL_COMPANY");
    Path out = folder.resolve("kopi.json");
    String[] export = {"export", "--plain", "--case", id, "--view", view, "--out", out.toString()};
    Result refused = people.in("anna", export);
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("ikke enige", "Intet er skrevet");
    assertThat(out).doesNotExist();
    done(people.in("anna", "settle", id, "/accommodations/0/sharing", "--by", "carl"));
    done(people.in("anna", export));
    assertThat(out).exists();
  }

  @Test
  void whatWasWrittenAboutACompanyIsNewsOfItsCases() {
    CompanyId company = TOLD.placements().getFirst().company();
    Path out = folder.resolve("pakke.json");
    String[] export = {"export", "--plain", "--case", id, "--since-last", "--out", out.toString()};
    assertThat(people.in("anna", export).err()).contains("intet nyt at sende");
    rename(company);
    done(people.in("anna", export));
    assertThat(people.in("anna", export).err()).contains("intet nyt at sende");
  }

  private void rename(CompanyId company) {
    OpenVaultOutcome outcome =
        people.vaults.open(people.home("anna"), People.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) outcome).vault()) {
      vault.companies().edit(company, MadeEdit.of("edit", each -> each.withName("Et andet navn")));
    }
  }
}
