package brobygger.desktop;

import brobygger.casefile.InvalidValueException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Whether everything typed is on disk. The window shows it, so it must be true: {@code SAVED} means
 * that the store has acknowledged every edit, and that no field holds anything else than what is
 * kept. On the screen's thread only.
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
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SAVED);
  private final ReadOnlyIntegerWrapper typed = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(true);
  private Runnable way = () -> {};
  private Refusals refusals = new Refusals() {};

  /** Hears of edits that the store refused after the screen had taken them. */
  public interface Refusals {
    /** The store did not take what was edited in this document last. */
    default void refused(Object id, InvalidValueException why) {}

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
    update();
  }

  /** Everything in the document is on disk. */
  public void saved(Object document) {
    unsaved.remove(document);
    update();
  }

  /** An edit of the document could not be kept. */
  public void failed(Object document, Throwable problem) {
    unsaved.put(document, Optional.of(problem));
    update();
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
  void refused(Object id, InvalidValueException why) {
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
      state.set(unsaved.isEmpty() ? State.SAVED : State.SAVING);
    }
    settled.set(unsaved.isEmpty());
  }
}
