package brobygger.desktop.picture;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/**
 * Finds what nobody can read: text that is shortened with dots, or lies outside of what is shown
 * and cannot be scrolled into sight, or asks for something in a field too small for the question.
 * What is shortened on purpose, because it can be read in full one step on, bears the style class
 * {@value #SHORTENED}.
 */
public final class ClippedText {
  /** Style class of text that may be shortened: a preview of what opens in full. */
  public static final String SHORTENED = "shortened";

  /** Pixels that rounding and the slack below letters may take. */
  private static final double TOLERANCE = 1.5;

  private ClippedText() {}

  /** Every text in the scene that cannot be read in full, in the order they stand. */
  public static Set<String> in(Scene scene) {
    Set<String> clipped = new LinkedHashSet<>();
    visit(scene.getRoot(), scene, clipped);
    return clipped;
  }

  private static void visit(Node node, Scene scene, Set<String> clipped) {
    if (!node.isVisible() || node.getStyleClass().contains(SHORTENED)) {
      return;
    }
    if (node instanceof Labeled labeled && dotted(labeled)) {
      clipped.add(name(node) + ": " + labeled.getText());
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank() && outside(text, scene)) {
      clipped.add(name(node) + ": " + text.getText());
    }
    if (node instanceof TextInputControl input) {
      // What is written in a field scrolls with the caret; what it asks for does not.
      if (isCut(input)) {
        clipped.add(name(node) + ": " + input.getPromptText());
      }
    } else if (node instanceof Parent parent && !(node instanceof ScrollBar)) {
      parent.getChildrenUnmodifiable().forEach(child -> visit(child, scene, clipped));
    }
  }

  /** Whether an empty field is too small for the words that say what to type in it. */
  private static boolean isCut(TextInputControl input) {
    String prompt = input.getPromptText();
    if (prompt == null || prompt.isBlank() || !input.getText().isEmpty()) {
      return false;
    }
    return input.lookupAll(".text").stream()
        .filter(shown -> shown instanceof Text words && prompt.equals(words.getText()))
        .anyMatch(words -> isBeyond(words.localToScene(words.getLayoutBounds()), input));
  }

  /** Whether letters go over the edge of the field's inside. */
  private static boolean isBeyond(Bounds words, TextInputControl input) {
    Bounds whole = input.localToScene(input.getLayoutBounds());
    return words.getMaxX() > whole.getMaxX() - input.snappedRightInset() + TOLERANCE
        || words.getMaxY() > whole.getMaxY() - input.snappedBottomInset() + TOLERANCE;
  }

  /** Whether a control shows less than its whole text. */
  private static boolean dotted(Labeled labeled) {
    String all = labeled.getText();
    if (all == null || all.isEmpty() || !(labeled.lookup(".text") instanceof Text shown)) {
      return false;
    }
    return shown.isVisible()
        && shown.getText().endsWith(labeled.getEllipsisString())
        && !all.endsWith(labeled.getEllipsisString());
  }

  /** Whether part of the text lies where no scrolling brings it into sight. */
  private static boolean outside(Text text, Scene scene) {
    Bounds here = text.localToScene(text.getLayoutBounds());
    boolean across = true;
    boolean down = true;
    for (Parent above = text.getParent(); above != null; above = above.getParent()) {
      if (above.getParent() instanceof ScrollPane pane && above.getClip() != null) {
        boolean bar = pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        if (across && !bar && tooWide(here, shown(above))) {
          return true;
        }
        across &= !bar;
        down &= pane.getVbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER;
      } else if (above.getStyleClass().contains("clipped-container")) {
        // Rows of a list or table, which scroll.
        down = false;
      } else if (above.getClip() != null
          && (across && tooWide(here, shown(above)) || down && tooHigh(here, shown(above)))) {
        return true;
      }
    }
    return across && (here.getMinX() < -TOLERANCE || here.getMaxX() > scene.getWidth() + TOLERANCE)
        || down && (here.getMinY() < -TOLERANCE || here.getMaxY() > scene.getHeight() + TOLERANCE);
  }

  private static Bounds shown(Parent clipping) {
    return clipping.localToScene(clipping.getClip().getBoundsInParent());
  }

  private static boolean tooWide(Bounds text, Bounds view) {
    return text.getMinX() < view.getMinX() - TOLERANCE
        || text.getMaxX() > view.getMaxX() + TOLERANCE;
  }

  private static boolean tooHigh(Bounds text, Bounds view) {
    return text.getMinY() < view.getMinY() - TOLERANCE
        || text.getMaxY() > view.getMaxY() + TOLERANCE;
  }

  private static String name(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getId() != null) {
        return "#" + at.getId();
      }
    }
    return node.getClass().getSimpleName();
  }
}
