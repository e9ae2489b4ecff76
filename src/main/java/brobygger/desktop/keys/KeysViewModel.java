package brobygger.desktop.keys;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RecoveryKeyReading;
import brobygger.usecase.home.RecoveryState;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How an open vault is opened: its passphrase and its recovery key. */
@Lives(Lifetime.PERSON)
public final class KeysViewModel {
  private final VaultDoor door;
  private final String owner;
  private final EncryptAnew anew;
  private final StringProperty recovery = new SimpleStringProperty("");
  private final NewPassphrase chosen;
  private final StringProperty old = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty(false);
  private final ReadOnlyObjectWrapper<Said> problem = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private final ReadOnlyObjectWrapper<RecoveryState> state =
      new ReadOnlyObjectWrapper<>(RecoveryState.NONE);

  /**
   * @param owner whose vault it is
   * @param anew locks and encrypts everything anew
   */
  public KeysViewModel(VaultDoor door, String owner, EncryptAnew anew) {
    this.door = door;
    this.anew = anew;
    this.owner = owner;
    this.chosen = new NewPassphrase(door.work(), () -> List.of(owner, "brobygger"));
    old.subscribe(text -> problem.set(Said.NOTHING));
    recovery.subscribe(text -> problem.set(Said.NOTHING));
    chosen.passphraseProperty().subscribe(text -> problem.set(Said.NOTHING));
    chosen.againProperty().subscribe(text -> problem.set(Said.NOTHING));
    refresh();
  }

  /** Whether there is a recovery key. */
  public ReadOnlyObjectProperty<RecoveryState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The passphrase the vault has. */
  public StringProperty oldProperty() {
    return old;
  }

  /** The recovery key that is to go on working, as it is typed. */
  public StringProperty recoveryProperty() {
    return recovery;
  }

  /**
   * Locks and encrypts everything anew.
   *
   * @param begun what was typed makes sense: the sheet can go
   */
  public void encryptAnew(Runnable begun) {
    if (busy.get()) {
      return;
    }
    if (old.get().isEmpty()) {
      problem.set(Said.of("open.message.MISSING"));
      return;
    }
    Optional<RecoveryKey> paper = Optional.empty();
    if (!recovery.get().isBlank()) {
      char[] written = recovery.get().toCharArray();
      RecoveryKeyReading reading = RecoveryKey.read(written);
      Arrays.fill(written, '\0');
      if (!(reading instanceof RecoveryKeyReading.Read(RecoveryKey key))) {
        problem.set(Said.of(reading));
        return;
      }
      paper = Optional.of(key);
    }
    char[] secret = old.get().toCharArray();
    clear();
    begun.run();
    anew.begin(secret, paper);
  }

  /** The new passphrase. */
  public NewPassphrase chosen() {
    return chosen;
  }

  /** True while something is written. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  /** What is wrong. */
  public ReadOnlyObjectProperty<Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Forgets what was typed. */
  public void clear() {
    old.set("");
    recovery.set("");
    chosen.clear();
    problem.set(Said.NOTHING);
  }

  /** Looks again whether there is a recovery key. */
  public void refresh() {
    door.work().of(running -> door.vaults().recovery(door.home())).onDone(state::set).start();
  }

  /** Changes the passphrase. */
  public void change(Runnable changed) {
    if (busy.get()) {
      return;
    }
    NewPassphrase.Unfit unfit = chosen.problem();
    if (unfit != NewPassphrase.Unfit.NONE) {
      problem.set(unfit.said());
      return;
    }
    char[] before = old.get().toCharArray();
    char[] after = chosen.chars();
    run(() -> door.vaults().changePassphrase(door.home(), before, after), changed);
  }

  /** Makes a recovery key to be shown. */
  public void newRecoveryKey(Consumer<RecoveryKeyViewModel> show, Runnable done) {
    if (busy.get()) {
      return;
    }
    char[] secret = old.get().toCharArray();
    SecureRandom random = new SecureRandom();
    RecoveryKey key = RecoveryKey.random(random);
    run(
        () -> door.vaults().addRecoveryKey(door.home(), secret, key),
        () ->
            show.accept(
                new RecoveryKeyViewModel(
                    door,
                    key,
                    owner,
                    random,
                    () -> {
                      refresh();
                      done.run();
                    })));
  }

  private interface Change {
    KeyChangeOutcome make();
  }

  private void run(Change change, Runnable changed) {
    busy.set(true);
    door.work()
        .of(running -> change.make())
        .onDone(
            outcome -> {
              if (outcome instanceof KeyChangeOutcome.Changed) {
                clear();
                refresh();
                changed.run();
              } else {
                problem.set(Said.of(outcome));
              }
            })
        .onFinally(() -> busy.set(false))
        .start();
  }
}
