package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.store.backup.BackupsTest;
import brobygger.usecase.home.AdoptOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restored vault takes the place of a damaged one, wherever a stop comes between. */
class AdoptionTest {
  @TempDir Path temp;
  Home home;
  Path restored;
  byte[] damaged;

  @BeforeEach
  void aDamagedVaultAndItsBackupBesideIt() throws IOException {
    home = new Home(temp.resolve("brobygger"));
    Path backup;
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
      backup = BackupsTest.taken(vault.backups().takeInto(temp.resolve("usb")));
    }
    Files.writeString(home.folder.resolve("preferences.json"), "{}");
    Path file = home.folder.resolve("cases.mv.db");
    byte[] whole = Files.readAllBytes(file);
    damaged = Arrays.copyOf(whole, whole.length / 2);
    Files.write(file, damaged);
    restored = temp.resolve("brobygger-gendannet");
    assertThat(home.vaults.restore(backup, restored, Home.passphrase()))
        .isInstanceOf(RestoreOutcome.Restored.class);
  }

  private void opensWithItsCase() {
    try (Vault vault = home.open()) {
      assertThat(vault.caseFiles().all()).hasSize(1);
    }
  }

  private Path note() {
    return temp.resolve(".brobygger.moving");
  }

  @Test
  void theDamagedFolderIsPutAsideAsItWas() throws IOException {
    AdoptOutcome outcome = home.vaults.adopt(home.folder, restored);
    assertThat(outcome).isInstanceOf(AdoptOutcome.Adopted.class);
    Path aside = ((AdoptOutcome.Adopted) outcome).aside();
    assertThat(aside.getFileName().toString()).startsWith("brobygger-beskadiget-2026-03-02");
    assertThat(Files.readAllBytes(aside.resolve("cases.mv.db"))).isEqualTo(damaged);
    assertThat(home.folder.resolve("preferences.json")).hasContent("{}");
    assertThat(restored).doesNotExist();
    assertThat(note()).doesNotExist();
    opensWithItsCase();
  }

  @Test
  void aSecondOneOfTheSameDayGetsANameOfItsOwn() throws IOException {
    Files.createDirectory(temp.resolve("brobygger-beskadiget-2026-03-02"));
    AdoptOutcome outcome = home.vaults.adopt(home.folder, restored);
    assertThat(((AdoptOutcome.Adopted) outcome).aside())
        .hasFileName("brobygger-beskadiget-2026-03-02-2");
  }

  @Test
  void aStopBeforeTheFirstMoveChangesNothing() throws IOException {
    Files.writeString(note(), "brobygger-beskadiget-2026-03-02\nbrobygger-gendannet\n");
    assertThat(home.tryOpen()).isInstanceOf(OpenVaultOutcome.Damaged.class);
    assertThat(restored).isDirectory();
    assertThat(note()).doesNotExist();
  }

  @Test
  void aStopBetweenTheMovesIsEndedAtTheNextLook() throws IOException {
    Files.writeString(note(), "brobygger-beskadiget-2026-03-02\nbrobygger-gendannet\n");
    Path aside = temp.resolve("brobygger-beskadiget-2026-03-02");
    Files.move(home.folder, aside);
    assertThat(home.vaults.exists(home.folder)).isTrue();
    assertThat(Files.readAllBytes(aside.resolve("cases.mv.db"))).isEqualTo(damaged);
    assertThat(note()).doesNotExist();
    opensWithItsCase();
  }

  @Test
  void aFolderThatWasMadeMeanwhileIsNotLost() throws IOException {
    Files.writeString(note(), "brobygger-beskadiget-2026-03-02\nbrobygger-gendannet\n");
    Files.move(home.folder, temp.resolve("brobygger-beskadiget-2026-03-02"));
    Files.createDirectory(home.folder);
    Files.writeString(home.folder.resolve("preferences.json"), "{\"theme\": \"dark\"}");
    opensWithItsCase();
    assertThat(temp.resolve("brobygger-uden-sager").resolve("preferences.json")).exists();
  }

  @Test
  void aStopAfterBothMovesOnlyLeavesTheNote() throws IOException {
    home.vaults.adopt(home.folder, restored);
    Files.writeString(note(), "brobygger-beskadiget-2026-03-02\nbrobygger-gendannet\n");
    opensWithItsCase();
    assertThat(note()).doesNotExist();
  }

  @Test
  void whatIsOpenIsNotMoved() {
    OpenVaultOutcome open = home.vaults.open(restored, Home.passphrase());
    try (Vault there = ((OpenVaultOutcome.Opened) open).vault()) {
      assertThat(there.caseFiles().all()).hasSize(1);
      assertThat(home.vaults.adopt(home.folder, restored)).isEqualTo(new AdoptOutcome.InUse());
    }
    assertThat(home.folder).isDirectory();
    assertThat(note()).doesNotExist();
  }

  @Test
  void whatIsNoVaultOrLiesElsewhereIsNotMoved() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    assertThat(home.vaults.adopt(home.folder, empty)).isEqualTo(new AdoptOutcome.NotAVault());
    Path far = Files.createDirectories(temp.resolve("far")).resolve("brobygger-gendannet");
    Files.move(restored, far);
    assertThat(home.vaults.adopt(home.folder, far)).isEqualTo(new AdoptOutcome.NotAVault());
    try (Stream<Path> all = Files.list(temp)) {
      assertThat(all.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("brobygger", "usb", "empty", "far");
    }
  }
}
