package brobygger.desktop.layout;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Two parts at the ends of a line; the second goes below the first where both do not fit. */
public final class LeftAndRight extends Region {
  private static final double GAP = 16;
  private static final double BELOW = 4;

  private final Node left;
  private final Node right;

  /** Both parts may be hidden, and then take no room. */
  public LeftAndRight(Node left, Node right) {
    this.left = left;
    this.right = right;
    getChildren().addAll(left, right);
    setMinWidth(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double inside(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private boolean fits(double width) {
    return !left.isManaged()
        || !right.isManaged()
        || left.prefWidth(-1) + GAP + right.prefWidth(-1) <= width;
  }

  @Override
  protected void layoutChildren() {
    double width = inside(getWidth());
    double x = snappedLeftInset();
    double y = snappedTopInset();
    boolean beside = fits(width);
    double leftHeight = high(left, width);
    double rightHeight = high(right, width);
    double line = Math.max(leftHeight, rightHeight);
    if (left.isManaged()) {
      double wide = Math.min(width, left.prefWidth(-1));
      left.resizeRelocate(
          x, beside ? y + snapPositionY((line - leftHeight) / 2) : y, wide, leftHeight);
    }
    if (right.isManaged()) {
      double wide = Math.min(width, right.prefWidth(-1));
      right.resizeRelocate(
          beside ? x + width - wide : x,
          beside ? y + snapPositionY((line - rightHeight) / 2) : y + leftHeight + BELOW,
          wide,
          rightHeight);
    }
  }

  private double high(Node part, double width) {
    if (!part.isManaged()) {
      return 0;
    }
    return snapSizeY(part.prefHeight(Math.min(width, part.prefWidth(-1))));
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = inside(width < 0 ? computePrefWidth(-1) : width);
    double inner =
        fits(room)
            ? Math.max(high(left, room), high(right, room))
            : high(left, room) + BELOW + high(right, room);
    return snappedTopInset() + inner + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    double parts =
        (left.isManaged() ? left.prefWidth(-1) : 0) + (right.isManaged() ? right.prefWidth(-1) : 0);
    return snappedLeftInset() + Math.ceil(parts + GAP) + snappedRightInset();
  }
}
