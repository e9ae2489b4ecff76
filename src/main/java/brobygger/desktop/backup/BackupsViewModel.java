package brobygger.desktop.backup;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.keys.Said;
import brobygger.usecase.backup.KeepBackups;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.BackupState;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The backups of an open vault: when the newest was taken, and taking one. One at a time. */
@Lives(Lifetime.PERSON)
public final class BackupsViewModel {
  /** After a daily backup that failed, it is tried again after so long. */
  static final Duration AGAIN = Duration.ofHours(1);

  /**
   * What is there.
   *
   * @param state the newest one
   * @param count how many there are in the vault's own folder
   */
  public record Present(BackupState state, int count) {}

  private final Vault vault;
  private final KeepBackups keep;
  private final BackgroundWork work;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Optional<Present>> present =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<Said> good = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private final ReadOnlyObjectWrapper<Said> problem = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private Runnable onTaken = () -> {};
  private @Nullable LocalDate done;
  private @Nullable Instant failed;

  /** Whether today's was tried or another is taken; read by the reminder in the background. */
  private volatile boolean settled;

  /**
   * @param work a thread of its own: what is typed meanwhile must not wait for it
   */
  public BackupsViewModel(Vault vault, Clock clock, BackgroundWork work) {
    this.vault = vault;
    this.keep = new KeepBackups(vault, clock);
    this.work = work;
    this.clock = clock;
  }

  /** What is there; empty until it was read. */
  public ReadOnlyObjectProperty<Optional<Present>> presentProperty() {
    return present.getReadOnlyProperty();
  }

  /** True while one is taken. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** That one was taken. */
  public ReadOnlyObjectProperty<Said> goodProperty() {
    return good.getReadOnlyProperty();
  }

  /** Why none was taken. */
  public ReadOnlyObjectProperty<Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The folder of the automatic ones. */
  public Path folder() {
    return vault.backups().folder();
  }

  /** The clock that says what today is. */
  Clock clock() {
    return clock;
  }

  /**
   * What to remind of, if the newest is too old; nothing before today's was tried, and not while
   * one is taken. Asked in the background.
   */
  public Optional<BackupState> reminder() {
    return settled ? Optional.of(keep.state()).filter(BackupState::tooOld) : Optional.empty();
  }

  /** What follows whenever one was taken, such as taking the reminder away. */
  public void onTaken(Runnable action) {
    onTaken = action;
  }

  /** Looks again what is there. */
  public void refresh() {
    work.of(running -> new Present(keep.state(), vault.backups().present().size()))
        .onDone(read -> present.set(Optional.of(read)))
        .start();
  }

  /**
   * Takes today's, unless there is one. Call it when the vault was opened and now and then: a new
   * day begins while the program stays open.
   */
  public void daily() {
    LocalDate today = LocalDate.now(clock);
    Instant last = failed;
    if (busy.get()
        || today.equals(done)
        || (last != null && Duration.between(last, clock.instant()).abs().compareTo(AGAIN) < 0)) {
      return;
    }
    run(
        keep::daily,
        outcome -> {
          boolean there = outcome.isEmpty() || outcome.get() instanceof BackupOutcome.Taken;
          done = there ? today : null;
          failed = there ? null : clock.instant();
          if (!there) {
            problem.set(texts -> texts.of("backups.daily", words(outcome).in(texts)));
          }
        });
  }

  private static Said words(Optional<BackupOutcome> outcome) {
    return outcome.map(each -> BackupWords.of(each, Optional.empty())).orElse(Said.NOTHING);
  }

  /** Takes one now. */
  public void takeNow() {
    takeNow(told -> {});
  }

  /** The same, and tells what came of it. */
  public void takeNow(Consumer<BackupOutcome> told) {
    take(Optional.empty(), keep::now, told);
  }

  /** Takes one into a folder of the user's choice. */
  public void takeInto(Path folder) {
    take(Optional.of(folder), () -> keep.into(folder), told -> {});
  }

  private interface Taking {
    BackupOutcome take();
  }

  private void take(Optional<Path> folder, Taking taking, Consumer<BackupOutcome> told) {
    if (busy.get()) {
      return;
    }
    run(
        () -> Optional.of(taking.take()),
        outcome -> {
          BackupOutcome came = outcome.orElseThrow();
          Said words = BackupWords.of(came, folder);
          if (came instanceof BackupOutcome.Taken) {
            good.set(words);
          } else {
            problem.set(words);
          }
          told.accept(came);
        });
  }

  private interface Work {
    Optional<BackupOutcome> run();
  }

  private void run(Work task, Consumer<Optional<BackupOutcome>> after) {
    busy.set(true);
    settled = false;
    good.set(Said.NOTHING);
    problem.set(Said.NOTHING);
    work.of(running -> task.run())
        .onDone(
            outcome -> {
              settled = true;
              after.accept(outcome);
              onTaken.run();
            })
        .onProblem(StoreProblemException.class, locked -> {})
        .onFinally(
            () -> {
              settled = true;
              busy.set(false);
              refresh();
            })
        .start();
  }
}
