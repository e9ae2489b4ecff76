package brobygger.desktop.field;

import brobygger.desktop.Uncached;
import brobygger.desktop.look.Look;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Columns side by side with fixed shares of the width; each scrolls by itself. Where that would
 * make one too narrow to read, as with large text in a small window, they stand below each other
 * and scroll together.
 */
public final class Columns extends ScrollPane {
  private static final double GAP = 16;

  /** The narrowest column that can be read, in the text's own size. */
  private static final double NARROWEST_EM = 17;

  private final Board board = new Board();
  private List<Double> shares = List.of();
  private boolean stacked;
  private double em = Look.BASE_SIZE;
  private Runnable onRoom = () -> {};

  /** No columns yet. */
  public Columns() {
    Uncached.of(this);
    setContent(board);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("edge-to-edge", "columns");
    setFocusTraversable(false);
    setMinSize(0, 0);
  }

  /** Shows these columns with these shares of the width. */
  public void show(List<? extends Node> columns, List<Double> widths) {
    shares = List.copyOf(widths);
    if (!board.getChildren().equals(columns)) {
      board.getChildren().setAll(columns);
    }
    requestLayout();
    board.requestLayout();
  }

  /**
   * Whether there is that much room at a text size of 100 %, or as much more as the text is larger.
   */
  public boolean hasRoomFor(double width) {
    return getWidth() >= width * Look.em(this) / Look.BASE_SIZE;
  }

  /** Does this now, and whenever the width or the size of the text changes. */
  public void onRoom(Runnable arrange) {
    onRoom = arrange;
    widthProperty().subscribe(width -> arrange.run());
  }

  /** Whether the columns stand below each other. */
  boolean isStacked() {
    return stacked;
  }

  /** The columns shown, from left to right. */
  public List<Node> columns() {
    return List.copyOf(board.getChildren());
  }

  @Override
  protected void layoutChildren() {
    if (em != Look.em(this)) {
      em = Look.em(this);
      // Not while laying out: what it arranges is laid out in the next pulse.
      Platform.runLater(() -> onRoom.run());
    }
    boolean narrow = tooNarrow(getWidth() - snappedLeftInset() - snappedRightInset());
    if (narrow != stacked) {
      stacked = narrow;
      setFitToHeight(!narrow);
      setVbarPolicy(narrow ? ScrollBarPolicy.AS_NEEDED : ScrollBarPolicy.NEVER);
      board.getChildren().forEach(ColumnScroll::measureAgain);
      board.requestLayout();
    }
    super.layoutChildren();
  }

  private boolean tooNarrow(double width) {
    double whole = shares.stream().mapToDouble(Double::doubleValue).sum();
    double room = width - GAP * Math.max(0, shares.size() - 1);
    return shares.size() > 1
        && shares.stream().anyMatch(share -> room * share / whole < NARROWEST_EM * Look.em(this));
  }

  private final class Board extends Pane {
    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
      if (stacked) {
        below();
      } else {
        beside();
      }
    }

    private void below() {
      double y = 0;
      double width = getWidth() - GAP / 2;
      for (Node child : getChildren()) {
        if (child instanceof Region column && column.isManaged()) {
          double height = snapSizeY(column.prefHeight(width));
          column.resizeRelocate(0, y, width, height);
          y += height + GAP;
        }
      }
    }

    private void beside() {
      double room = getWidth() - GAP * Math.max(0, getChildren().size() - 1);
      double whole = shares.stream().mapToDouble(Double::doubleValue).sum();
      double x = 0;
      for (int i = 0; i < getChildren().size() && i < shares.size(); i++) {
        double width = Math.floor(room * shares.get(i) / whole);
        if (getChildren().get(i) instanceof Region column) {
          column.resizeRelocate(x, 0, width, getHeight());
        }
        x += width + GAP;
      }
    }

    @Override
    protected double computePrefHeight(double width) {
      if (!stacked) {
        return 400;
      }
      double across = (width < 0 ? getWidth() : width) - GAP / 2;
      return getChildren().stream()
              .filter(Node::isManaged)
              .mapToDouble(column -> snapSizeY(column.prefHeight(across)) + GAP)
              .sum()
          - GAP;
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
}
