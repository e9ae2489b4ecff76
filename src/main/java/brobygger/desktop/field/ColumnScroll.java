package brobygger.desktop.field;

import brobygger.desktop.Uncached;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/**
 * A column that scrolls down and never sideways. Among columns that stand below each other it is as
 * high as its content, because what is around it scrolls.
 */
final class ColumnScroll extends ScrollPane {
  ColumnScroll(Node body) {
    super(body);
    Uncached.of(this);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("edge-to-edge", "column-scroll");
    setFocusTraversable(false);
  }

  /** Measures every scrolling column in a part anew. */
  static void measureAgain(Node part) {
    if (part instanceof ColumnScroll scroll) {
      scroll.requestLayout();
    }
    if (part instanceof ScrollPane scroll && scroll.getContent() != null) {
      measureAgain(scroll.getContent());
    } else if (part instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(ColumnScroll::measureAgain);
    }
  }

  private boolean unrolled() {
    for (Parent above = getParent(); above != null; above = above.getParent()) {
      if (above instanceof Columns columns) {
        return columns.isStacked();
      }
    }
    return false;
  }

  @Override
  protected void layoutChildren() {
    setVbarPolicy(unrolled() ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
    super.layoutChildren();
  }

  @Override
  protected double computeMinHeight(double width) {
    return unrolled() ? computePrefHeight(width) : 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (getContent() == null || !unrolled()) {
      return super.computePrefHeight(width);
    }
    double across = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + snapSizeY(getContent().prefHeight(across)) + snappedBottomInset();
  }
}
