package brobygger.desktop.staircase;

import brobygger.casefile.MasteryStep;
import javafx.geometry.Rectangle2D;

/**
 * Where the five steps stand in a space. Everything that stands on a step keeps inside the step's
 * own column, so nothing on one step can cover what stands on another.
 *
 * @param width the whole width in pixels
 * @param height the whole height in pixels
 * @param head room above the highest step for what stands on it
 * @param base height of the lowest step
 */
record StairsLayout(double width, double height, double head, double base) {
  private static final int STEPS = MasteryStep.values().length;

  /** The block of a step, from its top down to the floor, on whole pixels. */
  Rectangle2D block(MasteryStep step) {
    double left = edge(step.ordinal());
    double top = top(step);
    return new Rectangle2D(left, top, edge(step.ordinal() + 1) - left, Math.max(1, height - top));
  }

  /** The height of the surface one stands on. */
  double top(MasteryStep step) {
    double rise = Math.max(4, (height - head - base) / (STEPS - 1));
    return Math.round(height - base - step.ordinal() * rise);
  }

  /** A place across the step, 0 at its left edge and 1 at its right. */
  double across(MasteryStep step, double share) {
    Rectangle2D block = block(step);
    return block.getMinX() + block.getWidth() * share;
  }

  /** The step whose column holds that place; the outermost when it lies outside. */
  MasteryStep stepAt(double x) {
    int index = (int) Math.floor(x / Math.max(1, width) * STEPS);
    return MasteryStep.values()[Math.clamp(index, 0, STEPS - 1)];
  }

  private double edge(int index) {
    return Math.round(width * index / STEPS);
  }
}
