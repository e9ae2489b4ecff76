package brobygger.desktop.shell;

import brobygger.desktop.Following;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.BidiMarks;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lays sheets and short messages over the window's content. The focus stays on the topmost sheet,
 * Esc closes it, and the focus goes back to where it was.
 */
final class Overlays {
  private static final Duration NOTICE = Duration.seconds(7);

  private final StackPane layers = new StackPane();
  private final Deque<Sheet> sheets = new ArrayDeque<>();
  private final Runnable lost;
  private @Nullable Node notice;

  private record Sheet(
      String name, StackPane veil, Node focus, @Nullable Node before, Runnable onClosed) {}

  /**
   * @param lost brings the keyboard to the work when what had it before a sheet is gone
   */
  Overlays(Node content, Runnable lost) {
    this.lost = lost;
    layers.getChildren().add(content);
    layers.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    Following.whileInWindow(
        layers, () -> layers.getScene().focusOwnerProperty().subscribe(this::keepFocus));
  }

  /** The content with everything above it. */
  StackPane node() {
    return layers;
  }

  boolean isEmpty() {
    return sheets.isEmpty();
  }

  /** Whether the topmost sheet is this one: what was asked for twice is asked once. */
  boolean shows(String name) {
    return !sheets.isEmpty() && sheets.element().name().equals(name);
  }

  void show(String name, Node content, Node focus, Pos where, Runnable onClosed) {
    Node before = layers.getScene() == null ? null : layers.getScene().getFocusOwner();
    StackPane veil = new StackPane(content);
    veil.getStyleClass().add("veil");
    veil.setAccessibleText(name);
    veil.setPadding(new Insets(where == Pos.TOP_CENTER ? 84 : 24, 24, 24, 24));
    StackPane.setAlignment(content, where);
    if (content instanceof Region region) {
      region.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }
    veil.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getTarget() == veil) {
            close();
          }
        });
    sheets.push(new Sheet(name, veil, focus, before, onClosed));
    layers.getChildren().add(veil);
    veil.applyCss();
    veil.layout();
    focus.requestFocus();
  }

  void close() {
    if (sheets.isEmpty()) {
      return;
    }
    Sheet sheet = sheets.pop();
    layers.getChildren().remove(sheet.veil());
    Node before = sheet.before();
    if (before != null && before.getScene() == layers.getScene() && Panes.isShown(before)) {
      before.requestFocus();
    } else {
      lost.run();
    }
    sheet.onClosed().run();
  }

  void notice(String text, @Nullable String action, Runnable onAction) {
    removeNotice();
    Label words = new Label(BidiMarks.without(text));
    Wrapping.of(words);
    HBox box = new HBox(10, words);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("notice");
    box.setMaxSize(560, Region.USE_PREF_SIZE);
    if (action != null) {
      Button button = new Button(action);
      button.getStyleClass().add("link");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            removeNotice();
            onAction.run();
          });
      box.getChildren().add(button);
    }
    StackPane.setAlignment(box, Pos.BOTTOM_CENTER);
    StackPane.setMargin(box, new Insets(0, 0, 24, 0));
    notice = box;
    layers.getChildren().add(box);
    PauseTransition away = new PauseTransition(NOTICE);
    away.setOnFinished(event -> layers.getChildren().remove(box));
    away.play();
  }

  private void removeNotice() {
    if (notice != null) {
      layers.getChildren().remove(notice);
      notice = null;
    }
  }

  private void escape(KeyEvent event) {
    if (Shortcut.CLOSE.is(event) && !sheets.isEmpty()) {
      close();
      event.consume();
    }
  }

  private void keepFocus(@Nullable Node owner) {
    Sheet sheet = sheets.peek();
    if (sheet != null && owner != null && !Panes.isInside(owner, sheet.veil())) {
      sheet.focus().requestFocus();
    }
  }
}
