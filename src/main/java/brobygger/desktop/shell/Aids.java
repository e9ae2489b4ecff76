package brobygger.desktop.shell;

import brobygger.desktop.cards.CardSide;
import brobygger.desktop.cards.CardsViewModel;
import brobygger.desktop.chord.Shortcut;
import brobygger.guide.ContentPack;
import brobygger.texts.Texts;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** F1 and Ctrl+F1, which mean the same over whatever the window shows, another sheet included. */
final class Aids {
  private final Overlays overlays;
  private final Texts texts;
  private final Supplier<ContentPack> pack;

  Aids(Overlays overlays, Texts texts, Supplier<ContentPack> pack) {
    this.overlays = overlays;
    this.texts = texts;
    this.pack = pack;
  }

  /**
   * Call as an event filter before every other.
   *
   * @param besideScreen brings out the cards where no sheet lies over the screen
   */
  void keyed(KeyEvent event, Runnable besideScreen) {
    if (Shortcut.HELP.is(event)) {
      help();
      event.consume();
    } else if (Shortcut.CARDS.is(event)) {
      if (overlays.isEmpty()) {
        besideScreen.run();
      } else {
        cards();
      }
      event.consume();
    }
  }

  /** Shows every shortcut, or puts the sheet away when it is the topmost. */
  void help() {
    if (overlays.shows(texts.of("help.title"))) {
      overlays.close();
      return;
    }
    HelpSheet list = new HelpSheet(texts, overlays::close);
    show(texts.of("help.title"), list, list.focus());
  }

  /** Lays the question cards over the sheets, or takes them away. */
  void cards() {
    if (overlays.shows(texts.of("cards.title"))) {
      overlays.close();
      return;
    }
    CardSide.Panel panel = CardSide.panel(new CardsViewModel(pack.get()), texts, overlays::close);
    show(texts.of("cards.title"), panel.node(), panel.search());
  }

  private void show(String name, Node content, Node focus) {
    VBox sheet = new VBox(content);
    VBox.setVgrow(content, Priority.ALWAYS);
    sheet.getStyleClass().add("overlay-sheet");
    overlays.show(name, sheet, focus, Pos.CENTER_RIGHT, () -> {});
  }
}
