package brobygger.desktop.staircase;

import brobygger.casefile.StepOrder;
import brobygger.casefile.staircase.MasteryStep;
import javafx.geometry.Rectangle2D;

/**
 * Where the steps stand in a space. Everything that stands on a step keeps inside the step's own
 * column, so nothing on one step can cover what stands on another.
 *
 * @param steps the steps, lowest first
 * @param width the whole width in pixels
 * @param height the whole height in pixels
 * @param head room above the highest step for what stands on it
 * @param base height of the lowest step
 */
record StairsLayout(StepOrder steps, double width, double height, double head, double base) {
  /** The block of a step, from its top down to the floor, on whole pixels. */
  Rectangle2D block(MasteryStep step) {
    int place = steps.place(step);
    double left = edge(place);
    double top = top(step);
    return new Rectangle2D(left, top, edge(place + 1) - left, Math.max(1, height - top));
  }

  /** The height of the surface one stands on. */
  double top(MasteryStep step) {
    double rise = Math.max(4, (height - head - base) / (steps.size() - 1));
    return Math.round(height - base - steps.place(step) * rise);
  }

  /** A place across the step, 0 at its left edge and 1 at its right. */
  double across(MasteryStep step, double share) {
    Rectangle2D block = block(step);
    return block.getMinX() + block.getWidth() * share;
  }

  /** The step whose column holds that place; the outermost when it lies outside. */
  MasteryStep stepAt(double x) {
    return steps.at((long) Math.floor(x / Math.max(1, width) * steps.size()));
  }

  private double edge(int index) {
    return Math.round(width * index / steps.size());
  }
}
