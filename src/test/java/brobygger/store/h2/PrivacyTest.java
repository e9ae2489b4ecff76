package brobygger.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.vault.UnlockOutcome;
import brobygger.vault.VaultFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit log, and erasing a person for good. */
class PrivacyTest {
  @TempDir Path folder;

  private Home home;
  private final CaseFile thomas = Home.thomas();

  @BeforeEach
  void oneHome() {
    home = new Home(folder.resolve("home"));
  }

  private static List<AuditAction> actions(List<AuditEntry> entries) {
    return entries.stream().map(AuditEntry::action).toList();
  }

  private void withThomas() {
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
      vault.audit().note(AuditAction.OPENED, List.of(thomas.id()), "", "");
      vault.audit().note(AuditAction.SEARCHED, List.of(), "tho", "");
      vault.audit().note(AuditAction.SEARCHED, List.of(), "ærlig", "");
      vault.audit().note(AuditAction.EXPORTED, List.of(thomas.id()), "til Bo.json", "Sparring");
    }
  }

  @Test
  void theLogSaysWhoDidWhatWhenAndWhyAfterReopening() {
    withThomas();
    try (Vault vault = home.open()) {
      assertThat(vault.audit().entries(thomas.id()))
          .containsExactly(
              new AuditEntry(
                  1, Home.CLOCK.instant(), "Ida Holm", AuditAction.OPENED, thomas.id(), "", ""),
              new AuditEntry(
                  4,
                  Home.CLOCK.instant(),
                  "Ida Holm",
                  AuditAction.EXPORTED,
                  thomas.id(),
                  "til Bo.json",
                  "Sparring"));
      assertThat(vault.audit().entries()).hasSize(4);
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void anErasedPersonIsGoneAndDoesNotComeInAgain() {
    withThomas();
    DocumentHistory carried;
    try (Vault vault = home.open()) {
      carried = vault.histories().export(DocumentKey.of(thomas.id()));
      assertThat(vault.erasures().erase(thomas.id(), "opbevaret længe nok")).isTrue();
      assertThat(vault.caseFiles().all()).isEmpty();
      assertThat(vault.caseFiles().find(thomas.id())).isEmpty();
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
    try (Vault vault = home.open()) {
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
      assertThat(vault.erasures().erased(DocumentKey.of(thomas.id()))).isTrue();
      assertThat(vault.caseFiles().find(thomas.id())).isEmpty();
      assertThat(actions(vault.audit().entries(thomas.id())))
          .containsExactly(AuditAction.OPENED, AuditAction.EXPORTED, AuditAction.ERASED);
      assertThat(vault.audit().entries())
          .extracting(AuditEntry::what)
          .containsExactly("", "", "ærlig", "", "");
      assertThat(vault.audit().entries().getLast().why()).isEqualTo("opbevaret længe nok");
      assertThatThrownBy(() -> vault.histories().importAll(List.of(carried)))
          .isInstanceOfSatisfying(
              StoreProblemException.class,
              e ->
                  assertThat(e.problem())
                      .isEqualTo(new StoreProblem.ErasedBefore(DocumentKey.of(thomas.id()))));
      assertThat(vault.caseFiles().all()).isEmpty();
    }
  }

  @Test
  void anErasedPersonIsForgottenByEveryNameAndNobodyElseIs() {
    CaseFile other = FiveSteps.open("Sandra Bentzen", thomas.owner(), Home.DAY);
    CaseFile shortName = FiveSteps.open("Bo Ly", thomas.owner(), Home.DAY);
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
      vault.caseFiles().add(other, "case.new");
      vault.caseFiles().add(shortName, "case.new");
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Ben Sand")));
      for (String what :
          List.of("Sandra Bentzen.pdf", "om Thomas", "Bens møde", "ringede til Bo", "bord.pdf")) {
        vault.audit().note(AuditAction.PRINTED, List.of(other.id()), what, "");
      }
      vault.erasures().erase(thomas.id(), "");
      assertThat(vault.audit().entries())
          .extracting(AuditEntry::what)
          .containsExactly("Sandra Bentzen.pdf", "", "", "ringede til Bo", "bord.pdf", "");
      vault.erasures().erase(shortName.id(), "");
      assertThat(vault.audit().entries())
          .extracting(AuditEntry::what)
          .containsExactly("Sandra Bentzen.pdf", "", "", "", "bord.pdf", "", "");
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void whatIsNotHereCannotBeErased() {
    try (Vault vault = home.create()) {
      assertThatThrownBy(() -> vault.erasures().erase(thomas.id(), ""))
          .isInstanceOfSatisfying(
              StoreProblemException.class,
              e -> assertThat(e.problem()).isInstanceOf(StoreProblem.Unknown.class));
      assertThat(vault.audit().entries()).isEmpty();
    }
  }

  @Test
  void erasedTextLeavesTheFileAlsoForOneWhoHasTheKeys() throws IOException, SQLException {
    withThomas();
    assertThat(behindTheCipher().contains("Thomas Berg")).isTrue();
    try (Vault vault = home.open()) {
      vault.erasures().erase(thomas.id(), "");
    }
    assertThat(behindTheCipher().contains("AUDIT")).isTrue();
    assertThat(behindTheCipher().contains("Thomas")).isFalse();
  }

  @Test
  void anErasureThatWasStoppedBeforeTheTextLeftIsFinishedAtTheNextOpening()
      throws IOException, SQLException {
    withThomas();
    try (Vault vault = home.open()) {
      vault.erasures().erase(thomas.id(), "");
    }
    behindTheProgramsBack("UPDATE erasure SET pending = TRUE");
    home.open().close();
    assertThat(pendingErasures()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE FROM audit WHERE seq = 2|AUDIT",
        "DELETE FROM audit WHERE seq = 4|REVISION",
        "UPDATE audit SET facts_sealed = (SELECT facts_sealed FROM audit WHERE seq = 1) WHERE seq ="
            + " 2|AUDIT",
        "UPDATE audit SET detail_sealed = (SELECT detail_sealed FROM audit WHERE seq = 3) WHERE seq"
            + " = 2|AUDIT",
        "UPDATE audit SET detail_tag = REPEAT('0', 64) WHERE seq = 1|AUDIT",
      })
  void aChangedLogIsFound(String change, CheckReport.Failure failure)
      throws IOException, SQLException {
    withThomas();
    behindTheProgramsBack(change);
    try (Vault vault = home.open()) {
      assertThat(vault.check())
          .isInstanceOfSatisfying(
              CheckReport.Unsound.class,
              unsound ->
                  assertThat(unsound.findings())
                      .extracting(CheckReport.Finding::failure)
                      .contains(failure));
    }
  }

  @Test
  void aForgottenErasureIsFound() throws IOException, SQLException {
    withThomas();
    try (Vault vault = home.open()) {
      vault.erasures().erase(thomas.id(), "");
    }
    behindTheProgramsBack("DELETE FROM erasure");
    try (Vault vault = home.open()) {
      assertThat(vault.check()).isInstanceOf(CheckReport.Unsound.class);
    }
  }

  private interface WithKeys<T> {
    T of(String passwords, Path database) throws IOException, SQLException;
  }

  private <T> T withKeys(WithKeys<T> work) throws IOException, SQLException {
    UnlockOutcome outcome =
        new VaultFolder(home.folder, Home.CHEAP, new SecureRandom()).unlock(Home.passphrase());
    try (var unlocked = ((UnlockOutcome.Unlocked) outcome).vault()) {
      return work.of(H2Tables.passwords(unlocked.keys()), unlocked.folder().database());
    }
  }

  private int pendingErasures() throws IOException, SQLException {
    return withKeys(
        (passwords, database) -> {
          try (Connection connection =
                  DriverManager.getConnection(
                      "jdbc:h2:file:" + database + ";CIPHER=AES;IFEXISTS=TRUE",
                      "brobygger",
                      passwords);
              Statement statement = connection.createStatement();
              ResultSet row =
                  statement.executeQuery("SELECT COUNT(*) FROM erasure WHERE pending")) {
            row.next();
            return row.getInt(1);
          }
        });
  }

  private void behindTheProgramsBack(String sql) throws IOException, SQLException {
    withKeys(
        (passwords, database) -> {
          try (Connection connection =
                  DriverManager.getConnection(
                      "jdbc:h2:file:" + database + ";CIPHER=AES;IFEXISTS=TRUE",
                      "brobygger",
                      passwords);
              Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            BehindTheBack.endAtOnce(statement);
            return rows;
          }
        });
  }

  /** The H2 file without its cipher: what a thief with the keys could read, byte for byte. */
  private String behindTheCipher() throws IOException, SQLException {
    return withKeys(
        (passwords, database) -> {
          try (Connection connection =
              DriverManager.getConnection(
                  "jdbc:h2:file:" + database + ";CIPHER=AES;IFEXISTS=TRUE;ACCESS_MODE_DATA=r",
                  "brobygger",
                  passwords)) {
            SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            FileStore<?> file = session.getDatabase().getStore().getMvStore().getFileStore();
            byte[] bytes = new byte[(int) file.size()];
            file.readFully(null, 0, bytes.length).get(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
          }
        });
  }
}
