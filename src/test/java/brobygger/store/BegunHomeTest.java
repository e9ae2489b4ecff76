package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder whose vault was being made when the program was ended. */
class BegunHomeTest {
  @TempDir Path temp;

  @Test
  void itIsMadeAnewByTheNextOne() throws IOException {
    Home home = new Home(temp.resolve("home"));
    home.create().close();
    // As a kill leaves it: all but the key file, which is written last.
    Files.delete(home.folder.resolve("vault.json"));
    Files.createFile(home.folder.resolve("vault.begun"));
    assertThat(home.vaults.exists(home.folder)).isFalse();
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.NotAVault());
    home.create().close();
    try (Vault vault = home.open()) {
      assertThat(vault.caseFiles().all()).isEmpty();
    }
    assertThat(home.folder.resolve("vault.begun")).doesNotExist();
  }

  @Test
  void aHomeThatLostItsKeyFileIsNotTakenForOne() throws IOException {
    Home home = new Home(temp.resolve("home"));
    home.create().close();
    Files.delete(home.folder.resolve("vault.json"));
    assertThat(home.vaults.create(home.folder, Home.IDA, Home.passphrase()))
        .isEqualTo(new CreateVaultOutcome.AlreadyThere());
    assertThat(home.folder.resolve("cases.mv.db")).exists();
  }
}
