package brobygger.desktop;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Whether everything typed is on disk. The window shows it, so it must be true: {@code SAVED} means
 * that the store has acknowledged every edit. On the screen's thread only.
 */
public final class SavedState {
  /** What the window says. */
  public enum State {
    /** Every edit is on disk. */
    SAVED,
    /** Some edit is on its way. */
    SAVING,
    /** Some edit could not be kept; {@link #problem()} says why. It is still in memory. */
    NOT_SAVED
  }

  private final Map<Object, Optional<Throwable>> unsaved = new IdentityHashMap<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SAVED);

  /** What to show. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
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

  private void update() {
    if (problem().isPresent()) {
      state.set(State.NOT_SAVED);
    } else {
      state.set(unsaved.isEmpty() ? State.SAVED : State.SAVING);
    }
  }
}
