package brobygger.desktop.field;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text area as high as its text, so that the column scrolls and never the field, and with room
 * for wavy lines under words worth a second look. Tab leaves the field; Ctrl+Tab writes a tab.
 */
public final class GrowingArea extends StackPane {
  private static final double WAVE = 3;
  private static final double HEIGHT = 1.6;

  private final TextArea input = new TextArea();
  private final Pane lines = new Pane();
  private final Path waves = new Path();
  private final int rows;
  private List<Marked> marked = List.of();
  private @Nullable Text drawn;

  /**
   * @param rows lines of text there is room for while the field is nearly empty, at least 1
   */
  public GrowingArea(int rows) {
    this.rows = rows;
    input.setWrapText(true);
    input.getStyleClass().add("growing");
    input.setPrefRowCount(rows);
    waves.getStyleClass().add("wavy");
    waves.setManaged(false);
    lines.setMouseTransparent(true);
    lines.setManaged(false);
    lines.getChildren().add(waves);
    getChildren().addAll(input, lines);
    input.skinProperty().addListener((property, before, skin) -> adopt());
    input.widthProperty().addListener(property -> fitLater());
    input.textProperty().addListener(property -> fitLater());
    input.fontProperty().addListener(property -> fitLater());
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    setMinWidth(0);
    input.setMinWidth(0);
  }

  /** The control that takes the typing. */
  public TextArea input() {
    return input;
  }

  /** Draws a wavy line under these places; places outside the text are left out. */
  public void mark(List<Marked> places) {
    marked = List.copyOf(places);
    fitLater();
  }

  /** How many lines of waves are drawn now. */
  public int waves() {
    return (int) waves.getElements().stream().filter(MoveTo.class::isInstance).count();
  }

  private void adopt() {
    if (input.getSkin() instanceof TextAreaSkin) {
      input.applyCss();
      Node text = input.lookup(".content .text");
      if (input.lookup(".content") instanceof javafx.scene.Parent content) {
        text =
            content.lookupAll(".text").stream()
                .filter(
                    node -> node instanceof Text && node.getParent() instanceof javafx.scene.Group)
                .findFirst()
                .orElse(text);
      }
      if (text instanceof Text found) {
        drawn = found;
        found.layoutBoundsProperty().addListener(property -> fitLater());
      }
      fitLater();
    }
  }

  private void fitLater() {
    Platform.runLater(this::fit);
  }

  private void fit() {
    Text text = drawn;
    if (text == null) {
      return;
    }
    double line =
        new Text("Ag") {
          {
            setFont(input.getFont());
          }
        }.getLayoutBounds().getHeight();
    double textHeight = Math.max(text.getLayoutBounds().getHeight(), rows * line);
    double height = Math.ceil(textHeight + 22);
    if (Math.abs(input.getPrefHeight() - height) > 0.5) {
      input.setPrefHeight(height);
      input.setMinHeight(height);
    }
    draw(text);
  }

  private void draw(Text text) {
    waves.getElements().clear();
    int length = text.getText().length();
    for (Marked place : marked) {
      if (place.from() >= 0 && place.from() < place.to() && place.to() <= length) {
        underline(text, text.rangeShape(place.from(), place.to()));
      }
    }
  }

  /** One wave per line of the range, which comes as a rectangle for each line it touches. */
  private void underline(Text text, PathElement[] shape) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (PathElement element : shape) {
      if (element instanceof MoveTo move) {
        wave(text, left, right, bottom);
        left = move.getX();
        right = move.getX();
        bottom = move.getY();
      } else if (element instanceof LineTo side) {
        left = Math.min(left, side.getX());
        right = Math.max(right, side.getX());
        bottom = Math.max(bottom, side.getY());
      }
    }
    wave(text, left, right, bottom);
  }

  private void wave(Text text, double left, double right, double bottom) {
    if (right - left < 1) {
      return;
    }
    Bounds here = lines.sceneToLocal(text.localToScene(text.getBoundsInLocal()));
    if (here == null) {
      return;
    }
    Point2D start = lines.sceneToLocal(text.localToScene(left, bottom));
    double end = start.getX() + right - left;
    double y = start.getY() - 1;
    double x = start.getX();
    waves.getElements().add(new MoveTo(x, y));
    boolean up = true;
    while (x < end) {
      double next = Math.min(x + WAVE, end);
      waves
          .getElements()
          .add(new QuadCurveTo((x + next) / 2, up ? y - HEIGHT : y + HEIGHT, next, y));
      up = !up;
      x = next;
    }
  }

  private void tab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      event.consume();
      input.requestFocusTraversal(
          event.isShiftDown()
              ? javafx.scene.TraversalDirection.PREVIOUS
              : javafx.scene.TraversalDirection.NEXT);
    }
  }

  /**
   * Words worth a second look.
   *
   * @param from first character, from 0
   * @param to the character after the last
   */
  public record Marked(int from, int to) {}
}
