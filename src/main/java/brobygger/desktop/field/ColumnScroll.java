package brobygger.desktop.field;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * A column that scrolls down and never sideways. Where columns stand below each other it is
 * unrolled: as high as its content, because what is around it scrolls.
 */
final class ColumnScroll extends ScrollPane {
  private boolean unrolled;

  ColumnScroll(Node body) {
    super(body);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("edge-to-edge", "column-scroll");
    setFocusTraversable(false);
    setMinHeight(0);
  }

  /** Unrolls every scrolling column in a part, or rolls them up again. */
  static void unroll(Node part, boolean whole) {
    if (part instanceof ColumnScroll scroll) {
      scroll.unrolled = whole;
      scroll.setVbarPolicy(whole ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
      scroll.setMinHeight(whole ? USE_PREF_SIZE : 0);
      scroll.requestLayout();
    }
    if (part instanceof ScrollPane scroll && scroll.getContent() != null) {
      unroll(scroll.getContent(), whole);
    } else if (part instanceof javafx.scene.Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> unroll(child, whole));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!unrolled || getContent() == null) {
      return super.computePrefHeight(width);
    }
    double across = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + snapSizeY(getContent().prefHeight(across)) + snappedBottomInset();
  }
}
