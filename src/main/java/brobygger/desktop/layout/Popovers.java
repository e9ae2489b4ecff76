package brobygger.desktop.layout;

import brobygger.desktop.Uncached;
import brobygger.desktop.chord.Shortcut;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A screen with room for one small box on top, beside what it is about. It lies inside the scene,
 * so the keyboard may stay with what it is about. Esc closes it, and a click outside as well unless
 * something was written in it.
 */
public final class Popovers extends StackPane {
  private static final double GAP = 10;

  private final Pane above = new Pane();
  private @Nullable Region box;
  private @Nullable DraftBox draft;
  private @Nullable Node anchor;
  private @Nullable Node before;
  private Runnable closed = () -> {};

  /** The screen beneath. */
  public Popovers(Node screen) {
    above.setVisible(false);
    above.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getTarget() == above) {
            leave();
            event.consume();
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.CLOSE.is(event) && isOpen()) {
            hide();
            event.consume();
          }
        });
    setMinSize(0, 0);
    getChildren().addAll(screen, above);
  }

  /** Opens the box beside a node, and closes the one before it. Keyboard focus does not move. */
  public void show(Region content, Node beside, Runnable onClosed) {
    hide();
    ScrollPane scroll = Uncached.of(new ScrollPane(content));
    scroll.getStyleClass().add("popover");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    // Its place and size are set here alone; a managed one would grow beyond a small window.
    scroll.setManaged(false);
    content.getStyleClass().add("popover-content");
    box = scroll;
    draft = content instanceof DraftBox written ? written : null;
    if (draft != null) {
      draft.onCancel(this::hide);
    }
    anchor = beside;
    closed = onClosed;
    before = getScene() == null ? null : getScene().getFocusOwner();
    above.getChildren().setAll(scroll);
    above.setVisible(true);
    content.heightProperty().addListener(observable -> requestLayout());
    requestLayout();
  }

  /** A click beside the box is easily made by mistake, and must not cost what was written. */
  private void leave() {
    DraftBox written = draft;
    if (written != null && written.isChanged()) {
      written.focusChanged();
    } else {
      hide();
    }
  }

  /** Whether a box is open. */
  public boolean isOpen() {
    return above.isVisible();
  }

  /** Closes the box, if one is open, and gives the keyboard back to where it was. */
  public void hide() {
    if (!isOpen()) {
      return;
    }
    boolean inside = getScene() != null && within(getScene().getFocusOwner());
    above.setVisible(false);
    above.getChildren().clear();
    if (inside && before != null) {
      before.requestFocus();
    }
    Runnable then = closed;
    closed = () -> {};
    box = null;
    draft = null;
    anchor = null;
    then.run();
  }

  private boolean within(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }

  /** Where the window begins; 0 or less. */
  private double top() {
    return getScene() == null ? 0 : Math.min(0, sceneToLocal(0, 0).getY());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Region open = box;
    Node beside = anchor;
    if (open == null || beside == null) {
      return;
    }
    open.applyCss();
    double width = Math.min(snapSizeX(open.prefWidth(-1)), getWidth() - 2 * GAP);
    double wanted = snapSizeY(open.prefHeight(width));
    // Where the screen is lower than the box, it may lie over what stands above the screen.
    double top = wanted > getHeight() - 2 * GAP ? top() : 0;
    double height = Math.min(wanted, getHeight() - top - 2 * GAP);
    Bounds at = sceneToLocal(beside.localToScene(beside.getBoundsInLocal()));
    double x = at.getMaxX() + GAP;
    if (x + width > getWidth() - GAP) {
      x = at.getMinX() - GAP - width;
    }
    if (x < GAP) {
      x = Math.max(GAP, getWidth() - GAP - width);
    }
    double least = top + GAP;
    double y = Math.clamp(at.getMinY() - 20, least, Math.max(least, getHeight() - GAP - height));
    open.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    open.layout();
  }
}
