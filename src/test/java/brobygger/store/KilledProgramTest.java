package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.store.DoomedProgram.Work;
import brobygger.store.backup.BackupArchive;
import brobygger.store.backup.BackupName;
import brobygger.store.backup.BackupsTest;
import brobygger.store.backup.Folders;
import brobygger.usecase.home.Backup;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program that works on a vault, as a battery or a task list would. */
@Tag("faults")
class KilledProgramTest {
  private static final int KILLS_PER_VAULT = 15;

  @TempDir Path temp;

  @Test
  @DisplayName("kill -9 while writing")
  void whileWriting(TestInfo test) throws Exception {
    kill(Work.WRITE, FaultTable.times(300, 4), test);
  }

  @Test
  @DisplayName("kill -9 while a backup is taken")
  void whileBackingUp(TestInfo test) throws Exception {
    kill(Work.BACKUP, FaultTable.times(30, 1), test);
  }

  @Test
  @DisplayName("kill -9 while compacting")
  void whileCompacting(TestInfo test) throws Exception {
    kill(Work.COMPACT, FaultTable.times(60, 2), test);
  }

  @Test
  @DisplayName("kill -9 while restoring")
  void whileRestoring(TestInfo test) throws Exception {
    kill(Work.RESTORE, FaultTable.times(30, 1), test);
  }

  @Test
  @DisplayName("kill -9 while erasing")
  void whileErasing(TestInfo test) throws Exception {
    kill(Work.ERASE, FaultTable.times(60, 2), test);
  }

  @Test
  @DisplayName("kill -9 while importing a bundle of 40 cases and undoing")
  void whileImporting(TestInfo test) throws Exception {
    kill(Work.IMPORT, FaultTable.times(60, 4), test);
  }

  @Test
  @DisplayName("kill -9 while everything is encrypted anew")
  void whileEncryptingAnew(TestInfo test) throws Exception {
    kill(Work.ENCRYPT, FaultTable.times(60, 4), test);
  }

  private void kill(Work work, int times, TestInfo test) throws Exception {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    int lanes = times > 1 ? 2 : 1;
    List<Future<?>> ends;
    try (ExecutorService both = Executors.newFixedThreadPool(lanes)) {
      ends =
          Stream.iterate(0, lane -> lane + 1)
              .limit(lanes)
              .<Future<?>>map(
                  lane -> {
                    Random own = new Random(random.nextLong());
                    return both.submit(() -> lane(work, times / lanes, lane, own, row));
                  })
              .toList();
    }
    for (Future<?> end : ends) {
      end.get();
    }
    row.end();
  }

  private Void lane(Work work, int times, int lane, Random random, FaultTable row)
      throws IOException {
    for (int done = 0; done < times; done += KILLS_PER_VAULT) {
      Path place = Files.createDirectories(temp.resolve(lane + "-" + done));
      Home home = new Home(place.resolve("home"));
      try (Vault vault = home.create()) {
        vault.caseFiles().add(Home.thomas(), "case.new");
        for (int i = 0; i < 30; i++) {
          DoomedProgram.edit(vault);
        }
        BackupsTest.taken(vault.backups().takeInto(place.resolve("usb")));
      }
      for (int kill = 0; kill < Math.min(KILLS_PER_VAULT, times - done); kill++) {
        row.tried();
        int acknowledged = DoomedProgram.runAndKill(work, home.folder, random);
        look(home, acknowledged, row);
        backups(home, row);
        if (work == Work.RESTORE) {
          restored(home, place.resolve("restored"), row);
        }
      }
      Folders.clear(place);
    }
    return null;
  }

  private static void look(Home home, int acknowledged, FaultTable row) {
    OpenVaultOutcome outcome = home.tryOpen();
    if (!(outcome instanceof OpenVaultOutcome.Opened opened)) {
      row.lost(outcome.toString());
      return;
    }
    for (String left : List.of(".encrypting", ".encrypted")) {
      if (Files.exists(home.folder.resolve(left))) {
        row.silent(left + " is left");
      }
    }
    try (Vault vault = opened.vault()) {
      if (DoomedProgram.newest(vault) < acknowledged) {
        row.lost(DoomedProgram.newest(vault) + " instead of " + acknowledged);
      }
      if (!DoomedProgram.importsAreWhole(vault)) {
        row.lost("half an import");
      }
      CheckReport report = vault.check();
      if (!(report instanceof CheckReport.Sound)) {
        row.lost(report.toString());
      }
    }
  }

  /** Whatever has the name of a backup is one. */
  private static void backups(Home home, FaultTable row) throws IOException {
    List<Backup> all = BackupName.in(home.folder.resolve("backups"));
    for (Backup backup : all) {
      if (!BackupArchive.intact(backup.file())) {
        row.silent(backup.toString());
      }
    }
    if (!all.isEmpty()) {
      Path to = home.folder.resolveSibling("proof");
      RestoreOutcome outcome = home.vaults.restore(all.getFirst().file(), to, Home.passphrase());
      if (!(outcome instanceof RestoreOutcome.Restored)) {
        row.silent(outcome.toString());
      }
      Folders.clear(to);
    }
  }

  /** Every folder is whole, or was not made. */
  private static void restored(Home home, Path all, FaultTable row) throws IOException {
    if (!Files.isDirectory(all)) {
      return;
    }
    for (String name : BackupsTest.names(all)) {
      if (name.startsWith(".")) {
        // What was being unpacked; it has no name a user would open.
        row.detected();
      } else {
        Home copy = new Home(all.resolve(name));
        OpenVaultOutcome outcome = copy.tryOpen();
        if (outcome instanceof OpenVaultOutcome.Opened opened) {
          try (Vault vault = opened.vault()) {
            assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
            assertThat(DoomedProgram.newest(vault)).isEqualTo(30);
          }
        } else {
          row.silent(outcome.toString());
        }
      }
    }
    Folders.clear(all);
  }
}
