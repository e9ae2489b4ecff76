package brobygger.store.witness;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.edit.MadeEdit;
import brobygger.store.FaultTable;
import brobygger.store.Home;
import brobygger.store.StoredVaults;
import brobygger.store.backup.BackupsTest;
import brobygger.store.backup.Folders;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.home.AdoptOutcome;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.RestoreOutcome.ErasedSince;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** A home put back to an earlier day is noticed, and nobody erased comes back by a backup. */
class WitnessTest {
  @TempDir Path temp;
  private Home home;
  private CaseFile thomas;

  @BeforeEach
  void aVault() {
    home = at("home");
    thomas = Home.thomas();
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
    }
  }

  private Path state() {
    return temp.resolve("state");
  }

  /** A home on this computer. */
  private Home at(String name) {
    return new Home(
        temp.resolve(name), new StoredVaults(Home.engine(), Home.CLOCK, Home.CHEAP, state()));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path each : files.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private void putBack(Path from) throws IOException {
    Folders.clear(home.folder);
    copy(from, home.folder);
  }

  private void name(String name) {
    try (Vault vault = home.open()) {
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named(name)));
    }
  }

  private static boolean warns(Home home) {
    try (Vault vault = home.open()) {
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
      return vault.missingSince().isPresent();
    }
  }

  @Test
  @DisplayName("a whole home put back to an earlier day")
  void aWholeHomePutBackToAnEarlierDay(TestInfo test) throws IOException {
    FaultTable table = new FaultTable(test);
    Random random = FaultTable.random();
    int days = FaultTable.times(40, 4);
    for (int day = 0; day < days; day++) {
      copy(home.folder, temp.resolve("day-" + day));
      name("Dag " + day + " " + random.nextInt());
    }
    copy(home.folder, temp.resolve("today"));
    for (int day = 0; day < days; day++) {
      table.tried();
      putBack(temp.resolve("day-" + day));
      if (warns(home)) {
        table.detected();
      } else {
        table.silent("day " + day);
      }
    }
    putBack(temp.resolve("today"));
    assertThat(warns(home)).isFalse();
    table.end();
    assertThat(table.detections()).isEqualTo(days);
  }

  @Test
  void theWarningStaysOverWorkAndOpeningsUntilItIsAcknowledged() throws IOException {
    copy(home.folder, temp.resolve("yesterday"));
    name("I dag");
    putBack(temp.resolve("yesterday"));
    name("Et nyt navn");
    try (Vault vault = home.open()) {
      assertThat(vault.missingSince()).contains(Home.CLOCK.instant());
      vault.acceptMissing();
      assertThat(vault.missingSince()).isEmpty();
    }
    assertThat(warns(home)).isFalse();
  }

  @Test
  void aRollbackWithinADayThatEndedInAKillIsNoticedFromSixteenEditsOn() throws IOException {
    copy(home.folder, temp.resolve("yesterday"));
    try (Vault vault = home.open()) {
      for (int edit = 0; edit < 20; edit++) {
        vault
            .caseFiles()
            .edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Navn " + edit)));
      }
      copy(state(), temp.resolve("state-at-the-kill"));
    }
    copy(temp.resolve("state-at-the-kill"), state());
    putBack(temp.resolve("yesterday"));
    assertThat(warns(home)).isTrue();
  }

  @Test
  void aHomeThatWasMovedOrCarriedToAnotherComputerRaisesNoAlarm() throws IOException {
    copy(home.folder, temp.resolve("elsewhere"));
    name("I dag");
    assertThat(warns(at("elsewhere"))).isFalse();
    Home otherComputer =
        new Home(
            temp.resolve("elsewhere"),
            new StoredVaults(
                Home.engine(), Home.CLOCK, Home.CHEAP, temp.resolve("state-of-another")));
    assertThat(warns(otherComputer)).isFalse();
    try (Vault there = otherComputer.open();
        Vault here = home.open()) {
      assertThat(there.device()).isEqualTo(here.device());
    }
  }

  @Test
  void aBackupRestoredOnPurposeRaisesNoAlarmNotEvenInTheOldPlace() throws IOException {
    Path backup = Files.move(backup(), temp.resolve("usb.brobygger-backup"));
    name("I dag");
    Home restored = at("restored");
    restore(backup, restored.folder);
    assertThat(warns(restored)).isFalse();
    assertThat(home.vaults.adopt(home.folder, restored.folder))
        .isInstanceOf(AdoptOutcome.Adopted.class);
    assertThat(warns(home)).isFalse();
    name("I morgen");
    Folders.clear(home.folder);
    restore(backup, home.folder);
    assertThat(warns(home)).isFalse();
  }

  @Test
  void withoutAFolderToRememberInEverythingElseWorks() throws IOException {
    Folders.clear(state());
    Files.writeString(state(), "a file in the way");
    name("I dag");
    assertThat(warns(home)).isFalse();
    assertThat(warns(new Home(home.folder))).isFalse();
  }

  @Test
  void aWitnessThatWasChangedOrIsAnothersSaysNothing() throws IOException {
    copy(home.folder, temp.resolve("yesterday"));
    name("I dag");
    Path file;
    try (Stream<Path> files = Files.list(state())) {
      file = files.findFirst().orElseThrow();
    }
    String content = Files.readString(file);
    assertThat(content).doesNotContain("Thomas", "Ida", home.folder.toString());
    assertThat(file.getFileName().toString()).matches("[0-9a-f]{32}-[0-9a-f]{32}\\.json");
    putBack(temp.resolve("yesterday"));
    for (String wrong :
        new String[] {
          "",
          "{}",
          "[]",
          content.replaceFirst("\"seq\":\\d+", "\"seq\":1"),
          content.replace("\"tag\":\"", "\"tag\":\"00")
        }) {
      Files.write(file, wrong.getBytes(StandardCharsets.UTF_8));
      copy(state(), temp.resolve("again"));
      assertThat(warns(home)).as(wrong).isFalse();
    }
  }

  private Path backup() {
    try (Vault vault = home.open()) {
      return BackupsTest.taken(vault.backups().take(BackupReason.ASKED));
    }
  }

  private RestoreOutcome.Restored restore(Path file, Path to, Path... former) {
    RestoreOutcome outcome = at("any").vaults.restore(file, to, Home.passphrase(), List.of(former));
    assertThat(outcome).isInstanceOf(RestoreOutcome.Restored.class);
    return (RestoreOutcome.Restored) outcome;
  }

  private void erase() {
    try (Vault vault = home.open()) {
      assertThat(vault.erasures().erase(thomas.id(), "Afsluttet")).isTrue();
    }
  }

  private void isKeptOut(Home restored) {
    try (Vault vault = restored.open()) {
      assertThat(vault.caseFiles().all()).isEmpty();
      assertThat(vault.erasures().erased(DocumentKey.of(thomas.id()))).isTrue();
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
      StoreProblem refused = null;
      try {
        vault.caseFiles().get(thomas.id());
      } catch (StoreProblemException e) {
        refused = e.problem();
      }
      assertThat(refused).isInstanceOf(StoreProblem.Unknown.class);
    }
  }

  @Test
  void whoWasErasedAfterABackupStaysErasedAsThisComputerRemembers() throws IOException {
    Path backup = backup();
    Path usb = Files.move(backup, temp.resolve("usb.brobygger-backup"));
    erase();
    Folders.clear(home.folder);
    Home restored = at("restored");
    assertThat(restore(usb, restored.folder).erased()).isEqualTo(new ErasedSince.KeptOut(1));
    isKeptOut(restored);
  }

  @Test
  void theHomeTheBackupLiesInKnowsItWhereThisComputerDoesNot() throws IOException {
    Path backup = backup();
    erase();
    Folders.clear(state());
    Home restored = at("restored");
    RestoreOutcome.Restored outcome = restore(backup, restored.folder);
    assertThat(outcome.erased()).isEqualTo(new ErasedSince.KeptOut(1));
    assertThat(outcome.cases()).isZero();
    isKeptOut(restored);
  }

  @Test
  void aNamedFormerHomeKnowsItToo() throws IOException {
    Path usb = Files.move(backup(), temp.resolve("usb.brobygger-backup"));
    erase();
    Folders.clear(state());
    Home restored = at("restored");
    assertThat(restore(usb, restored.folder, home.folder).erased())
        .isEqualTo(new ErasedSince.KeptOut(1));
    isKeptOut(restored);
  }

  @Test
  void whereNobodyKnowsItIsSaid() throws IOException {
    Path usb = Files.move(backup(), temp.resolve("usb.brobygger-backup"));
    erase();
    Folders.clear(state());
    Folders.clear(home.folder);
    Home restored = at("restored");
    RestoreOutcome.Restored outcome = restore(usb, restored.folder, home.folder);
    assertThat(outcome.erased()).isEqualTo(new ErasedSince.Unknown());
    assertThat(outcome.cases()).isEqualTo(1);
  }

  @Test
  void anotherVaultsListIsNotBelieved() throws IOException {
    Path usb = Files.move(backup(), temp.resolve("usb.brobygger-backup"));
    Home other = at("other");
    other.create().close();
    Folders.clear(state());
    assertThat(restore(usb, temp.resolve("restored"), other.folder).erased())
        .isEqualTo(new ErasedSince.Unknown());
  }

  @Test
  void whoCameAfterTheBackupAndWasErasedDoesNotReturnByImport() throws IOException {
    Path backup = backup();
    CaseFile later = Home.thomas();
    brobygger.usecase.history.DocumentHistory bundle;
    try (Vault vault = home.open()) {
      vault.caseFiles().add(later, "case.new");
      bundle = vault.histories().export(DocumentKey.of(later.id()));
      vault.erasures().erase(later.id(), "");
    }
    Home restored = at("restored");
    assertThat(restore(backup, restored.folder).erased()).isEqualTo(new ErasedSince.KeptOut(0));
    try (Vault vault = restored.open()) {
      assertThat(vault.erasures().erased(DocumentKey.of(later.id()))).isTrue();
      assertThat(vault.erasures().erased(bundle.key())).isTrue();
      assertThat(vault.caseFiles().all()).hasSize(1);
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void aBackupIsRestoredByItsRecoveryKeyWhenThePassphraseIsForgotten() throws IOException {
    try (RecoveryKey key = RecoveryKey.random(new SecureRandom());
        RecoveryKey other = RecoveryKey.random(new SecureRandom())) {
      home.vaults.addRecoveryKey(home.folder, Home.passphrase(), key);
      Path backup = backup();
      Path to = temp.resolve("restored");
      assertThat(home.vaults.restore(backup, to, other, List.of()))
          .isInstanceOf(RestoreOutcome.WrongRecoveryKey.class);
      assertThat(to).doesNotExist();
      assertThat(home.vaults.restore(backup, to, key, List.of()))
          .isInstanceOf(RestoreOutcome.Restored.class);
      assertThat(home.vaults.recover(to, key, "en helt ny sætning".toCharArray()))
          .isInstanceOf(KeyChangeOutcome.Changed.class);
    }
  }
}
