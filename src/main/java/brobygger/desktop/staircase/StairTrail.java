package brobygger.desktop.staircase;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** The dotted way over the steps: level along a step, up close to the next one's edge. */
final class StairTrail extends Path {
  private static final double RISER = 9;
  private static final double BEND = 14;

  /** A trail in a source's colour, or in that of agreement. */
  StairTrail(String style) {
    getStyleClass().addAll("stair-trail", style);
    setMouseTransparent(true);
    setManaged(false);
  }

  /** Draws the way through these places; one per step touched, in order. */
  void through(List<Point2D> places, double columnWidth) {
    getElements().clear();
    Point2D at = null;
    for (Point2D next : places) {
      if (at == null) {
        getElements().add(new MoveTo(next.getX(), next.getY()));
      } else if (Math.abs(at.getY() - next.getY()) < 1) {
        getElements().add(new LineTo(next.getX(), next.getY()));
      } else {
        climb(at, next, columnWidth);
      }
      at = next;
    }
  }

  /** Along the lower step, round the corner, beside the riser, and over the edge. */
  private void climb(Point2D from, Point2D to, double columnWidth) {
    boolean up = to.getY() < from.getY();
    Point2D low = up ? from : to;
    Point2D high = up ? to : from;
    double edge = Math.floor(Math.max(from.getX(), to.getX()) / columnWidth) * columnWidth;
    double x = edge - RISER;
    double bend = Math.min(BEND, (low.getY() - high.getY()) / 2);
    if (up) {
      getElements()
          .addAll(
              new LineTo(Math.max(low.getX(), x - bend), low.getY()),
              new QuadCurveTo(x, low.getY(), x, low.getY() - bend),
              new LineTo(x, high.getY() + bend),
              new QuadCurveTo(x, high.getY(), x + bend, high.getY()),
              new LineTo(to.getX(), to.getY()));
    } else {
      getElements()
          .addAll(
              new LineTo(x + bend, high.getY()),
              new QuadCurveTo(x, high.getY(), x, high.getY() + bend),
              new LineTo(x, low.getY() - bend),
              new QuadCurveTo(x, low.getY(), Math.max(low.getX(), x - bend), low.getY()),
              new LineTo(to.getX(), to.getY()));
    }
  }
}
