package brobygger.desktop.field;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Columns side by side with fixed shares of the width; each scrolls by itself. */
public final class Columns extends Pane {
  private static final double GAP = 16;
  private List<Double> shares = List.of();

  /** Shows these columns with these shares of the width. */
  public void show(List<? extends Node> columns, List<Double> widths) {
    shares = List.copyOf(widths);
    if (!getChildren().equals(columns)) {
      getChildren().setAll(columns);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double room =
        getWidth() - in.getLeft() - in.getRight() - GAP * Math.max(0, getChildren().size() - 1);
    double height = getHeight() - in.getTop() - in.getBottom();
    double whole = shares.stream().mapToDouble(Double::doubleValue).sum();
    double x = in.getLeft();
    for (int i = 0; i < getChildren().size() && i < shares.size(); i++) {
      double width = Math.floor(room * shares.get(i) / whole);
      if (getChildren().get(i) instanceof Region column) {
        column.resizeRelocate(x, in.getTop(), width, height);
      }
      x += width + GAP;
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return 400;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 700;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }
}
