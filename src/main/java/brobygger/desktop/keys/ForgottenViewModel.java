package brobygger.desktop.keys;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RecoveryKeyReading;
import brobygger.usecase.home.Vault;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A forgotten passphrase: the recovery key from the paper, and a new passphrase. */
@Lives(Lifetime.VAULT)
public final class ForgottenViewModel {
  private final VaultDoor door;
  private final Consumer<Vault> opened;
  private final NewPassphrase chosen;
  private final StringProperty recovery = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty(false);
  private final ReadOnlyObjectWrapper<Said> problem = new ReadOnlyObjectWrapper<>(Said.NOTHING);

  /**
   * @param opened gets the vault when it is open
   */
  public ForgottenViewModel(VaultDoor door, Consumer<Vault> opened) {
    this.door = door;
    this.opened = opened;
    this.chosen = new NewPassphrase(door.work(), () -> List.of("brobygger"));
    recovery.subscribe(text -> problem.set(Said.NOTHING));
    chosen.passphraseProperty().subscribe(text -> problem.set(Said.NOTHING));
    chosen.againProperty().subscribe(text -> problem.set(Said.NOTHING));
  }

  /** The recovery key as it is typed. */
  public StringProperty recoveryProperty() {
    return recovery;
  }

  /** The new passphrase. */
  public NewPassphrase chosen() {
    return chosen;
  }

  /** True while the vault is opened. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  /** What is wrong. */
  public ReadOnlyObjectProperty<Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Sets the new passphrase and opens the vault. */
  public void go() {
    if (busy.get()) {
      return;
    }
    char[] written = recovery.get().toCharArray();
    RecoveryKeyReading reading = RecoveryKey.read(written);
    Arrays.fill(written, '\0');
    if (!(reading instanceof RecoveryKeyReading.Read(RecoveryKey key))) {
      problem.set(Said.of(reading));
      return;
    }
    NewPassphrase.Unfit unfit = chosen.problem();
    if (unfit != NewPassphrase.Unfit.NONE) {
      problem.set(unfit.said());
      key.close();
      return;
    }
    char[] secret = chosen.chars();
    char[] once = secret.clone();
    busy.set(true);
    door.work()
        .of(
            running -> {
              KeyChangeOutcome changed = door.vaults().recover(door.home(), key, once);
              return changed instanceof KeyChangeOutcome.Changed
                  ? new Result(changed, door.vaults().open(door.home(), secret))
                  : new Result(changed, new OpenVaultOutcome.NotAVault());
            })
        .onDone(this::done)
        .onFinally(
            () -> {
              key.close();
              Arrays.fill(secret, '\0');
              busy.set(false);
            })
        .start();
  }

  private record Result(KeyChangeOutcome changed, OpenVaultOutcome open) {}

  private void done(Result result) {
    if (!(result.changed() instanceof KeyChangeOutcome.Changed)) {
      problem.set(Said.of(result.changed()));
    } else if (result.open() instanceof OpenVaultOutcome.Opened(Vault vault)) {
      recovery.set("");
      chosen.clear();
      opened.accept(vault);
    } else {
      problem.set(Said.of(result.open()));
    }
  }
}
