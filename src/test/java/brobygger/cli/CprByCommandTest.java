package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.citizen.CprNumber;
import brobygger.cli.People.Result;
import brobygger.edit.MadeEdit;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Where a CPR number is said by commands, and where it is not. */
class CprByCommandTest {
  private static final String NUMBER = "770981-4012";

  @TempDir Path folder;

  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private Level level = Level.INFO;
  private People people;
  private String id = "";

  @BeforeEach
  void oneCase() {
    level = root.getLevel();
    root.setLevel(Level.ALL);
    logged.start();
    root.addAppender(logged);
    people = new People(folder);
    people.init("anna");
    id = people.newCase("anna", "Søren Østergård");
    give(CprNumber.of(NUMBER));
  }

  @AfterEach
  void quiet() {
    root.detachAppender(logged);
    root.setLevel(level);
  }

  private void give(CprNumber number) {
    var opened = people.vaults.open(people.home("anna"), People.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) opened).vault()) {
      vault
          .caseFiles()
          .edit(
              CaseFileId.of(id),
              MadeEdit.of("citizen.cpr", file -> file.withCitizen(file.citizen().withCpr(number))));
    }
  }

  @Test
  void onlyTheDocumentOfTheCaseSaysIt() {
    assertThat(people.in("anna", "case", "show", id, "--json").out()).contains(NUMBER);
    assertThat(people.in("anna", "case", "show", id).out())
        .contains("CPR-nummer: 770981-••••")
        .doesNotContain("4012");
    assertThat(people.in("anna", "case", "list").out()).doesNotContain("4012");
    assertThat(people.in("anna", "case", "list", "--json").out()).doesNotContain("4012");
    assertThat(people.in("anna", "audit", "--json").out()).doesNotContain("4012");
    assertThat(people.in("anna", "check").out()).doesNotContain("4012");
  }

  @Test
  void aBundleCarriesItAndIsReadAgain() throws IOException {
    Path bundle = people.export("anna", id);
    assertThat(Files.readString(bundle)).contains(NUMBER);
    assertThat(people.run("inspect", bundle.toString()).out()).doesNotContain("4012");
    people.init("bo");
    Result taken = people.in("bo", "import", bundle.toString());
    assertThat(taken.exitCode()).as(taken.toString()).isZero();
    assertThat(taken.out()).doesNotContain("4012");
    assertThat(people.in("bo", "case", "show", id, "--json").out()).contains(NUMBER);
  }

  @Test
  void theCitizenReadsItInTheAccessDocument() throws IOException {
    Path text = folder.resolve("aktindsigt.txt");
    people.in("anna", "access", id, "--out", text.toString());
    assertThat(Files.readString(text)).contains("CPR-nummer: " + NUMBER);
  }

  @Test
  void noLogSaysIt() throws IOException {
    onlyTheDocumentOfTheCaseSaysIt();
    aBundleCarriesItAndIsReadAgain();
    LoggerFactory.getLogger(CprByCommandTest.class).info("heard");
    assertThat(List.copyOf(logged.list))
        .anySatisfy(event -> assertThat(event.getFormattedMessage()).isEqualTo("heard"))
        .noneSatisfy(event -> assertThat(event.getFormattedMessage()).contains("4012"));
  }
}
