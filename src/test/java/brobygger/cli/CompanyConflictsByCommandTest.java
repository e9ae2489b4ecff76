package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.cli.People.Result;
import brobygger.edit.MadeEdit;
import brobygger.samples.SampleCases;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A company that two people changed is listed and settled just like a case. */
class CompanyConflictsByCommandTest {
  @TempDir Path folder;
  private People people;
  private String caseId;
  private CompanyId company;

  @BeforeEach
  void bothChangeTheCompany() {
    people = new People(folder);
    people.initWith("anna", SampleCases.on(LocalDate.now(People.CLOCK)));
    people.init("bo");
    CaseFile rich =
        with(
            "anna",
            vault ->
                vault.caseFiles().documents().stream()
                    .filter(file -> !file.placements().isEmpty())
                    .findFirst()
                    .orElseThrow());
    caseId = rich.id().toString();
    company = rich.placements().getFirst().company();
    people.done("bo", "import", people.export("anna", caseId).toString());
    edit("anna", c -> c.withAbout("Fra Anna").withTown("8000 Aarhus C"));
    edit("bo", c -> c.withAbout("Fra Bo").withTown("8200 Aarhus N"));
  }

  private <T> T with(String person, Function<Vault, T> use) {
    OpenVaultOutcome outcome =
        people.vaults.open(people.home(person), People.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) outcome).vault()) {
      return use.apply(vault);
    }
  }

  private void edit(String person, UnaryOperator<Company> change) {
    with(person, vault -> vault.companies().edit(company, MadeEdit.of("company.about", change)));
  }

  private Company company(String person) {
    return with(person, vault -> vault.companies().get(company));
  }

  private JsonNode conflicts(String person) {
    return people.done(person, "conflicts", company.toString(), "--json").json().get("conflicts");
  }

  private void crosswise(boolean annaFirst) {
    Path fromAnna = people.export("anna", caseId);
    Path fromBo = people.export("bo", caseId);
    if (annaFirst) {
      people.done("anna", "import", fromBo.toString());
      people.done("bo", "import", fromAnna.toString());
    } else {
      people.done("bo", "import", fromAnna.toString());
      people.done("anna", "import", fromBo.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatBothChangedIsListedAndSettledForBoth(boolean annaFirst) throws IOException {
    crosswise(annaFirst);
    assertThat(company("anna")).isEqualTo(company("bo"));
    assertThat(conflicts("anna"))
        .extracting(each -> each.get("kind").stringValue() + each.get("path").stringValue())
        .containsExactly("company/about", "company/town");
    assertThat(people.done("bo", "conflicts").out()).contains(company("bo").name(), "/about");
    people.done("anna", "settle", company.toString(), "/about", "--text", "Fra os begge");
    people.done("bo", "settle", company.toString(), "/town", "--ours");
    crosswise(!annaFirst);
    assertThat(company("anna")).isEqualTo(company("bo"));
    assertThat(conflicts("bo")).isEmpty();
    assertThat(company("anna").about()).isEqualTo("Fra os begge");
    assertThat(company("anna").town()).isEqualTo("8200 Aarhus N");
    assertThat(Files.readString(people.export("bo", caseId)))
        .as("what lost stays in the history")
        .contains("Fra Anna", "Fra Bo", "8000 Aarhus C");
    people.done("anna", "check");
    people.done("bo", "check");
  }

  @Test
  void whatTheCompanyCannotHaveIsRefusedAndTheConflictStays() {
    edit("anna", c -> c.withRegistrationNumber("12345678"));
    edit("bo", c -> c.withRegistrationNumber("87654321"));
    crosswise(true);
    String id = company.toString();
    Result wrong = people.in("anna", "settle", id, "/registrationNumber", "--text", "12");
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err().lines()).hasSize(1);
    assertThat(conflicts("anna")).hasSize(3);
    Result again = people.in("anna", "settle", id, "/name", "--ours");
    assertThat(again.err()).contains("ikke noget uafklaret");
    people.done("anna", "settle", id, "/registrationNumber", "--theirs");
    assertThat(company("anna").registrationNumber()).isEqualTo("87654321");
    assertThat(conflicts("anna")).hasSize(2);
  }
}
