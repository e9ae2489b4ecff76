package brobygger.desktop.shell;

import brobygger.desktop.MemoryVault;
import brobygger.usecase.Progress;
import brobygger.usecase.home.AdoptOutcome;
import brobygger.usecase.home.Backup;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.EncryptAnewOutcome;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RecoveryState;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.Vaults;
import brobygger.usecase.people.Profile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One folder that may hold a vault in memory; the passphrase is "fire heste". */
final class FakeVaults implements Vaults {
  static final String PASSPHRASE = "fire heste";

  final MemoryVault vault = new MemoryVault();
  boolean there;
  RecoveryState recovery = RecoveryState.CONFIRMED;
  String passphrase = PASSPHRASE;
  String written = "";

  FakeVaults(boolean there) {
    this.there = there;
  }

  @Override
  public boolean exists(Path home) {
    return there;
  }

  @Override
  public CreateVaultOutcome create(
      Path home, Profile profile, char[] passphrase, Optional<RecoveryKey> key) {
    there = true;
    recovery = key.isPresent() ? RecoveryState.UNCONFIRMED : RecoveryState.NONE;
    written = key.map(RecoveryKey::line).orElse("");
    return new CreateVaultOutcome.Created(vault);
  }

  @Override
  public OpenVaultOutcome open(Path home, char[] passphrase) {
    return this.passphrase.equals(new String(passphrase))
        ? new OpenVaultOutcome.Opened(vault)
        : new OpenVaultOutcome.WrongPassphrase();
  }

  @Override
  public OpenVaultOutcome openByEarlierKey(Path home, char[] passphrase) {
    return open(home, passphrase);
  }

  @Override
  public EncryptAnewOutcome encryptAnew(
      Path home, char[] passphrase, Optional<RecoveryKey> key, Progress progress) {
    return new EncryptAnewOutcome.Done(List.of(), recovery);
  }

  @Override
  public AdoptOutcome adopt(Path home, Path restored) {
    return new AdoptOutcome.NotAVault();
  }

  @Override
  public Optional<Instant> lastWritten(Path home) {
    return Optional.empty();
  }

  @Override
  public Optional<Backup> newestGoodBackup(Path home) {
    return Optional.empty();
  }

  @Override
  public RestoreOutcome restore(Path file, Path newHome, char[] passphrase, List<Path> former) {
    return new RestoreOutcome.NoSuchFile();
  }

  @Override
  public RestoreOutcome restore(Path file, Path newHome, RecoveryKey recovery, List<Path> former) {
    return new RestoreOutcome.NoSuchFile();
  }

  @Override
  public CreateVaultOutcome ephemeral(Path home, Profile profile) {
    return new CreateVaultOutcome.Created(vault);
  }

  @Override
  public KeyChangeOutcome changePassphrase(Path home, char[] old, char[] chosen) {
    if (!passphrase.equals(new String(old))) {
      return new KeyChangeOutcome.Refused(new OpenVaultOutcome.WrongPassphrase());
    }
    passphrase = new String(chosen);
    return new KeyChangeOutcome.Changed();
  }

  @Override
  public KeyChangeOutcome recover(Path home, RecoveryKey key, char[] chosen) {
    if (recovery == RecoveryState.NONE) {
      return new KeyChangeOutcome.NoRecoveryKey();
    }
    if (!written.equals(key.line())) {
      return new KeyChangeOutcome.WrongRecoveryKey();
    }
    passphrase = new String(chosen);
    return new KeyChangeOutcome.Changed();
  }

  @Override
  public KeyChangeOutcome addRecoveryKey(Path home, char[] secret, RecoveryKey key) {
    if (!passphrase.equals(new String(secret))) {
      return new KeyChangeOutcome.Refused(new OpenVaultOutcome.WrongPassphrase());
    }
    written = key.line();
    recovery = RecoveryState.UNCONFIRMED;
    return new KeyChangeOutcome.Changed();
  }

  @Override
  public KeyChangeOutcome confirm(Path home, RecoveryKey key) {
    recovery = RecoveryState.CONFIRMED;
    return new KeyChangeOutcome.Changed();
  }

  @Override
  public RecoveryState recovery(Path home) {
    return recovery;
  }
}
