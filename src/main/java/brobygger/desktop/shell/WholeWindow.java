package brobygger.desktop.shell;

import brobygger.desktop.cards.CardSide;
import brobygger.desktop.chord.Shortcut;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What fills the window in place of rail, bar and screen, such as a visit, until it is closed. */
final class WholeWindow {
  private final Node frame;
  private final CardSide cards;
  private final Overlays overlays;
  private Runnable onRestored = () -> {};

  WholeWindow(Node frame, CardSide cards, Overlays overlays) {
    this.frame = frame;
    this.cards = cards;
    this.overlays = overlays;
  }

  void fill(Parent whole, Runnable onClosed) {
    restore();
    onRestored = onClosed;
    Region region = new StackPane(whole);
    region.getStyleClass().add("whole-window");
    region.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.CLOSE.is(event) && overlays.isEmpty()) {
            restore();
            event.consume();
          }
        });
    cards.show(region);
    Panes.focusFirst(whole);
  }

  /** Whether something stands in place of the screens. */
  boolean isFilled() {
    return cards.content() != frame;
  }

  void restore() {
    if (isFilled()) {
      cards.show(frame);
      Runnable restored = onRestored;
      onRestored = () -> {};
      restored.run();
    }
  }
}
