package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.edit.MadeEdit;
import brobygger.samples.SampleCases;
import brobygger.store.backup.BackupsTest;
import brobygger.store.backup.Folders;
import brobygger.store.database.Database;
import brobygger.store.witness.Witnesses;
import brobygger.usecase.Progress;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.Imports.Arrival;
import brobygger.usecase.bundle.Inbox;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.DraftKey;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.EncryptAnewOutcome;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RecoveryState;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.RestoreOutcome.ErasedSince;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.trust.RenewKeys;
import brobygger.vault.Seal;
import brobygger.vault.UnlockOutcome;
import brobygger.vault.UnlockedVault;
import brobygger.vault.VaultFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault encrypted anew under a new key, with something in every table. */
class ReencryptionTest {
  private static final List<String> FILES =
      List.of("cases.mv.db", "cases.anchor", "erased.json", "vault.json");

  @TempDir static Path made;
  private static final CaseFile ERASED =
      FiveSteps.open("Sara Lind", Home.thomas().owner(), Home.DAY);
  private static Fingerprint number;

  @TempDir Path temp;
  private Home home;

  @BeforeEach
  void aCopyOfTheVault() throws IOException {
    home = at("home");
    copyHome(made.resolve("home"), home.folder);
    copyHome(made.resolve("home/backups"), home.folder.resolve("backups"));
  }

  @BeforeAll
  static void aVaultWithSomethingInEveryTable() throws Exception {
    Home home = new Home(made.resolve("home"));
    CaseFile thomas = Home.thomas();
    CaseFile came = FiveSteps.open("Østen Falk", Home.thomas().owner(), Home.DAY);
    ContactCard card;
    DocumentHistory arrives;
    try (Vault bo = new Home(made.resolve("bo")).create(Home.BO)) {
      card = bo.identity().card();
      bo.caseFiles().add(came, "case.new");
      arrives = bo.histories().export(DocumentKey.of(came.id()));
    }
    try (Vault vault = home.create()) {
      new RenewKeys(vault).because("bærbar væk");
      number = vault.identity().fingerprint();
      SampleCases.on(LocalDate.of(2026, 3, 2)).addTo(vault);
      vault.caseFiles().add(thomas, "case.new");
      for (int i = 0; i < 70; i++) {
        vault.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Note " + i)));
      }
      vault.caseFiles().add(ERASED, "case.new");
      vault.audit().note(AuditAction.OPENED, List.of(ERASED.id()), "Sara Lind", "");
      BackupsTest.taken(vault.backups().take(BackupReason.ASKED));
      vault.erasures().erase(ERASED.id(), "slettefrist");
      vault.contacts().add(card);
      vault.inbox().hold(card, 2, "forseglet".getBytes(StandardCharsets.UTF_8));
      BundleHeader header =
          new BundleHeader(
              UUID.randomUUID(),
              Home.CLOCK.instant(),
              new BundleHeader.Sender(Home.BO, UUID.randomUUID()),
              "Til gennemsyn");
      vault
          .imports()
          .take(
              new Arrival(
                  header,
                  List.of(arrives),
                  List.of(new Inbox.Parking(came.id(), "Østen Falk", header, "{}")),
                  Set.of()));
      vault
          .dispatches()
          .note(
              List.of("bo"),
              BundleView.FULL,
              Map.of(DocumentKey.of(thomas.id()), vault.caseFiles().head(thomas.id())));
      vault
          .drafts()
          .put(
              new Draft(
                  DraftKey.loose("note.new"),
                  "/notes",
                  "Ny note",
                  "En halv sætning",
                  "",
                  false,
                  Home.CLOCK.instant()));
    }
    inside(
        home,
        (vault, database) ->
            database.write(
                connection -> {
                  try (Statement statement = connection.createStatement()) {
                    return statement.executeUpdate(
                        "INSERT INTO made_before SELECT id FROM revision LIMIT 3");
                  }
                }));
  }

  private Home at(String name) {
    return new Home(
        temp.resolve(name),
        new StoredVaults(Home.engine(), Home.CLOCK, Home.CHEAP, temp.resolve("state")));
  }

  private interface Inside<T> {
    T look(UnlockedVault vault, Database database) throws SQLException;
  }

  private static <T> T inside(Home home, Inside<T> work) throws Exception {
    VaultFolder folder = new VaultFolder(home.folder, Home.CHEAP, new SecureRandom());
    UnlockOutcome unlocked = folder.unlock(Home.passphrase());
    assertThat(unlocked).isInstanceOf(UnlockOutcome.Unlocked.class);
    try (UnlockedVault vault = ((UnlockOutcome.Unlocked) unlocked).vault();
        Database database = new Databases(Home.engine(), Home.CLOCK).open(vault)) {
      return work.look(vault, database);
    }
  }

  private EncryptAnewOutcome anew(Optional<RecoveryKey> recovery) {
    return home.vaults.encryptAnew(home.folder, Home.passphrase(), recovery, Progress.UNSEEN);
  }

  private EncryptAnewOutcome.Done done(EncryptAnewOutcome outcome) {
    assertThat(outcome).isInstanceOf(EncryptAnewOutcome.Done.class);
    return (EncryptAnewOutcome.Done) outcome;
  }

  /** Every row of every table, with what is sealed in it opened. */
  private record Content(Map<String, List<String>> plain, Map<String, List<String>> sealed) {}

  private static Content content(Home home) throws Exception {
    return inside(
        home,
        (vault, database) ->
            database.read(connection -> content(connection, vault.keys().documents())));
  }

  private static Content content(Connection connection, Seal seal) throws SQLException {
    Content content = new Content(new TreeMap<>(), new TreeMap<>());
    try (Statement tables = connection.createStatement();
        ResultSet table =
            tables.executeQuery(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")) {
      while (table.next()) {
        rows(connection, seal, table.getString(1), content);
      }
    }
    return content;
  }

  private static void rows(Connection connection, Seal seal, String name, Content content)
      throws SQLException {
    Map<String, SealedTables.Name> sealing =
        SealedTables.ALL.stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .map(SealedTables.Table::sealed)
            .orElse(Map.of());
    List<String> plain = new ArrayList<>();
    List<String> sealed = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM " + name)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= columns; column++) {
          String label = row.getMetaData().getColumnName(column);
          byte[] bytes = label.endsWith("SEALED") ? row.getBytes(column) : null;
          if (bytes == null) {
            Object value = row.getObject(column);
            line.append(
                value instanceof byte[] raw
                    ? HexFormat.of().formatHex(raw)
                    : String.valueOf(value));
          } else {
            assertThat(sealing).as(name).containsKey(label);
            sealed.add(HexFormat.of().formatHex(bytes));
            line.append(
                HexFormat.of()
                    .formatHex(
                        seal.open(Objects.requireNonNull(sealing.get(label)).of(row), bytes)
                            .orElseThrow()));
          }
          line.append('|');
        }
        plain.add(line.toString());
      }
    }
    plain.sort(null);
    content.plain().put(name, plain);
    content.sealed().put(name, sealed);
  }

  /** A new table needs a line in SealedTables, and a row above. */
  @Test
  void everyTableIsCopiedAndEverythingSealedIsSealedAnew() throws Exception {
    Content before = content(home);
    Set<String> unknown =
        inside(
            home,
            (vault, database) ->
                database.read(connection -> SealedTables.unknown(connection, database.dialect())));
    assertThat(unknown).isEmpty();
    before.plain().forEach((table, rows) -> assertThat(rows).as(table).isNotEmpty());
    done(anew(Optional.empty()));
    Content after = content(home);
    assertThat(after.plain()).isEqualTo(before.plain());
    after
        .sealed()
        .forEach(
            (table, cells) -> {
              assertThat(cells).as(table).hasSameSizeAs(before.sealed().get(table));
              Set<String> both = new TreeSet<>(cells);
              both.retainAll(before.sealed().get(table));
              assertThat(both).as(table).isEmpty();
            });
  }

  @Test
  void thePersonsNumberTheDeviceAndWhomItHasErasedStay() {
    UUID device;
    try (Vault vault = home.open()) {
      device = vault.device();
    }
    done(anew(Optional.empty()));
    try (Vault vault = home.open()) {
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
      assertThat(vault.missingSince()).isEmpty();
      assertThat(vault.identity().fingerprint()).isEqualTo(number);
      assertThat(vault.keys().earlier()).hasSize(1);
      assertThat(vault.device()).isEqualTo(device);
      assertThat(vault.erasures().erased(DocumentKey.of(ERASED.id()))).isTrue();
      vault.caseFiles().add(Home.thomas(), "case.new");
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
      BackupsTest.taken(vault.backups().take(BackupReason.ASKED));
    }
    done(anew(Optional.empty()));
    try (Vault vault = home.open()) {
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
      assertThat(vault.identity().fingerprint()).isEqualTo(number);
    }
  }

  @Test
  void theOldKeyOpensNothingOfWhatIsThereNow() throws Exception {
    Path old = temp.resolve("old");
    copyHome(home.folder, old);
    done(anew(Optional.empty()));
    Path keyFile = home.folder.resolve("vault.json");
    Path now = Files.copy(keyFile, temp.resolve("now.json"));
    Files.copy(old.resolve("vault.json"), keyFile, StandardCopyOption.REPLACE_EXISTING);
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.EarlierKey(false));
    assertThat(home.vaults.openByEarlierKey(home.folder, Home.passphrase()))
        .isEqualTo(new OpenVaultOutcome.EarlierKey(false));
    for (String each : List.of("cases.anchor", "erased.json")) {
      Files.copy(old.resolve(each), home.folder.resolve(each), StandardCopyOption.REPLACE_EXISTING);
    }
    Home elsewhere = new Home(home.folder, new StoredVaults(Home.engine(), Home.CLOCK, Home.CHEAP));
    assertThat(elsewhere.tryOpen()).isInstanceOf(OpenVaultOutcome.Damaged.class);
    assertThat(now).isNotEmptyFile();
  }

  @Test
  void theRecoveryKeyGoesOnWhenItIsGivenAndIsVoidWhenNot() {
    try (RecoveryKey paper = RecoveryKey.random(new SecureRandom());
        RecoveryKey other = RecoveryKey.random(new SecureRandom())) {
      home.vaults.addRecoveryKey(home.folder, Home.passphrase(), paper);
      home.vaults.confirm(home.folder, paper);
      assertThat(anew(Optional.of(other))).isEqualTo(new EncryptAnewOutcome.WrongRecoveryKey());
      assertThat(done(anew(Optional.of(paper))).recovery()).isEqualTo(RecoveryState.CONFIRMED);
      assertThat(home.vaults.recover(home.folder, paper, Home.passphrase()))
          .isEqualTo(new KeyChangeOutcome.Changed());
      assertThat(done(anew(Optional.empty())).recovery()).isEqualTo(RecoveryState.NONE);
      assertThat(home.vaults.recover(home.folder, paper, Home.passphrase()))
          .isEqualTo(new KeyChangeOutcome.NoRecoveryKey());
      home.open().close();
    }
  }

  @Test
  void anEarlierBackupOpensAsItDidAndWhoWasErasedSinceStaysErased() throws IOException {
    EncryptAnewOutcome.Done outcome = done(anew(Optional.empty()));
    assertThat(outcome.earlier()).hasSize(1);
    Home restored = at("restored");
    Path backup = outcome.earlier().getFirst().file();
    RestoreOutcome came = home.vaults.restore(backup, restored.folder, Home.passphrase());
    assertThat(came)
        .isInstanceOfSatisfying(
            RestoreOutcome.Restored.class,
            there -> assertThat(there.erased()).isEqualTo(new ErasedSince.KeptOut(1)));
    try (Vault vault = restored.open()) {
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void itIsRefusedWithoutThePassphraseAndWhileItIsOpen() throws IOException {
    byte[] before = Files.readAllBytes(home.folder.resolve("cases.mv.db"));
    assertThat(
            home.vaults.encryptAnew(
                home.folder, "noget forkert".toCharArray(), Optional.empty(), Progress.UNSEEN))
        .isEqualTo(new EncryptAnewOutcome.Refused(new OpenVaultOutcome.WrongPassphrase()));
    assertThat(home.folder.resolve("cases.mv.db")).hasBinaryContent(before);
    try (Vault open = home.open()) {
      assertThat(anew(Optional.empty()))
          .isEqualTo(new EncryptAnewOutcome.Refused(new OpenVaultOutcome.InUse()));
      assertThat(open.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void withoutRoomForAllOfItNothingIsBegun() throws Exception {
    long size = Files.size(home.folder.resolve("cases.mv.db"));
    VaultFolder folder = new VaultFolder(home.folder, Home.CHEAP, new SecureRandom());
    try (UnlockedVault vault =
        ((UnlockOutcome.Unlocked) folder.unlock(Home.passphrase())).vault()) {
      EncryptAnewOutcome outcome =
          new Reencryption(
                  vault,
                  new Databases(Home.engine(), Home.CLOCK),
                  Home.CLOCK,
                  Witnesses.none(),
                  any -> 1_000,
                  Progress.UNSEEN)
              .run(Home.passphrase(), Optional.empty());
      assertThat(outcome)
          .isInstanceOfSatisfying(
              EncryptAnewOutcome.NoSpace.class,
              space -> {
                assertThat(space.free()).isEqualTo(1_000);
                assertThat(space.needed()).isGreaterThan(2 * size);
              });
    }
    assertThat(home.folder.resolve(".encrypting")).doesNotExist();
    home.open().close();
  }

  @Test
  void whoeverCancelsAnywhereHasTheOldVaultAndNothingBesideIt() throws IOException {
    byte[] key = Files.readAllBytes(home.folder.resolve("vault.json"));
    List<Integer> seen = new ArrayList<>();
    List<Integer> of = new ArrayList<>();
    done(
        home.vaults.encryptAnew(
            home.folder,
            Home.passphrase(),
            Optional.empty(),
            (done, all) -> {
              seen.add(done);
              of.add(all);
            }));
    assertThat(seen).isSorted();
    assertThat(seen.getLast()).isEqualTo(of.getLast());
    assertThat(Set.copyOf(of)).hasSize(1);
    byte[] anew = Files.readAllBytes(home.folder.resolve("vault.json"));
    assertThat(anew).isNotEqualTo(key);
    for (int stop : new int[] {0, 1, seen.size() / 3, seen.size() / 2, seen.size() - 1}) {
      int[] calls = {0};
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(
              () ->
                  home.vaults.encryptAnew(
                      home.folder,
                      Home.passphrase(),
                      Optional.empty(),
                      (done, all) -> {
                        if (calls[0]++ == stop) {
                          throw new CancellationException();
                        }
                      }));
      assertThat(home.folder.resolve("vault.json")).hasBinaryContent(anew);
      assertThat(home.folder.resolve(".encrypting")).doesNotExist();
      try (Vault vault = home.open()) {
        assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
      }
    }
  }

  @Test
  void aStopBetweenAnyTwoStepsLeavesTheOldOrTheNewVaultWhole() throws Exception {
    Path before = temp.resolve("before");
    copyHome(home.folder, before);
    done(anew(Optional.empty()));
    Path after = temp.resolve("after");
    copyHome(home.folder, after);
    for (int moved = 0; moved <= FILES.size(); moved++) {
      copyHome(before, home.folder);
      Folders.clear(temp.resolve("state"));
      Path waiting = Files.createDirectories(home.folder.resolve(".encrypted"));
      for (int file = 0; file < FILES.size(); file++) {
        Path to = file < moved ? home.folder : waiting;
        Files.copy(
            after.resolve(FILES.get(file)),
            to.resolve(FILES.get(file)),
            StandardCopyOption.REPLACE_EXISTING);
      }
      Files.createDirectories(home.folder.resolve(".encrypting"));
      if (moved == 2) {
        assertThat(home.vaults.changePassphrase(home.folder, Home.passphrase(), Home.passphrase()))
            .isEqualTo(new KeyChangeOutcome.Changed());
      }
      try (Vault vault = home.open()) {
        assertThat(vault.check()).as("%d moved", moved).isInstanceOf(CheckReport.Sound.class);
      }
      assertThat(waiting).doesNotExist();
      assertThat(home.folder.resolve(".encrypting")).doesNotExist();
      byte[] now = Files.readAllBytes(home.folder.resolve("vault.json"));
      assertThat(Arrays.equals(now, Files.readAllBytes(before.resolve("vault.json")))).isFalse();
    }
  }

  @Test
  void whatWasBegunAndNotEndedIsSweptAndTheOldVaultIsThere() throws IOException {
    Path begun = Files.createDirectories(home.folder.resolve(".encrypting"));
    Files.write(begun.resolve("cases.mv.db"), new byte[10_000]);
    Files.writeString(begun.resolve("vault.json"), "{");
    try (Vault vault = home.open()) {
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
    assertThat(begun).doesNotExist();
  }

  @Test
  void aDamagedVaultIsNotCarriedOver() throws Exception {
    inside(
        home,
        (vault, database) ->
            database.write(
                connection -> {
                  try (Statement statement = connection.createStatement()) {
                    return statement.executeUpdate("DELETE FROM snapshot; DELETE FROM draft");
                  }
                }));
    done(anew(Optional.empty()));
    inside(
        home,
        (vault, database) ->
            database.write(
                connection -> {
                  try (Statement statement = connection.createStatement()) {
                    return statement.executeUpdate("DELETE FROM audit WHERE seq = 1");
                  }
                }));
    byte[] key = Files.readAllBytes(home.folder.resolve("vault.json"));
    assertThat(anew(Optional.empty())).isInstanceOf(EncryptAnewOutcome.NotSound.class);
    assertThat(home.folder.resolve("vault.json")).hasBinaryContent(key);
  }

  private static void copyHome(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Files.copy(each, to.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
