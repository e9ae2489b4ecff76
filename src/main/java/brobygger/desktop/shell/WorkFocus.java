package brobygger.desktop.shell;

import brobygger.desktop.field.Keyboard;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;

/** Brings the keyboard to a screen that has just come into the window. */
final class WorkFocus {
  /** What a screen reads first may come after it; longer than this nobody is kept waiting. */
  private static final int LAYOUTS = 60;

  private final Node work;
  private final BooleanSupplier wanted;
  private int layouts;

  private WorkFocus(Node work, BooleanSupplier wanted) {
    this.work = work;
    this.wanted = wanted;
  }

  /**
   * Focuses the first thing on the screen, unless the keyboard is somewhere on it already.
   *
   * @param wanted whether it is still to go there
   */
  static void bringTo(Node work, BooleanSupplier wanted) {
    new WorkFocus(work, wanted).afterLayout();
  }

  private void afterLayout() {
    Keyboard.afterLayout(work, this::look);
  }

  private void look() {
    Node owner = work.getScene().getFocusOwner();
    boolean there = owner != null && Panes.isInside(owner, work) && Panes.isShown(owner);
    if (there || !wanted.getAsBoolean() || !Panes.isShown(work)) {
      return;
    }
    if (!Panes.focusFirst(work) && layouts++ < LAYOUTS) {
      afterLayout();
    }
  }
}
