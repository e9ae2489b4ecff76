package brobygger.desktop;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextArea;

/**
 * Scrolling without a picture of what is scrolled. JavaFX keeps one for each scroll pane, as large
 * as itself, also while nobody sees it: in the software pipeline 3 to 5 MB of the heap for each tab
 * that was ever looked at. A skin of our own, named in a style sheet, was tried: with the theme of
 * this window the skins were exchanged when it changed, and the old one threw when it was laid out.
 */
public final class Uncached {
  private Uncached() {}

  /** The scroll pane or text area, which from now on is drawn anew each time. */
  public static <T extends Control> T of(T control) {
    control
        .skinProperty()
        .subscribe(
            skin -> {
              if (skin instanceof SkinBase<?> base) {
                base.getChildren().forEach(Uncached::part);
              }
            });
    return control;
  }

  private static void part(Node part) {
    part.setCache(false);
    if (part instanceof ScrollPane inside) {
      of(inside);
    }
  }

  /** The same for whatever scrolls in a part that was read from a file. */
  public static void within(Node part) {
    switch (part) {
      case ScrollPane scroll -> {
        of(scroll);
        if (scroll.getContent() != null) {
          within(scroll.getContent());
        }
      }
      case TextArea area -> of(area);
      case Parent parent -> parent.getChildrenUnmodifiable().forEach(Uncached::within);
      default -> {}
    }
  }
}
