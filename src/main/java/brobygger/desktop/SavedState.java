package brobygger.desktop;

import brobygger.edit.EditProblem;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Whether everything typed is on disk. The window shows it, so it must be true: {@code SAVED} means
 * that the store has acknowledged every edit, or the draft of the box it is being typed in, and
 * that no field holds anything else than what is kept. On the screen's thread only.
 */
@Lives(Lifetime.VAULT)
public final class SavedState {
  /** What the window says. */
  public enum State {
    /** Every edit is on disk. */
    SAVED,
    /** Some edit is on its way. */
    SAVING,
    /** Some field holds what is not kept: it cannot be, or it waits for its button. */
    TYPED,
    /** Some edit could not be kept; {@link #problem()} says why. It is still in memory. */
    NOT_SAVED
  }

  private final Map<Object, Optional<Throwable>> unsaved = new IdentityHashMap<>();

  /** Those of them whose edit is on disk as the draft of a box. */
  private final Set<Object> covered = Collections.newSetFromMap(new IdentityHashMap<>());

  private @Nullable Typed newest;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SAVED);
  private final ReadOnlyIntegerWrapper typed = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(true);
  private Runnable way = () -> {};
  private Refusals refusals = new Refusals() {};

  /** A document that may wait with what is being typed, while that is held as a draft. */
  interface Typed {
    /** What was edited last is typed in a box that has the keyboard; its draft is on its way. */
    void waits();

    /** The box was left. */
    void left();

    /** What was edited last is kept now. */
    void goes();

    /** Whether it waits. */
    boolean isWaiting();
  }

  /** Hears of edits that the store refused after the screen had taken them. */
  public interface Refusals {
    /** The store did not take what was edited in this document last. */
    default void refused(Object id, EditProblem why) {}

    /** The screen shows what the store holds of the document. */
    default void shown(Object id) {}
  }

  /** What to show. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** How many fields hold what is not kept. */
  public ReadOnlyIntegerProperty typedProperty() {
    return typed.getReadOnlyProperty();
  }

  /** Whether the store has acknowledged every edit, whatever stands in fields. */
  public ReadOnlyBooleanProperty settledProperty() {
    return settled.getReadOnlyProperty();
  }

  /** Why something could not be kept. */
  public Optional<Throwable> problem() {
    return unsaved.values().stream().flatMap(Optional::stream).findFirst();
  }

  /** The document has an edit that is not on disk yet. */
  public void saving(Object document) {
    unsaved.put(document, Optional.empty());
    covered.remove(document);
    newest = document instanceof Typed typed ? typed : newest;
    update();
  }

  /** Everything in the document is on disk. */
  public void saved(Object document) {
    unsaved.remove(document);
    covered.remove(document);
    update();
  }

  /** An edit of the document could not be kept. */
  public void failed(Object document, Throwable problem) {
    unsaved.put(document, Optional.of(problem));
    covered.remove(document);
    update();
  }

  /** What was edited last is typed in a box that has the keyboard. */
  void typing() {
    if (newest != null && unsaved.containsKey(newest)) {
      newest.waits();
    }
  }

  /** What was edited last made what others belong to: it is kept now. */
  void made() {
    if (newest != null) {
      newest.goes();
    }
  }

  /** All drafts of boxes that are being typed in are on disk. */
  void covered() {
    for (Object document : unsaved.keySet()) {
      if (document instanceof Typed typed && typed.isWaiting()) {
        covered.add(document);
      }
    }
    update();
  }

  /** The box that was typed in was left: what waited is kept. */
  void left() {
    for (Object document : List.copyOf(unsaved.keySet())) {
      if (document instanceof Typed typed) {
        typed.left();
      }
    }
  }

  /** So many fields hold what is not kept. */
  void typed(int fields) {
    typed.set(fields);
    update();
  }

  /** What leads to a field that holds what is not kept. */
  public void wayToTyped(Runnable leading) {
    way = leading;
  }

  /** Goes to a field that holds what is not kept. */
  public void goToTyped() {
    way.run();
  }

  /** Who takes care of what was typed and refused. */
  public void tellRefusals(Refusals careful) {
    refusals = careful;
  }

  /** The document with this identity was edited, and the store did not take that. */
  void refused(Object id, EditProblem why) {
    refusals.refused(id, why);
  }

  /** After a refusal the screen shows what the store holds. */
  void shown(Object id) {
    refusals.shown(id);
  }

  private void update() {
    if (problem().isPresent()) {
      state.set(State.NOT_SAVED);
    } else if (typed.get() > 0) {
      state.set(State.TYPED);
    } else {
      state.set(covered.containsAll(unsaved.keySet()) ? State.SAVED : State.SAVING);
    }
    settled.set(unsaved.isEmpty());
  }
}
