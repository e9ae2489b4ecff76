package brobygger.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brobygger.casefile.CaseFile;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.store.h2.BehindTheBack;
import brobygger.usecase.home.Backup;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class BackupsTest {
  @TempDir Path temp;
  Home home;
  CaseFile thomas;

  @BeforeEach
  void aVaultWithAHistory() {
    home = new Home(temp.resolve("home"));
    thomas = Home.thomas();
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Før kopien")));
    }
  }

  public static Path taken(BackupOutcome outcome) {
    assertThat(outcome).isInstanceOf(BackupOutcome.Taken.class);
    return ((BackupOutcome.Taken) outcome).backup().file();
  }

  private RestoreOutcome restore(Path file, Path to) {
    return home.vaults.restore(file, to, Home.passphrase());
  }

  @Test
  void aBackupOfAnOpenVaultIsRestoredAsItWasAndTheVaultGoesOn() throws IOException {
    Path file;
    try (Vault vault = home.open()) {
      file = taken(vault.backups().take(BackupReason.ASKED));
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Efter kopien")));
      assertThat(vault.check()).isEqualTo(new CheckReport.Sound(1, 0, 3));
    }
    Home restored = new Home(temp.resolve("restored"));
    assertThat(restore(file, restored.folder))
        .isEqualTo(
            new RestoreOutcome.Restored(
                1, 0, Home.CLOCK.instant(), new RestoreOutcome.ErasedSince.KeptOut(0)));
    try (Vault vault = restored.open()) {
      assertThat(vault.caseFiles().get(thomas.id()).citizen().name()).isEqualTo("Før kopien");
      assertThat(vault.check()).isEqualTo(new CheckReport.Sound(1, 0, 2));
    }
    try (Vault vault = home.open()) {
      assertThat(vault.caseFiles().get(thomas.id()).citizen().name()).isEqualTo("Efter kopien");
    }
    assertThat(names(temp)).containsExactlyInAnyOrder("home", "restored");
    assertThat(names(home.folder.resolve("backups"))).hasSize(1);
  }

  @Test
  void aBackupShowsNothingOfWhatIsInIt() throws IOException {
    Path file;
    try (Vault vault = home.open()) {
      file = taken(vault.backups().takeInto(temp.resolve("usb")));
    }
    String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(raw).contains("H2encrypt").doesNotContain("Thomas").doesNotContain("kopien");
    assertThat(raw.toUpperCase(java.util.Locale.ROOT)).doesNotContain("CREATE TABLE");
  }

  @Test
  void aFolderWithSomethingInItIsNotRestoredInto() throws IOException {
    Path file;
    try (Vault vault = home.open()) {
      file = taken(vault.backups().take(BackupReason.ASKED));
    }
    Path other = Files.createDirectory(temp.resolve("other"));
    Files.writeString(other.resolve("noter.txt"), "mine");
    assertThat(restore(file, other)).isEqualTo(new RestoreOutcome.NotEmpty());
    assertThat(restore(file, other.resolve("noter.txt"))).isEqualTo(new RestoreOutcome.NotEmpty());
    assertThat(restore(file, home.folder)).isEqualTo(new RestoreOutcome.NotEmpty());
    assertThat(names(other)).containsExactly("noter.txt");
    assertThat(names(temp)).containsExactlyInAnyOrder("home", "other");
  }

  @Test
  void anotherPassphraseRestoresNothing() throws IOException {
    Path file;
    try (Vault vault = home.open()) {
      file = taken(vault.backups().take(BackupReason.ASKED));
    }
    assertThat(home.vaults.restore(file, temp.resolve("new"), "en helt anden".toCharArray()))
        .isEqualTo(new RestoreOutcome.WrongPassphrase());
    assertThat(names(temp)).containsExactly("home");
  }

  @Test
  void whatIsNoBackupIsRefused() throws IOException {
    Path letter = Files.writeString(temp.resolve("brev.txt"), "Kære Ida");
    assertThat(restore(letter, temp.resolve("new"))).isEqualTo(new RestoreOutcome.NotABackup());
    assertThat(restore(temp.resolve("none"), temp.resolve("new")))
        .isEqualTo(new RestoreOutcome.NoSuchFile());
    assertThat(names(temp)).containsExactlyInAnyOrder("home", "brev.txt");
  }

  @Test
  void aFlippedBitOrAMissingEndIsRefusedAndLeavesNothing() throws IOException {
    Path file;
    try (Vault vault = home.open()) {
      file = taken(vault.backups().takeInto(temp.resolve("usb")));
    }
    byte[] sound = Files.readAllBytes(file);
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 60; i++) {
      byte[] hurt = sound.clone();
      if (i < 40) {
        hurt[random.nextInt(hurt.length)] ^= (byte) (1 << random.nextInt(8));
      } else {
        hurt = java.util.Arrays.copyOf(hurt, random.nextInt(hurt.length));
      }
      Files.write(file, hurt);
      Path to = temp.resolve("new");
      if (restore(file, to) instanceof RestoreOutcome.Restored restored) {
        assertThat(restored.cases()).isEqualTo(1);
        Folders.clear(to);
      } else {
        refused++;
      }
      assertThat(names(temp)).containsExactlyInAnyOrder("home", "usb");
    }
    assertThat(refused).isGreaterThanOrEqualTo(50);
  }

  @Test
  void aVaultThatIsNotSoundGivesNoBackup() throws Exception {
    BehindTheBack.change(home, "UPDATE document SET sealed = X'00'");
    try (Vault vault = home.open()) {
      assertThat(vault.backups().take(BackupReason.DAILY))
          .isInstanceOf(BackupOutcome.NotSound.class);
      assertThat(vault.backups().present()).isEmpty();
    }
    assertThat(names(home.folder.resolve("backups"))).isEmpty();
  }

  @Test
  void aPlaceWhereNothingCanBeWrittenIsSaid() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    try (Vault vault = home.open()) {
      assertThat(vault.backups().takeInto(file.resolve("usb")))
          .isInstanceOf(BackupOutcome.NotWritable.class);
    }
  }

  @Test
  void aVaultForTryingHasNothingToKeep() {
    Vault vault =
        ((brobygger.usecase.home.CreateVaultOutcome.Created)
                home.vaults.ephemeral(temp.resolve("try"), Home.IDA))
            .vault();
    try (vault) {
      assertThat(vault.backups().take(BackupReason.DAILY))
          .isEqualTo(new BackupOutcome.NothingToKeep());
    }
  }

  @Test
  void theNewestOfSevenDaysAndFourWeeksStay() {
    List<Backup> daily =
        Stream.iterate(Home.CLOCK.instant(), t -> t.minusSeconds(12 * 3600))
            .limit(120)
            .map(t -> new Backup(Path.of(t.toString()), t, BackupReason.DAILY))
            .toList();
    List<Backup> kept =
        daily.stream()
            .filter(b -> !BackupRotation.superfluous(daily, Home.CLOCK.instant()).contains(b))
            .toList();
    assertThat(kept).hasSize(9).contains(daily.getFirst());
    assertThat(kept.getLast().taken()).isBefore(Home.CLOCK.instant().minusSeconds(14 * 24 * 3600));
  }

  @Test
  void namesSayWhenAndWhyAndAreReadBack() throws IOException {
    Backup first = BackupName.free(temp, Home.CLOCK.instant(), BackupReason.BEFORE);
    assertThat(first.file().getFileName())
        .hasToString("sager-20260302-081530Z-before.brobygger-backup");
    Files.writeString(first.file(), "");
    Backup second = BackupName.free(temp, Home.CLOCK.instant(), BackupReason.BEFORE);
    assertThat(second.file()).isNotEqualTo(first.file());
    Files.writeString(second.file(), "");
    Files.writeString(temp.resolve("sager-20269999-081530Z-before.brobygger-backup"), "");
    assertThat(BackupName.in(temp)).containsExactlyInAnyOrder(first, second);
  }

  @Test
  void aRestoredVaultThatIsOpenElsewhereDoesNotHinderTheFirst() {
    Path file;
    try (Vault vault = home.open()) {
      file = taken(vault.backups().take(BackupReason.ASKED));
      Home restored = new Home(temp.resolve("restored"));
      assertThat(restore(file, restored.folder)).isInstanceOf(RestoreOutcome.Restored.class);
      assertThat(restored.tryOpen())
          .isInstanceOfSatisfying(OpenVaultOutcome.Opened.class, o -> o.vault().close());
    }
  }

  public static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).map(Path::toString).toList();
    }
  }

  @Test
  void closingWaitsForABackupAndNoneBeginsAfterwards() throws Exception {
    Vault vault = home.open();
    try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
      Future<BackupOutcome> running = beside.submit(() -> vault.backups().take(BackupReason.ASKED));
      while (!Files.exists(vault.backups().folder()) && !running.isDone()) {
        Thread.onSpinWait();
      }
      vault.close();
      assertThat(running.get()).isInstanceOf(BackupOutcome.Taken.class);
    }
    assertThatExceptionOfType(StoreProblemException.class)
        .isThrownBy(() -> vault.backups().take(BackupReason.ASKED))
        .extracting(StoreProblemException::problem)
        .isEqualTo(new StoreProblem.Closed());
    home.open().close();
  }
}
