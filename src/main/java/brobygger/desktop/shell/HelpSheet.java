package brobygger.desktop.shell;

import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.chord.ShortcutWords;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every shortcut there is, by the place where it holds. */
final class HelpSheet extends VBox {
  private final ScrollPane scroll;

  HelpSheet(Texts texts, Runnable close) {
    super(10);
    setId("help-sheet");
    getStyleClass().add("help");
    ShortcutWords words = new ShortcutWords(texts);
    VBox groups = new VBox(18);
    for (Shortcut.Place place : Shortcut.Place.values()) {
      groups.getChildren().add(group(words, place));
    }
    groups.getStyleClass().add("help-groups");
    scroll = Parts.scrolling(groups);
    scroll.setId("help-list");
    scroll.getStyleClass().add("help-list");
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(texts.of("help.title"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button done = Parts.button(texts.of("help.close"), "primary", close);
    done.setId("help-close");
    done.setCancelButton(true);
    HBox foot = Parts.beside(10, Parts.room(), done);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(
            Parts.words(texts.of("help.title"), "heading"),
            Parts.words(texts.of("help.how"), "soft"),
            scroll,
            foot);
  }

  /** Where the keyboard starts: the arrows move through the list. */
  Node focus() {
    return scroll;
  }

  private static Node group(ShortcutWords words, Shortcut.Place place) {
    List<Node> lines = new ArrayList<>();
    lines.add(Parts.words(words.place(place), "strong"));
    for (Shortcut shortcut : Shortcut.of(place)) {
      Label keys = Parts.mark(words.keys(shortcut), "kbd");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      FlowPane cap = new FlowPane(keys);
      cap.getStyleClass().add("help-keys");
      Label does = Parts.words(words.does(shortcut));
      does.setId("help-" + shortcut.name());
      HBox.setHgrow(does, Priority.ALWAYS);
      HBox line = Parts.beside(12, cap, does);
      line.setAlignment(Pos.TOP_LEFT);
      lines.add(line);
    }
    return Parts.below(7, lines.toArray(Node[]::new));
  }
}
