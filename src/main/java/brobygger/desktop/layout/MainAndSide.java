package brobygger.desktop.layout;

import brobygger.desktop.look.Look;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * A main part with a narrower part at its right; below it when there is too little width for both.
 */
public final class MainAndSide extends Region {
  private static final double GAP = 16;

  private final Region main;
  private final Region side;
  private final double share;
  private final double least;
  private boolean stretch = true;

  /**
   * @param share the side part's share of the width, 0 to 1
   * @param least the width from which both stand beside each other, in pixels at a text size of 100
   *     %
   */
  public MainAndSide(Region main, Region side, double share, double least) {
    this.main = main;
    this.side = side;
    this.share = share;
    this.least = least;
    getChildren().addAll(main, side);
  }

  /** Whether the side part is as high as the main part, or only as high as it needs to be. */
  public void stretchSide(boolean stretched) {
    stretch = stretched;
    requestLayout();
  }

  private boolean beside(double width) {
    return width >= least * Look.em(this) / Look.BASE_SIZE && side.isManaged();
  }

  private double sideWidth(double width) {
    return Math.round((width - GAP) * share);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (!side.isManaged()) {
      main.resizeRelocate(0, 0, width, getHeight());
    } else if (beside(width)) {
      double sideWidth = sideWidth(width);
      main.resizeRelocate(0, 0, width - GAP - sideWidth, getHeight());
      double high =
          stretch ? getHeight() : Math.min(getHeight(), snapSizeY(side.prefHeight(sideWidth)));
      side.resizeRelocate(width - sideWidth, 0, sideWidth, high);
    } else {
      double below = snapSizeY(side.prefHeight(width));
      double above = Math.max(main.minHeight(width), getHeight() - GAP - below);
      main.resizeRelocate(0, 0, width, above);
      side.resizeRelocate(0, above + GAP, width, below);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? getWidth() : width;
    if (!side.isManaged()) {
      return main.prefHeight(across);
    }
    if (beside(across)) {
      double sideWidth = sideWidth(across);
      return Math.max(main.prefHeight(across - GAP - sideWidth), side.prefHeight(sideWidth));
    }
    return main.prefHeight(across) + GAP + side.prefHeight(across);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return least;
  }
}
