package brobygger.desktop.keys;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Running;
import brobygger.usecase.home.Backup;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.EncryptAnewOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RecoveryState;
import brobygger.usecase.home.Vault;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Everything is encrypted anew while the window is locked; then the cases open again. */
@Lives(Lifetime.VAULT)
public final class EncryptAnewViewModel {
  /** How far it is. */
  public enum Stage {
    /** It is under way and can be cancelled. */
    WORKING,
    /** Done: the old key opens nothing any more. */
    DONE,
    /** It was cancelled or did not work: everything is as it was. */
    STOPPED
  }

  private record Came(EncryptAnewOutcome outcome, boolean hadRecovery) {}

  private static final int STEPS = 200;

  private final VaultDoor door;
  private final char[] secret;
  private final Optional<RecoveryKey> recovery;
  private final Consumer<Vault> opened;
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.WORKING);
  private final ReadOnlyObjectWrapper<Said> problem = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
  private final BooleanProperty backup = new SimpleBooleanProperty(true);
  private final BooleanProperty removeEarlier = new SimpleBooleanProperty(false);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final Runnable stop;
  private volatile @Nullable Came came;
  private volatile int told = -1;

  /**
   * Begins at once.
   *
   * @param secret wiped when it is over
   * @param recovery closed when it is over
   * @param opened gets the vault when it is open again
   */
  public EncryptAnewViewModel(
      VaultDoor door, char[] secret, Optional<RecoveryKey> recovery, Consumer<Vault> opened) {
    this.door = door;
    this.secret = secret;
    this.recovery = recovery;
    this.opened = opened;
    Running running =
        door.work().of(this::encrypt).onDone(outcome -> {}).onFinally(this::ended).start();
    progress.bind(running.progressProperty());
    this.stop = running::cancel;
  }

  private EncryptAnewOutcome encrypt(Running under) {
    boolean had = door.vaults().recovery(door.home()) != RecoveryState.NONE;
    EncryptAnewOutcome outcome =
        door.vaults()
            .encryptAnew(
                door.home(), secret.clone(), recovery, (done, of) -> tell(under, done, of));
    came = new Came(outcome, had);
    return outcome;
  }

  /** The window is told of what can be seen, not of every row. */
  private void tell(Running under, int done, int of) {
    under.checkCancelled();
    int step = of == 0 ? 0 : (int) ((long) done * STEPS / of);
    if (step != told) {
      told = step;
      under.at((double) step / STEPS);
    }
  }

  /** Whoever cancelled too late has the new vault all the same. */
  private void ended() {
    recovery.ifPresent(RecoveryKey::close);
    Came now = came;
    if (now == null) {
      problem.set(Said.of("keys.anew.cancelled"));
      stage.set(Stage.STOPPED);
      return;
    }
    switch (now.outcome()) {
      case EncryptAnewOutcome.Done done -> stage.set(Stage.DONE);
      case EncryptAnewOutcome.WrongRecoveryKey wrong -> stopped(Said.of("recovery.problem.other"));
      case EncryptAnewOutcome.NotSound not -> stopped(Said.of("store.anew.unsound"));
      case EncryptAnewOutcome.NoSpace(long needed, long free) ->
          stopped(texts -> texts.of("store.anew.space", megabytes(needed), megabytes(free)));
      case EncryptAnewOutcome.Refused(OpenVaultOutcome why) -> stopped(Said.of(why));
    }
  }

  private static long megabytes(long bytes) {
    return Math.ceilDiv(bytes, 1024L * 1024);
  }

  private void stopped(Said why) {
    problem.set(texts -> why.in(texts) + " " + texts.of("keys.anew.asbefore"));
    stage.set(Stage.STOPPED);
  }

  /** How far it is. */
  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /** 0 to 1, or negative while unknown. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What is wrong, or why it stopped. */
  public ReadOnlyObjectProperty<Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** True while the cases open and a backup is taken. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Whether a backup is taken under the new key. */
  public BooleanProperty backupProperty() {
    return backup;
  }

  /** Whether the backups under the old key go once there is a new one. */
  public BooleanProperty removeEarlierProperty() {
    return removeEarlier;
  }

  /** The backups in the home that open with the old key. */
  public List<Backup> earlier() {
    Came now = came;
    return now != null && now.outcome() instanceof EncryptAnewOutcome.Done done
        ? done.earlier()
        : List.of();
  }

  /** Whether a recovery key from before no longer works. */
  public boolean recoveryIsVoid() {
    Came now = came;
    return now != null
        && now.hadRecovery()
        && now.outcome() instanceof EncryptAnewOutcome.Done done
        && done.recovery() == RecoveryState.NONE;
  }

  /** Stops it, as long as that can be. */
  public void cancel() {
    stop.run();
  }

  /** Leaves it: what is under way stops, and the passphrase is forgotten. */
  public void leave() {
    cancel();
    Arrays.fill(secret, '\0');
  }

  private record Entered(OpenVaultOutcome open, boolean backedUp) {}

  /** Opens the cases again, with a new backup if that is wished for. */
  public void goOn() {
    if (busy.get() || stage.get() != Stage.DONE) {
      return;
    }
    boolean remove = removeEarlier.get();
    boolean take = backup.get() || remove;
    problem.set(Said.NOTHING);
    busy.set(true);
    door.work()
        .of(progress -> enter(take, remove))
        .onDone(this::entered)
        .onFinally(() -> busy.set(false))
        .start();
  }

  private Entered enter(boolean take, boolean remove) {
    OpenVaultOutcome outcome = door.vaults().open(door.home(), secret.clone());
    if (!take || !(outcome instanceof OpenVaultOutcome.Opened(Vault vault))) {
      return new Entered(outcome, true);
    }
    boolean taken = vault.backups().take(BackupReason.ASKED) instanceof BackupOutcome.Taken;
    if (taken && remove) {
      vault.backups().removeUnderEarlierKey();
    }
    return new Entered(outcome, taken);
  }

  private void entered(Entered now) {
    if (!(now.open() instanceof OpenVaultOutcome.Opened(Vault vault))) {
      problem.set(Said.of(now.open()));
    } else if (!now.backedUp()) {
      vault.close();
      backup.set(false);
      removeEarlier.set(false);
      problem.set(Said.of("keys.anew.nobackup"));
    } else {
      Arrays.fill(secret, '\0');
      opened.accept(vault);
    }
  }
}
