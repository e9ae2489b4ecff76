package brobygger.desktop.field;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;

/**
 * A box whose text is kept only by a button, which empties it.
 *
 * @param used a text that has done its work already; empty when none has
 * @param saying what is said at the box now
 * @param say says something at the box
 */
record ButtonHolding(
    TextInputControl input, Supplier<String> used, Supplier<String> saying, Consumer<String> say)
    implements TypedBox.Holding {
  @Override
  public boolean isKept() {
    return input.getText().isBlank() || input.getText().equals(used.get());
  }

  @Override
  public String wrong() {
    return saying.get();
  }

  @Override
  public boolean isShowing() {
    return false;
  }

  @Override
  public boolean empties() {
    return true;
  }

  @Override
  public void leave() {}

  @Override
  public void offer(String draft, String wrong) {
    input.setText(draft);
    say.accept(wrong);
  }

  @Override
  public void forget() {
    input.clear();
    say.accept("");
  }
}
