package brobygger.desktop.field;

import java.text.Bidi;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;

/**
 * Text in as many lines as it needs. Text with right-to-left letters stays on its own lines: when
 * JavaFX 26 breaks such a line it throws and the screen is never drawn (decision 0017).
 */
public final class Wrapping {
  private Wrapping() {}

  /** Wraps what stands on a label, now and when it changes. */
  public static void of(Labeled label) {
    label.wrapTextProperty().bind(label.textProperty().map(Wrapping::isSafe).orElse(true));
  }

  /** Wraps what is written in a field, now and as it is typed. */
  public static void of(TextArea area) {
    area.wrapTextProperty().bind(area.textProperty().map(Wrapping::isSafe).orElse(true));
  }

  /** Whether JavaFX can break this text into lines. */
  public static boolean isSafe(String text) {
    char[] letters = text.toCharArray();
    return !Bidi.requiresBidi(letters, 0, letters.length);
  }
}
