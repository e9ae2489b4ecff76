package brobygger.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.store.DoomedProgram;
import brobygger.store.Home;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeBlocksTest {
  @TempDir Path temp;

  @Test
  void aWholeFileIsNotTouched() throws IOException {
    Path file = Files.write(temp.resolve("whole"), new byte[2 * 4096]);
    WholeBlocks.complete(file);
    assertThat(file).hasSize(2 * 4096);
  }

  @Test
  void aHalfBlockIsFilledUpAndNothingIsTakenAway() throws IOException {
    byte[] written = {1, 2, 3};
    Path file = Files.write(temp.resolve("half"), written);
    WholeBlocks.complete(file);
    assertThat(file).hasSize(4096);
    assertThat(Files.readAllBytes(file)).startsWith(written);
  }

  /** Without the filling H2 goes back behind the newest commit, and the vault is refused. */
  @ParameterizedTest
  @ValueSource(ints = {1, 512, 4095})
  void aVaultWithPartOfAnUnsavedBlockAtItsEndOpensWithEverything(int length) throws IOException {
    Home home = new Home(temp.resolve("home"));
    Home after = new Home(temp.resolve("after"));
    int newest;
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
      DoomedProgram.edit(vault);
      newest = DoomedProgram.edit(vault);
      // The files as they are while the vault is open, as a power cut leaves them.
      Files.createDirectories(after.folder);
      for (String name : new String[] {"vault.json", "cases.anchor", "cases.mv.db"}) {
        Files.copy(home.folder.resolve(name), after.folder.resolve(name));
      }
    }
    Files.write(after.folder.resolve("cases.mv.db"), new byte[length], StandardOpenOption.APPEND);

    OpenVaultOutcome outcome = after.tryOpen();
    assertThat(outcome).isInstanceOf(OpenVaultOutcome.Opened.class);
    try (Vault vault = ((OpenVaultOutcome.Opened) outcome).vault()) {
      assertThat(DoomedProgram.newest(vault)).isEqualTo(newest);
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void aFileThatIsRefusedStaysAsItWasFound() throws IOException {
    Home home = new Home(temp.resolve("home"));
    Home after = new Home(temp.resolve("after"));
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
      DoomedProgram.edit(vault);
      Files.createDirectories(after.folder);
      for (String name : new String[] {"vault.json", "cases.anchor", "cases.mv.db"}) {
        Files.copy(home.folder.resolve(name), after.folder.resolve(name));
      }
    }
    Path file = after.folder.resolve("cases.mv.db");
    byte[] found = Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2 + 1);
    Files.write(file, found);

    assertThat(after.tryOpen()).isInstanceOf(OpenVaultOutcome.Damaged.class);
    assertThat(file).hasBinaryContent(found);
  }
}
