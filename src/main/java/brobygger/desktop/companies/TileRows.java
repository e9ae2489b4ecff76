package brobygger.desktop.companies;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Parts of equal width in rows, each row as high as its highest part; fewer columns when narrow.
 */
final class TileRows extends Region {
  private static final double GAP = 12;

  /** No tile is narrower than this many lines of text are high. */
  private static final double LEAST = 8.8;

  private final int columns;
  private final List<Region> tiles = new ArrayList<>();
  private final Label line = new Label("x");

  /**
   * @param columns parts in a row when there is room
   */
  TileRows(int columns) {
    this.columns = columns;
    setMinWidth(0);
    line.setVisible(false);
    line.setManaged(false);
    getChildren().add(line);
  }

  void add(Region part) {
    part.setMinWidth(0);
    tiles.add(part);
    getChildren().add(part);
  }

  private int across(double width) {
    double least = LEAST * line.prefHeight(-1);
    int fit = (int) ((width + GAP) / (least + GAP));
    int rows = (int) Math.ceil((double) columns / Math.clamp(fit, 1, columns));
    return (int) Math.ceil((double) columns / rows);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 400;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return arrange(width < 0 ? getWidth() : width, false);
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), true);
  }

  private double arrange(double width, boolean place) {
    int across = across(width);
    double tile = Math.floor((width - GAP * (across - 1)) / across);
    double y = 0;
    for (int from = 0; from < tiles.size(); from += across) {
      List<Region> row = tiles.subList(from, Math.min(from + across, tiles.size()));
      double height =
          row.stream().mapToDouble(part -> Math.ceil(part.prefHeight(tile))).max().orElse(0);
      if (place) {
        double x = 0;
        for (Region part : row) {
          part.resizeRelocate(x, y, tile, height);
          x += tile + GAP;
        }
      }
      y += height + GAP;
    }
    return Math.max(0, y - GAP);
  }
}
