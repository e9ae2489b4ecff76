package brobygger.desktop;

import brobygger.casefile.value.InvalidValueException;
import brobygger.edit.Edit;
import brobygger.edit.EditProblem;
import brobygger.edit.EditRefusedException;
import brobygger.edit.Outcome;
import brobygger.usecase.history.KeptDocuments;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.UndoState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One open case or company as the screen edits it. An edit shows at once, is queued to the store
 * within {@link #PAUSE}, and stays in memory until the store has acknowledged it. What is typed in
 * a box that has the keyboard is one edit, queued when the box is left: until then it is on disk as
 * the box's draft (decision 82). On the screen's thread only; the background executor must do one
 * thing after the other.
 *
 * @param <I> identity
 * @param <D> the immutable document
 */
@Lives(Lifetime.VAULT)
public final class LiveDocument<I, D> implements SavedState.Typed {
  /** Edits with the same label within this time become one step in the history. */
  public static final Duration PAUSE = Duration.ofMillis(250);

  /** Nobody has typed for so long: also what stands in a box that was not left is kept. */
  public static final Duration QUIET = Duration.ofMinutes(1);

  private final KeptDocuments<I, D> store;
  private final I id;
  private final AtStore<I, D> stored;
  private final BackgroundWork work;
  private final Later later;
  private final SavedState saved;
  private final ReadOnlyObjectWrapper<D> document;
  private final ReadOnlyObjectWrapper<UndoState> undoState =
      new ReadOnlyObjectWrapper<>(UndoState.NOTHING);

  /** What the store holds once everything queued so far is kept. */
  private D queued;

  /** What the store is known to hold. */
  private D confirmed;

  private @Nullable Pending<D> typing;
  private @Nullable Pending<D> failed;
  private Pending.Made newest = new Pending.Made();
  private int underWay;
  private boolean turningBack;
  private boolean waits;
  private boolean refused;

  /** What was done is given back now, and the document says so to whoever follows it. */
  private boolean givesBack;

  private final List<Pending<D>> waiting = new ArrayList<>();
  private Runnable cancelTimer = () -> {};

  /** Opens a document that was just read from the store. */
  public LiveDocument(
      KeptDocuments<I, D> store,
      I id,
      D document,
      BackgroundWork work,
      Later later,
      SavedState saved) {
    this.store = store;
    this.id = id;
    this.stored = new AtStore<>(store, id);
    this.work = work;
    this.later = later;
    this.saved = saved;
    this.document = new ReadOnlyObjectWrapper<>(document);
    this.queued = document;
    this.confirmed = document;
    work.of(running -> store.undoState(id)).onDone(undoState::set).start();
  }

  /** The document as the user sees it. */
  public ReadOnlyObjectProperty<D> documentProperty() {
    return document.getReadOnlyProperty();
  }

  /** What can be taken back and done again, as far as the store has acknowledged. */
  public ReadOnlyObjectProperty<UndoState> undoStateProperty() {
    return undoState.getReadOnlyProperty();
  }

  /**
   * Changes the document. Edits under one label in quick succession become one step.
   *
   * @throws brobygger.edit.EditRefusedException when the edit may not be made
   * @throws InvalidValueException when it asks for a value that cannot be; nothing is changed then
   */
  public void edit(Edit<D> edit) {
    throwing(make(new Pending<>(edit, new Pending.Made())));
  }

  private static void throwing(Optional<EditProblem> refusal) {
    refusal.ifPresent(
        why -> {
          throw why.thrown();
        });
  }

  /** Why it may not be made; empty when it is made, or there is nothing to change. */
  private Optional<EditProblem> make(Pending<D> edit) {
    return switch (edit.edit().on(document())) {
      case Outcome.Refused<D>(EditProblem why) -> Optional.of(why);
      case Outcome.Done<D>(D next) when next.equals(document()) -> Optional.empty();
      case Outcome.Done<D>(D next) -> make(edit, next);
    };
  }

  private Optional<EditProblem> make(Pending<D> edit, D next) {
    if (turningBack) {
      // Refused at the field while somebody looks at it, and not later when nobody does.
      waiting.add(edit);
      newest = edit.made();
      return Optional.empty();
    }
    Optional<EditProblem> refusal = store.refusal(document(), next);
    if (refusal.isPresent()) {
      return refusal;
    }
    Pending<D> before = typing;
    if (before != null && !before.edit().label().equals(edit.edit().label())) {
      send();
      before = null;
    }
    typing = before == null ? edit : before.then(edit);
    newest = edit.made();
    document.set(next);
    saved.saving(this);
    if (before == null || waits) {
      waits = false;
      cancelTimer.run();
      cancelTimer = later.after(PAUSE, this::send);
    }
    return Optional.empty();
  }

  @Override
  public void waits() {
    if (typing != null) {
      waits = true;
      cancelTimer.run();
      cancelTimer = later.after(QUIET, this::send);
    }
  }

  @Override
  public boolean isWaiting() {
    return waits && underWay == 0 && failed == null && waiting.isEmpty();
  }

  @Override
  public void left() {
    if (waits) {
      send();
    }
  }

  @Override
  public void goes() {
    send();
  }

  /**
   * Takes one change back, or does again one that was taken back, and leaves what was changed
   * since.
   *
   * @param step one of the store's steps
   * @param done is told whether it was possible; not called when it was refused or failed
   */
  public void turn(RevisionId step, Consumer<Boolean> done) {
    boolean[] turned = {false};
    turn(
        () -> {
          Optional<D> now = store.turn(id, step);
          turned[0] = now.isPresent();
          return now;
        },
        true,
        () -> done.accept(turned[0]));
  }

  /** Whether what changes now is an edit taken back or done again, or one that was refused. */
  public boolean isGivingBack() {
    return givesBack || refused;
  }

  /**
   * What takes back the change that was made last, that one and no other, whatever is changed
   * before it is called.
   *
   * @param done is told whether it was possible
   */
  public Runnable takingBack(Consumer<Boolean> done) {
    Pending.Made made = newest;
    return () ->
        flush(
            () -> made.found().ifPresentOrElse(step -> turn(step, done), () -> done.accept(false)));
  }

  /** Makes an earlier state the newest, or runs another change of the store's own. */
  public void turn(Callable<Optional<D>> change) {
    turn(change, false, () -> {});
  }

  /**
   * @param step whether one step is turned, and no earlier state restored
   */
  private void turn(Callable<Optional<D>> change, boolean step, Runnable done) {
    if (turningBack) {
      return;
    }
    send();
    if (failed != null) {
      retry();
      return;
    }
    turningBack = true;
    saved.saving(this);
    Pending.Made made = new Pending.Made();
    newest = made;
    work.of(running -> stored.change(change))
        .onDone(
            kept -> {
              queued = kept.document();
              confirmed = kept.document();
              made.is(kept.made());
              givesBack = step;
              document.set(kept.document());
              givesBack = false;
              undoState.set(kept.undo());
              done.run();
            })
        .onFinally(
            () -> {
              turningBack = false;
              settle();
              List<Pending<D>> held = List.copyOf(waiting);
              waiting.clear();
              held.forEach(this::again);
            })
        .start();
  }

  /** Queues what is being typed now, tries again what failed, and calls back when all is done. */
  public void flush(Runnable whenDone) {
    send();
    if (failed != null) {
      retry();
    }
    work.of(running -> true)
        .onFinally(
            () -> {
              if (typing == null) {
                whenDone.run();
              } else {
                // Typed while the store turned something back, and taken up after that.
                flush(whenDone);
              }
            })
        .start();
  }

  /** An edit that waited. What it asks for may have become impossible: then the window says so. */
  private void again(Pending<D> edit) {
    make(edit)
        .ifPresent(
            why -> {
              tell(why);
              settle();
            });
  }

  /** Says in the window why something was refused; what was typed is held at its field. */
  private void tell(EditProblem why) {
    refused = true;
    saved.refused(id, why);
    work.of(
            running -> {
              throw why.thrown();
            })
        .start();
  }

  /** Tries again to keep what could not be kept. */
  public void retry() {
    Pending<D> again = failed;
    if (again != null) {
      failed = null;
      queue(again);
    }
  }

  private void send() {
    cancelTimer.run();
    cancelTimer = () -> {};
    waits = false;
    Pending<D> edit = typing;
    if (edit == null) {
      return;
    }
    typing = null;
    Pending<D> earlier = failed;
    failed = null;
    queue(earlier == null ? edit : earlier.then(edit));
  }

  /** Keeps the document as it looks now. */
  private void queue(Pending<D> edit) {
    D expected = queued;
    D edited = document.get();
    queued = edited;
    underWay++;
    saved.saving(this);
    work.of(running -> stored.edit(edit.edit(), expected, edited))
        .onDone(
            kept -> {
              underWay--;
              confirmed = kept.document();
              edit.made().is(kept.made());
              undoState.set(kept.undo());
              if (!kept.document().equals(edited)) {
                takeOver(kept.document());
              }
              settle();
            })
        .onProblem(
            InvalidValueException.class, problem -> refused(new EditProblem.Impossible(problem)))
        .onProblem(EditRefusedException.class, problem -> refused(problem.problem()))
        .onFailure(
            problem -> {
              underWay--;
              failed = failed == null ? edit : failed.then(edit);
              queued = confirmed;
              saved.failed(this, problem);
            })
        .start();
  }

  /** It was sealed meanwhile: what the store holds is shown, and the window says why. */
  private void refused(EditProblem problem) {
    underWay--;
    tell(problem);
    work.of(running -> stored.read())
        .onDone(
            kept -> {
              confirmed = kept.document();
              undoState.set(kept.undo());
              takeOver(kept.document());
              settle();
            })
        .start();
  }

  private void takeOver(D other) {
    if (underWay == 0 && failed == null) {
      queued = other;
      Pending<D> edit = typing;
      if (edit == null) {
        document.set(other);
        return;
      }
      switch (edit.edit().on(other)) {
        case Outcome.Done<D>(D next) -> document.set(next);
        case Outcome.Refused<D>(EditProblem why) -> {
          // What is being typed cannot be in what the store holds now: it stands in its field.
          cancelTimer.run();
          typing = null;
          waits = false;
          tell(why);
          document.set(other);
        }
      }
    }
  }

  private void settle() {
    if (underWay == 0 && typing == null && failed == null && !turningBack) {
      if (refused) {
        refused = false;
        saved.shown(id);
      }
      saved.saved(this);
    }
  }

  /** The identity of the document. */
  public I id() {
    return id;
  }

  /** The document as the user sees it now. */
  public D document() {
    return Objects.requireNonNull(document.get());
  }

  /**
   * Tries an edit without making it.
   *
   * @throws RuntimeException what {@link #edit} would throw
   */
  public void tryOut(Edit<D> edit) {
    throwing(store.refusal(document(), edit.made(document())));
  }
}
