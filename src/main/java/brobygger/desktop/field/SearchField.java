package brobygger.desktop.field;

import javafx.scene.Cursor;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A box for words to look for: a magnifying glass says so, and a cross empties it while something
 * stands in it. The cross is for the mouse; the keyboard empties a box as any other. What is typed
 * is held nowhere.
 */
public final class SearchField extends CustomTextField {
  /** An empty one; also made by layout files. */
  public SearchField() {
    Passing.marked(this, Passing.Why.SEARCH);
    getStyleClass().add("search-field");
    setLeft(inside(new FontIcon(Feather.SEARCH)));
    StackPane cross = inside(new FontIcon(Feather.X));
    cross.getStyleClass().add("empty-search");
    cross.setCursor(Cursor.HAND);
    cross.visibleProperty().bind(textProperty().isNotEmpty());
    cross.managedProperty().bind(cross.visibleProperty());
    cross.setOnMouseClicked(
        event -> {
          clear();
          requestFocus();
        });
    setRight(cross);
  }

  /**
   * Our sheets dress it as every text box; its own hides what it asks for once it has the keyboard.
   */
  @Override
  public @Nullable String getUserAgentStylesheet() {
    return null;
  }

  /** How many pixels of the box the glass takes from the words. */
  double besideTheWords() {
    return getLeft().getLayoutBounds().getWidth();
  }

  private static StackPane inside(FontIcon icon) {
    StackPane part = new StackPane(icon);
    part.getStyleClass().add("search-part");
    return part;
  }
}
