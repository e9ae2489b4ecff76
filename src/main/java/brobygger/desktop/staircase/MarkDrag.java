package brobygger.desktop.staircase;

import brobygger.casefile.staircase.MasteryStep;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;

/** Moves a mark with the mouse: the step beneath lights up, and letting go proposes it. */
final class MarkDrag {
  private final StaircasePane stairs;
  private final Placer placer;
  private final MarkNode mark;
  private final MasteryStep home;
  private Point2D from = Point2D.ZERO;
  private boolean moved;

  MarkDrag(StaircasePane stairs, Placer placer, MarkNode mark, MasteryStep home) {
    this.stairs = stairs;
    this.placer = placer;
    this.mark = mark;
    this.home = home;
  }

  void install() {
    mark.setOnMousePressed(this::press);
    mark.setOnMouseDragged(this::drag);
    mark.setOnMouseReleased(this::release);
  }

  private void press(MouseEvent event) {
    from = new Point2D(event.getSceneX(), event.getSceneY());
    moved = false;
    mark.requestFocus();
    stairs.take(mark);
    event.consume();
  }

  private void drag(MouseEvent event) {
    Point2D by = new Point2D(event.getSceneX(), event.getSceneY()).subtract(from);
    if (!moved && by.magnitude() < 4) {
      return;
    }
    moved = true;
    mark.setTranslateX(by.getX());
    mark.setTranslateY(by.getY());
    MasteryStep over = stepUnder(event);
    for (MasteryStep step : stairs.stairs().steps().steps()) {
      stairs.block(step).candidate(step.equals(over));
    }
    event.consume();
  }

  private void release(MouseEvent event) {
    MasteryStep step = moved ? stepUnder(event) : home;
    mark.setTranslateX(0);
    mark.setTranslateY(0);
    stairs.candidate(Optional.of(step));
    placer.propose(stairs, step, mark.source());
    event.consume();
  }

  private MasteryStep stepUnder(MouseEvent event) {
    return stairs.place().stepAt(stairs.sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
  }
}
