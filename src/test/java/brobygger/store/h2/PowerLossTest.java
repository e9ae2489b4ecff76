package brobygger.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.store.DoomedProgram;
import brobygger.store.FaultTable;
import brobygger.store.Home;
import brobygger.store.StoredVaults;
import brobygger.store.backup.Folders;
import brobygger.store.h2.RecordedDisk.Event;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Cuts the power at any point of what was recorded, and opens what a disk may then hold. */
@Tag("faults")
class PowerLossTest {
  @TempDir Path temp;
  private Home home;
  private Path anchor;

  @BeforeEach
  void record() {
    RecordedDisk.start();
    home =
        new Home(
            temp.resolve("home"),
            new StoredVaults(new H2Engine(RecordedDisk.SCHEME + ":file:"), Home.CLOCK, Home.CHEAP));
    anchor = home.folder.resolve("cases.anchor");
  }

  @AfterEach
  void forget() {
    RecordedDisk.stop();
  }

  @Test
  @DisplayName("power cut while writing (replayed writes)")
  void whileWriting(TestInfo test) throws IOException {
    int first;
    try (Vault vault = home.create()) {
      first = begin(vault);
      for (int i = 0; i < 60; i++) {
        edit(vault);
      }
    }
    cut(first, FaultTable.times(400, 15), test);
  }

  @Test
  @DisplayName("power cut while compacting (replayed writes)")
  void whileCompacting(TestInfo test) throws IOException {
    int first;
    try (Vault vault = home.create()) {
      first = begin(vault);
      for (int i = 0; i < 12; i++) {
        edit(vault);
        edit(vault);
        Home.compact(vault);
        // The program has asked for the folder itself, past H2.
        RecordedDisk.add(new Event.FolderSync());
      }
      edit(vault);
    }
    cut(first, FaultTable.times(400, 15), test);
  }

  private int begin(Vault vault) throws IOException {
    vault.caseFiles().add(Home.thomas(), "case.new");
    RecordedDisk.add(new Event.FolderSync());
    RecordedDisk.add(new Event.Acknowledged(0, Files.readAllBytes(anchor)));
    return RecordedDisk.events().size();
  }

  private void edit(Vault vault) throws IOException {
    int number = DoomedProgram.edit(vault);
    RecordedDisk.add(new Event.Acknowledged(number, Files.readAllBytes(anchor)));
  }

  private void cut(int first, int times, TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    List<Event> events = RecordedDisk.events();
    Home after = new Home(temp.resolve("after"));
    for (int i = 0; i < times; i++) {
      row.tried();
      Folders.clear(after.folder);
      Files.createDirectory(after.folder);
      Files.copy(home.folder.resolve("vault.json"), after.folder.resolve("vault.json"));
      int cut = first + random.nextInt(events.size() - first);
      int acknowledged = RecordedDisk.afterPowerCut(events, cut, after.folder, random);
      look(after, acknowledged, cut, row);
    }
    row.end();
  }

  private static void look(Home after, int acknowledged, int cut, FaultTable row) {
    OpenVaultOutcome outcome = after.tryOpen();
    if (!(outcome instanceof OpenVaultOutcome.Opened opened)) {
      row.lost("cut at " + cut + ": " + outcome);
      return;
    }
    try (Vault vault = opened.vault()) {
      if (DoomedProgram.newest(vault) < acknowledged) {
        row.lost("cut at " + cut + ": " + DoomedProgram.newest(vault) + " for " + acknowledged);
      }
      if (!(vault.check() instanceof CheckReport.Sound)) {
        row.lost("cut at " + cut + ": " + vault.check());
      }
    }
  }

  @Test
  void whatIsRecordedIsWhatIsWritten() throws IOException {
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
      DoomedProgram.edit(vault);
      Home.compact(vault);
      DoomedProgram.edit(vault);
    }
    RecordedDisk.add(new Event.FolderSync());
    Path copy = Files.createDirectory(temp.resolve("copy"));
    List<Event> events = RecordedDisk.events();
    RecordedDisk.afterPowerCut(events, events.size(), copy, FaultTable.random());
    assertThat(copy.resolve("cases.mv.db"))
        .hasSameBinaryContentAs(home.folder.resolve("cases.mv.db"));
  }
}
