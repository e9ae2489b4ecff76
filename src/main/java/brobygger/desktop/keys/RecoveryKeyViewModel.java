package brobygger.desktop.keys;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.usecase.backup.RecoveryKeyFile;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.RecoveryKey;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A recovery key that is shown once: written down, then one group typed back without seeing it. It
 * opens the vault already while it is shown.
 */
@Lives(Lifetime.VAULT)
public final class RecoveryKeyViewModel {
  private final VaultDoor door;
  private final RecoveryKey key;
  private final String owner;
  private final Runnable done;
  private final int asked;
  private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper(false);
  private final BooleanProperty busy = new SimpleBooleanProperty(false);
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Said> problem = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private final ReadOnlyObjectWrapper<Said> notice = new ReadOnlyObjectWrapper<>(Said.NOTHING);

  /**
   * @param key wiped when the user is done with it
   * @param owner whose vault it is, for the paper
   * @param random chooses the group that is asked for
   * @param done what follows, confirmed or left for later
   */
  public RecoveryKeyViewModel(
      VaultDoor door, RecoveryKey key, String owner, RandomGenerator random, Runnable done) {
    this.door = door;
    this.key = key;
    this.owner = owner;
    this.done = done;
    this.asked = random.nextInt(RecoveryKey.GROUPS) + 1;
    typed.subscribe(text -> problem.set(Said.NOTHING));
  }

  /** The groups to write down. */
  public List<String> groups() {
    return key.groups();
  }

  /** The group that is asked for, from 1. */
  public int asked() {
    return asked;
  }

  /** Whether the key is hidden and a group of it asked for. */
  public ReadOnlyBooleanProperty checkingProperty() {
    return checking.getReadOnlyProperty();
  }

  /** The group as it is typed back. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** What is wrong. */
  public ReadOnlyObjectProperty<Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What was done. */
  public ReadOnlyObjectProperty<Said> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** It is written down: hides it and asks for a group. */
  public void writtenDown() {
    tell(Said.NOTHING, Said.NOTHING);
    checking.set(true);
  }

  /** Shows it again. */
  public void showAgain() {
    typed.set("");
    checking.set(false);
  }

  /** Writes a new file; an existing one is never touched. */
  public void keepAs(Path file, boolean pdf) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    LocalDate today = LocalDate.now(door.clock());
    door.work()
        .of(
            running -> {
              byte[] content =
                  pdf
                      ? door.papers().pdf(key, owner, today)
                      : door.papers().text(key, owner, today);
              RecoveryKeyFile.write(file, content);
              return file;
            })
        .onDone(
            kept ->
                tell(
                    Said.NOTHING,
                    texts -> texts.of("recovery.kept", String.valueOf(kept.getFileName()))))
        .onProblem(
            FileAlreadyExistsException.class,
            there -> tell(Said.of("recovery.taken"), Said.NOTHING))
        .onProblem(IOException.class, failed -> tell(Said.of("recovery.notkept"), Said.NOTHING))
        .onFinally(() -> busy.set(false))
        .start();
  }

  /** Compares what was typed, and notes that the key is written down. */
  public void check() {
    if (busy.get()) {
      return;
    }
    if (!key.matches(asked, typed.get())) {
      tell(texts -> texts.of("recovery.wrong", asked), Said.NOTHING);
      return;
    }
    busy.set(true);
    door.work()
        .of(running -> door.vaults().confirm(door.home(), key))
        .onDone(
            outcome -> {
              if (outcome instanceof KeyChangeOutcome.Changed) {
                finish();
              } else {
                tell(Said.of(outcome), Said.NOTHING);
              }
            })
        .onFinally(() -> busy.set(false))
        .start();
  }

  /** Leaves it for later: the key works, and the program reminds. */
  public void later() {
    if (!busy.get()) {
      finish();
    }
  }

  private void finish() {
    key.close();
    done.run();
  }

  private void tell(Said wrong, Said good) {
    problem.set(wrong);
    notice.set(good);
  }
}
