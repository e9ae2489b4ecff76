package brobygger.desktop.layout;

import brobygger.desktop.look.Look;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Fields of the same width beside each other; in as many rows as it takes to read them. */
public final class EvenRow extends Region {
  private static final double GAP = 12;

  private final double least;

  /**
   * @param least the narrowest a field may be, in the text's own size
   */
  public EvenRow(double least, Node... fields) {
    this.least = least;
    getChildren().addAll(fields);
    setMinWidth(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private int columns(double width, int fields) {
    int fit = (int) Math.floor((width + GAP) / (least * Look.em(this) + GAP));
    int most = Math.clamp(fit, 1, Math.max(1, fields));
    // Four that fit three to a row look better as two and two.
    int rows = (fields + most - 1) / most;
    return (fields + rows - 1) / rows;
  }

  @Override
  protected void layoutChildren() {
    place(getWidth(), true);
  }

  /** Places the fields, or only measures how high they are together. */
  private double place(double width, boolean move) {
    List<Node> fields = getManagedChildren();
    if (fields.isEmpty()) {
      return 0;
    }
    int columns = columns(width, fields.size());
    double each = (width - GAP * (columns - 1)) / columns;
    double y = 0;
    for (int first = 0; first < fields.size(); first += columns) {
      List<Node> row = fields.subList(first, Math.min(fields.size(), first + columns));
      double high = row.stream().mapToDouble(f -> snapSizeY(f.prefHeight(each))).max().orElse(0);
      if (move) {
        for (int i = 0; i < row.size(); i++) {
          row.get(i).resizeRelocate(snapPositionX(i * (each + GAP)), y, snapSizeX(each), high);
        }
      }
      y += high + GAP;
    }
    return y - GAP;
  }

  @Override
  protected double computePrefHeight(double width) {
    return place(width < 0 ? getWidth() : width, false);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return getManagedChildren().size() * (least * Look.em(this) + GAP) - GAP;
  }
}
