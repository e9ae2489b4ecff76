package brobygger.desktop.hours;

import brobygger.desktop.look.Look;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two fields sharing a line; the second goes below the first where that is too narrow. */
final class FieldPair extends Region {
  private static final double GAP = 12;
  private static final double BELOW = 8;

  private final Region first;
  private final Region second;
  private final double firstEm;
  private final double leastEm;

  /**
   * @param firstEm width of the first field in the text's own size, or 0 for half of the line
   * @param leastEm the narrowest line, in the text's own size, that holds both
   */
  FieldPair(Region first, Region second, double firstEm, double leastEm) {
    this.first = first;
    this.second = second;
    this.firstEm = firstEm;
    this.leastEm = leastEm;
    getChildren().addAll(first, second);
    setMinWidth(0);
  }

  private boolean beside(double width) {
    return width >= leastEm * Look.em(this);
  }

  private double firstWidth(double width) {
    return Math.round(firstEm > 0 ? firstEm * Look.em(this) : (width - GAP) / 2);
  }

  private static double high(Region field, double width) {
    return Math.ceil(field.prefHeight(width));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (beside(width)) {
      double left = firstWidth(width);
      double rest = width - left - GAP;
      first.resizeRelocate(0, 0, left, high(first, left));
      second.resizeRelocate(left + GAP, 0, rest, high(second, rest));
    } else {
      double above = high(first, width);
      first.resizeRelocate(0, 0, width, above);
      second.resizeRelocate(0, above + BELOW, width, high(second, width));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? getWidth() : width;
    if (beside(across)) {
      double left = firstWidth(across);
      return Math.max(high(first, left), high(second, across - left - GAP));
    }
    return high(first, across) + BELOW + high(second, across);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return leastEm * Look.em(this);
  }
}
