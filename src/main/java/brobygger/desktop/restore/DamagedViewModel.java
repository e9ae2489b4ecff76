package brobygger.desktop.restore;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.keys.Said;
import brobygger.desktop.keys.VaultDoor;
import brobygger.usecase.home.AdoptOutcome;
import brobygger.usecase.home.Backup;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A home folder that does not open because it is damaged, and the way back from a backup. */
@Lives(Lifetime.VAULT)
public final class DamagedViewModel {
  /**
   * What is known without opening it.
   *
   * @param newest the newest good backup, or null
   * @param written when the folder was last written to, or null
   */
  public record Known(@Nullable Backup newest, @Nullable Instant written) {}

  private final VaultDoor door;
  private final OpenVaultOutcome.Damaged damage;
  private final Consumer<Vault> opened;
  private final RestoreViewModel restore;
  private final ReadOnlyObjectWrapper<Optional<Known>> known =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(false);

  /**
   * @param typed the passphrase that was tried
   * @param opened gets the vault when the backup is in place and open
   */
  public DamagedViewModel(
      VaultDoor door, OpenVaultOutcome.Damaged damage, String typed, Consumer<Vault> opened) {
    this.door = door;
    this.damage = damage;
    this.opened = opened;
    this.restore = new RestoreViewModel(door, Optional.empty());
    restore.passphraseProperty().set(typed);
    door.work()
        .of(
            running ->
                new Known(
                    door.vaults().newestGoodBackup(door.home()).orElse(null),
                    door.vaults().lastWritten(door.home()).orElse(null)))
        .onDone(this::know)
        .start();
  }

  private void know(Known read) {
    Backup newest = read.newest();
    if (newest != null && restore.chosenProperty().get().isEmpty()) {
      restore.choose(RestoreViewModel.Chosen.of(newest));
    }
    known.set(Optional.of(read));
  }

  /** What is damaged. */
  public Said what() {
    return Said.of("store.damaged." + damage.kind());
  }

  /** The damaged folder. */
  public Path home() {
    return door.home();
  }

  /** The clock that says what today is. */
  Clock clock() {
    return door.clock();
  }

  /** What is known; empty until it was looked at. */
  public ReadOnlyObjectProperty<Optional<Known>> knownProperty() {
    return known.getReadOnlyProperty();
  }

  /** The backup that is fetched. */
  public RestoreViewModel restore() {
    return restore;
  }

  /** True while the folders change places. */
  public ReadOnlyBooleanProperty movingProperty() {
    return moving.getReadOnlyProperty();
  }

  /** Whether anything is under way. */
  public boolean isBusy() {
    return moving.get() || restore.busyProperty().get();
  }

  private record Came(AdoptOutcome adopted, OpenVaultOutcome open) {}

  /** The fetched backup is used from now on; the damaged folder is put aside. */
  public void use() {
    Optional<RestoreViewModel.Fetched> fetched = restore.fetchedProperty().get();
    if (isBusy() || fetched.isEmpty()) {
      return;
    }
    Path folder = fetched.get().folder();
    char[] secret = restore.passphraseProperty().get().toCharArray();
    restore.tell(Said.NOTHING);
    moving.set(true);
    door.work()
        .of(
            running -> {
              AdoptOutcome adopted = door.vaults().adopt(door.home(), folder);
              return new Came(
                  adopted,
                  adopted instanceof AdoptOutcome.Adopted
                      ? door.vaults().open(door.home(), secret)
                      : new OpenVaultOutcome.NotAVault());
            })
        .onDone(came -> done(came, folder))
        .onFinally(() -> moving.set(false))
        .start();
  }

  private void done(Came came, Path folder) {
    switch (came.adopted()) {
      case AdoptOutcome.Adopted adopted -> {
        if (came.open() instanceof OpenVaultOutcome.Opened(Vault vault)) {
          restore.passphraseProperty().set("");
          opened.accept(vault);
        } else {
          Said why = Said.of(came.open());
          restore.tell(texts -> texts.of("restore.notopened", why.in(texts)));
        }
      }
      case AdoptOutcome.InUse use -> restore.tell(Said.of("restore.notmoved.inuse"));
      case AdoptOutcome.NotAVault not -> notMoved(folder);
      case AdoptOutcome.NotWritable not -> notMoved(folder);
    }
  }

  private void notMoved(Path folder) {
    restore.tell(texts -> texts.of("restore.notmoved", folder.toString()));
  }
}
