package brobygger.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.edit.MadeEdit;
import brobygger.store.DoomedProgram;
import brobygger.store.FaultTable;
import brobygger.store.Home;
import brobygger.store.backup.BackupsTest;
import brobygger.store.backup.Folders;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.vault.UnlockOutcome;
import brobygger.vault.UnlockedVault;
import brobygger.vault.VaultFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not as they were written: noticed, or without any effect; never changed. */
@Tag("faults")
class DamagedFilesTest {
  @TempDir Path temp;
  Home home;
  Path backup;
  CaseFile before;
  CheckReport sound;

  @BeforeEach
  void aVaultWithAHistoryAndABackup() {
    home = new Home(temp.resolve("home"));
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
      for (int i = 0; i < 40; i++) {
        DoomedProgram.edit(vault);
      }
      backup = BackupsTest.taken(vault.backups().takeInto(temp.resolve("usb")));
      before = vault.caseFiles().documents().getFirst();
      sound = vault.check();
    }
  }

  private Path file(Random random) {
    int lot = random.nextInt(10);
    return home.folder.resolve(lot < 7 ? "cases.mv.db" : lot < 9 ? "vault.json" : "cases.anchor");
  }

  @Test
  @DisplayName("one flipped bit in a vault file")
  void flippedBits(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    for (int i = 0; i < FaultTable.times(200, 10); i++) {
      Path file = file(random);
      byte[] hurt = Files.readAllBytes(file);
      int at = random.nextInt(hurt.length);
      hurt[at] ^= (byte) (1 << random.nextInt(8));
      tryIt(file, hurt, row, file.getFileName() + " byte " + at);
    }
    assertThat(row.detections()).isPositive();
    row.end();
  }

  @Test
  @DisplayName("a vault file cut short")
  void truncations(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    int times = FaultTable.times(100, 6);
    for (int i = 0; i < times; i++) {
      Path file = file(random);
      byte[] whole = Files.readAllBytes(file);
      int left = whole.length - 1 - random.nextInt(random.nextBoolean() ? whole.length : 40);
      tryIt(file, Arrays.copyOf(whole, Math.max(0, left)), row, file.getFileName() + " " + left);
    }
    assertThat(row.detections()).isEqualTo(times);
    row.end();
  }

  /** Puts the file in place, opens and reads all, and puts everything back as it was. */
  private void tryIt(Path file, byte[] hurt, FaultTable row, String what) throws IOException {
    row.tried();
    List<Path> files;
    try (var all = Files.list(home.folder)) {
      files = all.filter(f -> !f.endsWith("vault.lock") && Files.isRegularFile(f)).toList();
    }
    List<byte[]> kept = files.stream().map(DamagedFilesTest::bytes).toList();
    Files.write(file, hurt);
    int detected = row.detections();
    boolean noted = false;
    OpenVaultOutcome outcome = home.tryOpen();
    if (outcome instanceof OpenVaultOutcome.Opened opened) {
      try (Vault vault = opened.vault()) {
        if (vault.check() instanceof CheckReport.Unsound) {
          row.detected();
        } else if (!vault.check().equals(sound)
            || !vault.caseFiles().documents().equals(List.of(before))) {
          row.silent(what);
        }
        vault.caseFiles().edit(before.id(), MadeEdit.of("note.add", Home.noted(what)));
        noted = true;
      } catch (StoreProblemException e) {
        // Refused in so many words; where the check had called it sound, the check is wrong.
        if (row.detections() == detected) {
          row.silent(what + ": " + e.problem());
        }
      }
      if (noted) {
        goesOn(row, what);
      }
    } else {
      row.detected();
      if (!Arrays.equals(Files.readAllBytes(file), hurt)) {
        row.lost(what + ": the damaged file was changed");
      }
    }
    for (int i = 0; i < files.size(); i++) {
      Files.write(files.get(i), kept.get(i));
    }
  }

  /** What was called sound must still open after it was written to and closed. */
  private void goesOn(FaultTable row, String what) {
    if (!(home.tryOpen() instanceof OpenVaultOutcome.Opened again)) {
      row.lost(what + ": not to be opened after a note");
      return;
    }
    try (Vault vault = again.vault()) {
      if (vault.caseFiles().get(before.id()).notes().size() != before.notes().size() + 1) {
        row.lost(what + ": the note is gone");
      }
    }
  }

  @Test
  @DisplayName("one flipped bit at the start or the end of a part of the database")
  void flippedBitsOfChunks(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    Path file = home.folder.resolve("cases.mv.db");
    List<Long> ends = inUse();
    int times = FaultTable.times(200, 8);
    for (int i = 0; i < times; i++) {
      byte[] hurt = Files.readAllBytes(file);
      int at = (int) (ends.get(random.nextInt(ends.size())) + random.nextInt(64));
      hurt[at] ^= (byte) (1 << random.nextInt(8));
      tryIt(file, hurt, row, "part at byte " + at);
    }
    // Some of a start is not said twice, and nothing rests on it: such a bit has no effect.
    assertThat(row.detections()).isGreaterThanOrEqualTo(times * 9 / 10);
    row.end();
  }

  @Test
  @DisplayName("one flipped bit in the list of a part's pages")
  void flippedBitsOfLists(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    Path file = home.folder.resolve("cases.mv.db");
    List<Long> entries = new ArrayList<>();
    partsInUse()
        .forEach(
            part -> {
              long list = start(part) + Long.parseLong(part.get("toc"), 16);
              for (int page = 0; page < Integer.parseInt(part.get("pages"), 16); page++) {
                entries.add(list + page * 8L);
              }
            });
    int times = FaultTable.times(200, 8);
    for (int i = 0; i < times; i++) {
      byte[] hurt = Files.readAllBytes(file);
      int at = (int) (entries.get(random.nextInt(entries.size())) + random.nextInt(8));
      hurt[at] ^= (byte) (1 << random.nextInt(8));
      tryIt(file, hurt, row, "list at byte " + at);
    }
    assertThat(row.detections()).isEqualTo(times);
    row.end();
  }

  @Test
  @DisplayName("one flipped bit in the first page of a table or an index")
  void flippedBitsOfRoots(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    Path file = home.folder.resolve("cases.mv.db");
    List<Long> roots = roots();
    int times = FaultTable.times(200, 8);
    for (int i = 0; i < times; i++) {
      byte[] hurt = Files.readAllBytes(file);
      int at = (int) (roots.get(random.nextInt(roots.size())) + random.nextInt(16));
      hurt[at] ^= (byte) (1 << random.nextInt(8));
      tryIt(file, hurt, row, "root at byte " + at);
    }
    assertThat(row.detections()).isEqualTo(times);
    row.end();
  }

  /** Where the page stands at which a map of rows is entered. */
  private List<Long> roots() {
    Map<Integer, Long> starts = new HashMap<>();
    partsInUse().forEach(part -> starts.put(Integer.parseInt(part.get("chunk"), 16), start(part)));
    List<Long> roots = new ArrayList<>();
    inTheFile(
        store -> {
          for (String name : store.getMapNames()) {
            String root =
                store.getLayoutMap().get("root." + store.getMetaMap().get("name." + name));
            if (name.matches("(table|index)\\.\\d+") && root != null) {
              long at = Long.parseLong(root, 16);
              if (DataUtils.isPageSaved(at)) {
                roots.add(
                    Objects.requireNonNull(starts.get(DataUtils.getPageChunkId(at)))
                        + DataUtils.getPageOffset(at));
              }
            }
          }
        });
    assertThat(roots).hasSizeGreaterThan(8);
    return roots;
  }

  /** Where the parts in use begin, and where their ends begin. */
  private List<Long> inUse() {
    List<Long> places = new ArrayList<>();
    partsInUse()
        .forEach(
            part -> {
              places.add(start(part));
              places.add(start(part) + 4096 * Long.parseLong(part.get("len"), 16) - 128);
            });
    assertThat(places).hasSizeGreaterThan(8);
    return places;
  }

  /** One block for the encryption comes before them all. */
  private static long start(Map<String, String> part) {
    return 4096 * (1 + Long.parseLong(part.get("block"), 16));
  }

  private List<Map<String, String>> partsInUse() {
    List<Map<String, String>> parts = new ArrayList<>();
    inTheFile(
        store ->
            store
                .getLayoutMap()
                .forEach(
                    (key, listed) -> {
                      if (key.startsWith("chunk.") && !listed.contains("livePages:0")) {
                        parts.add(DataUtils.parseMap(listed));
                      }
                    }));
    return parts;
  }

  private void inTheFile(Consumer<MVStore> look) {
    VaultFolder folder = new VaultFolder(home.folder, Home.CHEAP, new SecureRandom());
    try (UnlockedVault vault = ((UnlockOutcome.Unlocked) folder.unlock(Home.passphrase())).vault();
        MVStore store =
            new MVStore.Builder()
                .fileName(folder.databaseFile().toString())
                .encryptionKey(vault.keys().databaseFileKey())
                .readOnly()
                .open()) {
      look.accept(store);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  @DisplayName("one flipped bit in a backup")
  void flippedBitsOfABackup(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    byte[] whole = Files.readAllBytes(backup);
    for (int i = 0; i < FaultTable.times(100, 6); i++) {
      byte[] hurt = whole.clone();
      hurt[random.nextInt(hurt.length)] ^= (byte) (1 << random.nextInt(8));
      restoreIt(hurt, row);
    }
    row.end();
  }

  @Test
  @DisplayName("a backup cut short")
  void backupsCutShort(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    byte[] whole = Files.readAllBytes(backup);
    int times = FaultTable.times(50, 3);
    for (int i = 0; i < times; i++) {
      restoreIt(Arrays.copyOf(whole, random.nextInt(whole.length)), row);
    }
    assertThat(row.detections()).isEqualTo(times);
    row.end();
  }

  private void restoreIt(byte[] hurt, FaultTable row) throws IOException {
    row.tried();
    Files.write(backup, hurt);
    Home restored = new Home(temp.resolve("restored"));
    if (home.vaults.restore(backup, restored.folder, Home.passphrase())
        instanceof RestoreOutcome.Restored) {
      try (Vault vault = restored.open()) {
        if (!vault.caseFiles().documents().equals(List.of(before))) {
          row.silent("a backup");
        }
      }
      Folders.clear(restored.folder);
    } else {
      row.detected();
    }
    if (BackupsTest.names(temp).size() != 2) {
      row.silent("something was left behind");
    }
  }

  @Test
  @DisplayName("yesterday's database put back")
  void yesterdaysDatabase(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Path database = home.folder.resolve("cases.mv.db");
    for (int i = 0; i < FaultTable.times(20, 2); i++) {
      byte[] yesterday = Files.readAllBytes(database);
      try (Vault vault = home.open()) {
        DoomedProgram.edit(vault);
      }
      byte[] today = Files.readAllBytes(database);
      row.tried();
      Files.write(database, yesterday);
      if (home.tryOpen() instanceof OpenVaultOutcome.Damaged) {
        row.detected();
      } else {
        row.silent("yesterday's database");
      }
      Files.write(database, today);
    }
    row.end();
  }

  @Test
  @DisplayName("wrong passphrase")
  void wrongPassphrase(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    for (int i = 0; i < 10; i++) {
      row.tried();
      if (home.vaults.open(home.folder, ("forkert nummer " + i).toCharArray())
          instanceof OpenVaultOutcome.WrongPassphrase) {
        row.detected();
      } else {
        row.silent("a wrong passphrase");
      }
    }
    try (Vault vault = home.open()) {
      if (!vault.caseFiles().documents().equals(List.of(before))) {
        row.lost("the right one no longer opens it");
      }
    }
    row.end();
  }

  @Test
  @DisplayName("hostile key file")
  void hostileKeyFiles(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Path file = home.folder.resolve("vault.json");
    String real = Files.readString(file);
    Home other = new Home(temp.resolve("other"));
    other.create().close();
    List<String> hostile =
        List.of(
            real.replaceFirst("\"memoryKib\" *: *\\d+", "\"memoryKib\": 2000000000"),
            real.replaceFirst("\"memoryKib\" *: *\\d+", "\"memoryKib\": 1"),
            real.replaceFirst("\"passes\" *: *\\d+", "\"passes\": 1000000"),
            real.replaceFirst("\"lanes\" *: *\\d+", "\"lanes\": 4000"),
            real.replaceFirst("\"salt\" *: *\"[0-9a-f]+\"", "\"salt\": \"" + "0".repeat(32) + "\""),
            real.replaceFirst("\"salt\" *: *\"[0-9a-f]+\"", "\"salt\": \"\""),
            real.replaceFirst("\"kind\" *: *\"[A-Z]+\"", "\"kind\": \"NONE\""),
            real.replace("Ida Holm", "Mallory"),
            Files.readString(other.folder.resolve("vault.json")),
            "[".repeat(50_000),
            "");
    for (String each : hostile) {
      row.tried();
      assertThat(each).isNotEqualTo(real);
      Files.writeString(file, each, StandardCharsets.UTF_8);
      if (home.tryOpen() instanceof OpenVaultOutcome.Opened opened) {
        opened.vault().close();
        row.silent(each);
      } else {
        row.detected();
      }
    }
    Files.writeString(file, real, StandardCharsets.UTF_8);
    home.open().close();
    row.end();
  }
}
