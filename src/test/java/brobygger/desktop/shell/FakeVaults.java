package brobygger.desktop.shell;

import brobygger.desktop.MemoryVault;
import brobygger.usecase.CreateVaultOutcome;
import brobygger.usecase.OpenVaultOutcome;
import brobygger.usecase.Profile;
import brobygger.usecase.RestoreOutcome;
import brobygger.usecase.Vaults;
import java.nio.file.Path;

/** One folder that may hold a vault in memory; the passphrase is "fire heste". */
final class FakeVaults implements Vaults {
  static final String PASSPHRASE = "fire heste";

  final MemoryVault vault = new MemoryVault();
  boolean there;

  FakeVaults(boolean there) {
    this.there = there;
  }

  @Override
  public boolean exists(Path home) {
    return there;
  }

  @Override
  public CreateVaultOutcome create(Path home, Profile profile, char[] passphrase) {
    there = true;
    return new CreateVaultOutcome.Created(vault);
  }

  @Override
  public OpenVaultOutcome open(Path home, char[] passphrase) {
    return PASSPHRASE.equals(new String(passphrase))
        ? new OpenVaultOutcome.Opened(vault)
        : new OpenVaultOutcome.WrongPassphrase();
  }

  @Override
  public RestoreOutcome restore(Path file, Path newHome, char[] passphrase) {
    return new RestoreOutcome.NoSuchFile();
  }

  @Override
  public CreateVaultOutcome ephemeral(Path home, Profile profile) {
    return new CreateVaultOutcome.Created(vault);
  }
}
