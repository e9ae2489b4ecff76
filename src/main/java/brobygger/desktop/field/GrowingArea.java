package brobygger.desktop.field;

import brobygger.desktop.Uncached;
import brobygger.desktop.chord.Shortcut;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
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
  private static final double ABOVE_AND_BELOW = 22;

  private final TextArea input = Uncached.of(new TextArea());
  private final Pane lines = new Pane();
  private final Path waves = new Path();
  private final Text measure = new Text();
  private final int rows;

  /** Heights of what stands there now, by the width it is broken at. */
  private final Map<Double, Double> measured = new HashMap<>();

  private List<Marked> marked = List.of();
  private @Nullable Text drawn;
  private @Nullable Region content;

  /**
   * @param rows lines of text there is room for while the field is nearly empty, at least 1
   */
  public GrowingArea(int rows) {
    this.rows = rows;
    Wrapping.of(input);
    input.getStyleClass().add("growing");
    input.setPrefRowCount(rows);
    waves.getStyleClass().add("wavy");
    waves.setManaged(false);
    lines.setMouseTransparent(true);
    lines.setManaged(false);
    lines.getChildren().add(waves);
    getChildren().addAll(input, lines);
    input.skinProperty().addListener((property, before, skin) -> adopt());
    input.widthProperty().addListener(property -> drawLater());
    // These are told of every change: what was measured says nothing of what is not read again.
    input.textProperty().addListener((property, before, now) -> changed());
    input.promptTextProperty().addListener((property, before, now) -> changed());
    input.fontProperty().addListener((property, before, now) -> changed());
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
    drawLater();
  }

  /** How many lines of waves are drawn now. */
  public int waves() {
    return (int) waves.getElements().stream().filter(MoveTo.class::isInstance).count();
  }

  private void adopt() {
    if (input.getSkin() instanceof TextAreaSkin) {
      input.applyCss();
      if (input.lookup(".content") instanceof Region found) {
        content = found;
        found.lookupAll(".text").stream()
            .filter(node -> node.getParent() instanceof Group)
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .findFirst()
            .ifPresent(
                text -> {
                  drawn = text;
                  text.layoutBoundsProperty().addListener(property -> drawLater());
                });
      }
      changed();
    }
  }

  private void changed() {
    measured.clear();
    requestLayout();
    drawLater();
  }

  /** Waves follow the drawn letters, so they wait until these have their place. */
  private void drawLater() {
    Platform.runLater(
        () -> {
          Text text = drawn;
          if (text != null) {
            draw(text);
          }
        });
  }

  /** The height follows from the width, so a new text or width has its height in one layout. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return heightAt(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return heightAt(width);
  }

  /**
   * One layout asks often, from every box around this one; breaking a long text into lines each
   * time would take most of it.
   */
  private double heightAt(double width) {
    double wide = width < 0 ? getWidth() : width;
    double wrapping = input.isWrapText() ? Math.max(0, Math.floor(wide - besideTheText())) : 0;
    return measured.computeIfAbsent(wrapping, this::measured);
  }

  private double measured(double wrapping) {
    measure.setFont(input.getFont());
    measure.setWrappingWidth(0);
    measure.setText("Ag");
    double least = rows * measure.getLayoutBounds().getHeight();
    // Empty, it is as high as what it asks for.
    String prompt = input.getPromptText();
    measure.setText(input.getText().isEmpty() && prompt != null ? prompt : input.getText());
    measure.setWrappingWidth(wrapping);
    return Math.ceil(Math.max(least, measure.getLayoutBounds().getHeight()) + ABOVE_AND_BELOW);
  }

  /** The width that borders and padding take, from the letters out to the field's own edge. */
  private double besideTheText() {
    double beside = 0;
    for (Parent at = content; at != null && at != this; at = at.getParent()) {
      if (at instanceof Region region) {
        beside += region.snappedLeftInset() + region.snappedRightInset();
      }
    }
    return beside;
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
    boolean back = Shortcut.PREVIOUS_FIELD.is(event);
    if (back || Shortcut.NEXT_FIELD.is(event)) {
      event.consume();
      input.requestFocusTraversal(
          back ? javafx.scene.TraversalDirection.PREVIOUS : javafx.scene.TraversalDirection.NEXT);
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
