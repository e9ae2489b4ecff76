package brobygger.desktop.field;

import brobygger.desktop.Uncached;
import java.util.Optional;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** Text boxes whose text is never held, each with its reason. */
public final class Passing {
  private Passing() {}

  /** Why what stands in a box is not held. */
  public enum Why {
    /** A passphrase or a recovery key: written nowhere, not even sealed. */
    SECRET,
    /**
     * Words that are looked for: nothing is meant to come of them, and they are soon typed again.
     */
    SEARCH,
    /** Nobody can type there. */
    SHOWN,
    /** There is no vault yet to hold anything in. */
    BEFORE_A_VAULT
  }

  /** A passphrase, typed unseen. */
  public static PasswordField secret() {
    return marked(new PasswordField(), Why.SECRET);
  }

  /** A part of a recovery key. */
  public static TextField secretLine() {
    return marked(new TextField(), Why.SECRET);
  }

  /** A recovery key over several lines. */
  public static TextArea secretArea() {
    return marked(Uncached.of(new TextArea()), Why.SECRET);
  }

  /** Words to look for. */
  public static TextField search() {
    return new SearchField();
  }

  /** A text to select and copy. */
  public static TextField shown(String text) {
    TextField field = marked(new TextField(text), Why.SHOWN);
    field.setEditable(false);
    return field;
  }

  /** The same, for a box that another part has made. */
  public static void shown(TextArea made) {
    marked(made, Why.SHOWN);
    made.setEditable(false);
  }

  /** A box of the opening screen. */
  public static TextField beforeAVault() {
    return marked(new TextField(), Why.BEFORE_A_VAULT);
  }

  static <T extends TextInputControl> T marked(T input, Why why) {
    input.getProperties().put(Why.class, why);
    return input;
  }

  /** Why nothing of it is held; empty for every other box. */
  public static Optional<Why> why(TextInputControl input) {
    return Optional.ofNullable((Why) input.getProperties().get(Why.class));
  }
}
