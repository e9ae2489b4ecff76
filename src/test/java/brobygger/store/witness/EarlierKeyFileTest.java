package brobygger.store.witness;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.store.FaultTable;
import brobygger.store.Home;
import brobygger.store.StoredVaults;
import brobygger.store.backup.BackupsTest;
import brobygger.store.backup.Folders;
import brobygger.usecase.home.AdoptOutcome;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** A passphrase that was given up does not come back with an earlier key file. */
class EarlierKeyFileTest {
  private static final String OLD = new String(Home.passphrase());
  private static final String NEW = "rabarber i haven";
  private static final String NEWER = "stikkelsbær ved skuret";
  private static final OpenVaultOutcome EARLIER = new OpenVaultOutcome.EarlierKey(true);

  @TempDir Path temp;
  private Home home;
  private Path keyFile;
  private Path before;

  @BeforeEach
  void aVault() throws IOException {
    home = at("home");
    keyFile = home.folder.resolve("vault.json");
    before = temp.resolve("before");
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
    }
    copyHome(before);
  }

  private Home at(String name) {
    return new Home(
        temp.resolve(name),
        new StoredVaults(Home.engine(), Home.CLOCK, Home.CHEAP, temp.resolve("state")));
  }

  private void copyHome(Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(home.folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Files.copy(each, to.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void putBack(String... names) throws IOException {
    for (String name : names) {
      Files.copy(
          before.resolve(name), home.folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void change(String old, String chosen) {
    assertThat(home.vaults.changePassphrase(home.folder, old.toCharArray(), chosen.toCharArray()))
        .isEqualTo(new KeyChangeOutcome.Changed());
  }

  private OpenVaultOutcome tryOpen(String passphrase) {
    return home.vaults.open(home.folder, passphrase.toCharArray());
  }

  private Vault opened(OpenVaultOutcome outcome) {
    assertThat(outcome).isInstanceOf(OpenVaultOutcome.Opened.class);
    Vault vault = ((OpenVaultOutcome.Opened) outcome).vault();
    assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    return vault;
  }

  private String everyByte() throws Exception {
    TreeMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(temp)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        hashes.put(
            each.toString(),
            HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(each))));
      }
    }
    return hashes.toString();
  }

  @Test
  @Tag("faults")
  @DisplayName("an earlier key file put back")
  void anEarlierKeyFileIsRefusedWhateverIsPutBackWithIt(TestInfo test) throws Exception {
    FaultTable table = new FaultTable(test);
    List<String[]> together =
        List.of(
            new String[] {"vault.json"},
            new String[] {"vault.json", "cases.anchor"},
            new String[] {"vault.json", "erased.json"},
            new String[] {"vault.json", "cases.anchor", "erased.json"},
            new String[] {"vault.json", "cases.anchor", "erased.json", "cases.mv.db"});
    change(OLD, NEW);
    Path after = temp.resolve("after");
    copyHome(after);
    for (int round = 0; round < FaultTable.times(4, 1); round++) {
      for (String[] each : together) {
        table.tried();
        putBack(each);
        String untouched = everyByte();
        if (tryOpen(OLD).equals(EARLIER)) {
          table.detected();
        } else {
          table.silent(String.join(", ", each));
        }
        assertThat(everyByte()).as(String.join(", ", each)).isEqualTo(untouched);
        Path kept = before;
        before = after;
        putBack("vault.json", "cases.anchor", "erased.json", "cases.mv.db");
        before = kept;
        opened(tryOpen(NEW)).close();
      }
    }
    table.end();
    assertThat(table.detections()).isEqualTo(FaultTable.times(4, 1) * together.size());
  }

  @Test
  void withoutAFolderToRememberInTheHomeItselfTells() throws IOException {
    change(OLD, NEW);
    try (Stream<Path> files = Files.list(temp.resolve("state"))) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
    putBack("vault.json");
    assertThat(tryOpen(OLD)).isEqualTo(EARLIER);
    putBack("vault.json", "cases.anchor");
    assertThat(tryOpen(OLD)).isEqualTo(EARLIER);
  }

  @Test
  void eachChangeOfHowItIsOpenedCounts() throws IOException {
    change(OLD, NEW);
    Path once = temp.resolve("once");
    copyHome(once);
    change(NEW, NEWER);
    before = once;
    putBack("vault.json");
    assertThat(tryOpen(NEW)).isEqualTo(EARLIER);
    Files.copy(temp.resolve("before/vault.json"), keyFile, StandardCopyOption.REPLACE_EXISTING);
    assertThat(tryOpen(OLD)).isEqualTo(EARLIER);
  }

  @Test
  void aRecoveryKeyThatWasReplacedDoesNotComeBackEither() throws IOException {
    try (RecoveryKey lost = RecoveryKey.random(new java.security.SecureRandom());
        RecoveryKey paper = RecoveryKey.random(new java.security.SecureRandom())) {
      home.vaults.addRecoveryKey(home.folder, Home.passphrase(), lost);
      home.vaults.confirm(home.folder, lost);
      copyHome(before);
      home.vaults.addRecoveryKey(home.folder, Home.passphrase(), paper);
      home.vaults.confirm(home.folder, paper);
      assertThat(home.vaults.recover(home.folder, lost, NEW.toCharArray()))
          .isEqualTo(new KeyChangeOutcome.WrongRecoveryKey());
      putBack("vault.json");
      assertThat(home.vaults.recover(home.folder, lost, NEW.toCharArray()))
          .isEqualTo(new KeyChangeOutcome.Refused(EARLIER));
    }
  }

  @Test
  void aRecoveredHomeRefusesThePassphraseThatWasForgotten() throws IOException {
    try (RecoveryKey paper = RecoveryKey.random(new java.security.SecureRandom())) {
      home.vaults.addRecoveryKey(home.folder, Home.passphrase(), paper);
      copyHome(before);
      assertThat(home.vaults.recover(home.folder, paper, NEW.toCharArray()))
          .isEqualTo(new KeyChangeOutcome.Changed());
      putBack("vault.json");
      assertThat(tryOpen(OLD)).isEqualTo(EARLIER);
    }
  }

  /** Else the old passphrase would count as the newest again. */
  @Test
  void noPassphraseIsChangedByAnEarlierKeyFile() throws IOException {
    change(OLD, NEW);
    putBack("vault.json");
    byte[] there = Files.readAllBytes(keyFile);
    assertThat(
            home.vaults.changePassphrase(
                home.folder, OLD.toCharArray(), "hyben langs diget".toCharArray()))
        .isEqualTo(new KeyChangeOutcome.Refused(EARLIER));
    assertThat(keyFile).hasBinaryContent(there);
  }

  @Test
  void inAnOpenHomeAnEarlierKeyFileIsNeitherChangedNorBackedUp() throws IOException {
    try (Vault vault = home.open()) {
      change(OLD, NEW);
      putBack("vault.json");
      assertThat(
              home.vaults.changePassphrase(
                  home.folder, OLD.toCharArray(), "hyben langs diget".toCharArray()))
          .isEqualTo(new KeyChangeOutcome.Refused(EARLIER));
      assertThat(vault.backups().take(BackupReason.ASKED))
          .isInstanceOf(BackupOutcome.NotSound.class);
      vault.caseFiles().add(Home.thomas(), "case.new");
    }
    assertThat(tryOpen(OLD)).isEqualTo(EARLIER);
  }

  @Test
  void aStopBetweenKeyFileAndAnchorLocksNobodyOut() throws IOException {
    change(OLD, NEW);
    putBack("cases.anchor", "erased.json");
    Home elsewhere = new Home(home.folder, new StoredVaults(Home.engine(), Home.CLOCK, Home.CHEAP));
    opened(elsewhere.vaults.open(home.folder, NEW.toCharArray())).close();
    putBack("vault.json");
    assertThat(elsewhere.vaults.open(home.folder, OLD.toCharArray())).isEqualTo(EARLIER);
  }

  @Test
  void whoHasNothingElseGoesOnWithItAndTheOtherCountsAsEarlierThen() throws IOException {
    change(OLD, NEW);
    Path newest = Files.copy(keyFile, temp.resolve("newest.json"));
    putBack("vault.json");
    opened(home.vaults.openByEarlierKey(home.folder, OLD.toCharArray())).close();
    opened(tryOpen(OLD)).close();
    Files.copy(newest, keyFile, StandardCopyOption.REPLACE_EXISTING);
    assertThat(tryOpen(NEW)).isEqualTo(EARLIER);
  }

  @Test
  void aWrongPassphraseOpensNoEarlierKeyFile() throws IOException {
    change(OLD, NEW);
    putBack("vault.json");
    assertThat(home.vaults.openByEarlierKey(home.folder, NEW.toCharArray()))
        .isEqualTo(new OpenVaultOutcome.WrongPassphrase());
  }

  @Test
  void aBackupFromBeforeTheChangeIsRestoredAndAdoptedWithoutAlarm() throws IOException {
    Path backup;
    try (Vault vault = home.open()) {
      backup = BackupsTest.taken(vault.backups().take(BackupReason.ASKED));
    }
    Path usb = Files.move(backup, temp.resolve("usb.brobygger-backup"));
    change(OLD, NEW);
    opened(tryOpen(NEW)).close();
    Home restored = at("home-restored");
    assertThat(home.vaults.restore(usb, restored.folder, OLD.toCharArray(), List.of(home.folder)))
        .isInstanceOf(RestoreOutcome.Restored.class);
    assertThat(home.vaults.adopt(home.folder, restored.folder))
        .isInstanceOf(AdoptOutcome.Adopted.class);
    opened(tryOpen(OLD)).close();
    // In the very place, where this computer remembers a newer key file.
    Folders.clear(home.folder);
    assertThat(home.vaults.restore(usb, home.folder, OLD.toCharArray(), List.of()))
        .isInstanceOf(RestoreOutcome.Restored.class);
    opened(tryOpen(OLD)).close();
  }

  @Test
  void aBackupTakenAfterTheChangeOpensWithTheNewPassphraseOnly() throws IOException {
    change(OLD, NEW);
    Path backup;
    try (Vault vault = opened(tryOpen(NEW))) {
      backup = BackupsTest.taken(vault.backups().take(BackupReason.ASKED));
    }
    assertThat(home.vaults.restore(backup, temp.resolve("one"), OLD.toCharArray()))
        .isInstanceOf(RestoreOutcome.WrongPassphrase.class);
    Home restored = at("other");
    assertThat(home.vaults.restore(backup, restored.folder, NEW.toCharArray()))
        .isInstanceOf(RestoreOutcome.Restored.class);
    opened(restored.vaults.open(restored.folder, NEW.toCharArray())).close();
  }

  /** Whoever reads the files of today's homes may be an earlier program. */
  @Test
  void aHomeWhoseKeysWereNeverChangedIsWrittenAsBefore() throws Exception {
    assertThat(format(keyFile)).isEqualTo(1);
    assertThat(Files.readString(home.folder.resolve("cases.anchor"))).doesNotContain("generation");
    assertThat(Files.readString(home.folder.resolve("erased.json"))).doesNotContain("generation");
    change(OLD, NEW);
    assertThat(format(keyFile)).isEqualTo(3);
    List<String> knowing = new ArrayList<>();
    for (String each : List.of("vault.json", "cases.anchor", "erased.json")) {
      if (Files.readString(home.folder.resolve(each)).contains("generation")) {
        knowing.add(each);
      }
    }
    assertThat(Set.copyOf(knowing)).containsOnly("vault.json", "cases.anchor", "erased.json");
  }

  private static int format(Path file) throws Exception {
    return new StrictJson(new JsonLimits(64 * 1024, 8, 2_000))
        .read(Files.readAllBytes(file))
        .path("format")
        .intValue();
  }
}
