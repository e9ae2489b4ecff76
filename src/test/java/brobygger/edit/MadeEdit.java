package brobygger.edit;

import java.util.function.UnaryOperator;

/** An edit that only a test makes. */
public final class MadeEdit {
  private MadeEdit() {}

  public static <D> Edit<D> of(String label, UnaryOperator<D> change) {
    return Edit.of(new Label(label), change);
  }
}
