package brobygger.desktop.lock;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** The clipboard of this computer. On the JavaFX thread. */
public final class SystemBoard implements CopiedText.Board {
  @Override
  public void put(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public @Nullable String text() {
    return Clipboard.getSystemClipboard().getString();
  }

  @Override
  public void clear() {
    // Some platforms take an empty content for none at all and keep the old one.
    put("");
    Clipboard.getSystemClipboard().clear();
  }
}
