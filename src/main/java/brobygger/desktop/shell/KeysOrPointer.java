package brobygger.desktop.shell;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Whether the window is worked by keys just now: then whatever has the keyboard shows a ring, also
 * when the program and not Tab brought it there. The style sheets ask for {@code .root:keys}.
 */
@Lives(Lifetime.PROGRAM)
final class KeysOrPointer {
  private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

  private final Scene scene;
  private boolean keys = true;

  private KeysOrPointer(Scene scene) {
    this.scene = scene;
  }

  /** Begins to look at what a scene is worked by. */
  static void in(Scene scene) {
    KeysOrPointer either = new KeysOrPointer(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> either.now(true));
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> either.now(false));
    scene.rootProperty().subscribe(either::show);
  }

  private void now(boolean byKeys) {
    if (keys != byKeys) {
      keys = byKeys;
      show(scene.getRoot());
    }
  }

  private void show(@Nullable Parent root) {
    if (root != null) {
      root.pseudoClassStateChanged(KEYS, keys);
    }
  }
}
