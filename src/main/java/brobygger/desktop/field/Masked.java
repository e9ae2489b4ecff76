package brobygger.desktop.field;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * A field whose value stands there masked until it is asked for. Whatever is typed over the mask
 * replaces the whole value when the field is left.
 */
@Lives(Lifetime.HOLDER)
public final class Masked {
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private final Kept kept;

  /**
   * @param whole the value as it is written
   * @param masked the value as it stands there otherwise; both are empty when there is none
   */
  public Masked(Supplier<String> whole, Supplier<String> masked, Kept.Keeper keeper) {
    kept = Kept.onLeave(() -> shown.get() ? whole.get() : masked.get(), keeper);
  }

  /** What stands in the field. */
  public Kept kept() {
    return kept;
  }

  /** Whether the whole value is to be seen. */
  public ReadOnlyBooleanProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Shows the whole value. */
  public void show() {
    turn(true);
  }

  /** Masks it again; what was typed is kept first, when it can be. */
  public void hide() {
    turn(false);
  }

  private void turn(boolean whole) {
    if (shown.get() != whole) {
      kept.leave();
      shown.set(whole);
      kept.refresh();
    }
  }
}
