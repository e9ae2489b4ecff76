package brobygger.desktop.chord;

import brobygger.texts.Texts;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** Shortcuts as they are read: what is printed on the keys, and what they do. */
public final class ShortcutWords {
  /** More keys than these are a row of them, of which the first and the last are named. */
  private static final int FEW = 3;

  private final Texts texts;

  /** Words in the language of the texts. */
  public ShortcutWords(Texts texts) {
    this.texts = texts;
  }

  /** The keys that do it, such as {@code Ctrl Skift Z / Ctrl Y}. */
  public String keys(Shortcut shortcut) {
    List<String> names =
        shortcut.keys().stream()
            .filter(key -> !onNumberPad(key.getCode()))
            .map(this::name)
            .toList();
    return names.size() > FEW
        ? names.getFirst() + " – " + names.getLast()
        : String.join(" / ", names);
  }

  /** What it does. */
  public String does(Shortcut shortcut) {
    return texts.of("help.does." + shortcut.name());
  }

  /** Where a group of them holds. */
  public String place(Shortcut.Place place) {
    return texts.of("help.place." + place.name());
  }

  private static boolean onNumberPad(KeyCode code) {
    return code.isKeypadKey() || code.name().startsWith("KP_");
  }

  private String name(KeyCodeCombination key) {
    StringBuilder name = new StringBuilder();
    if (key.getShortcut() == ModifierValue.DOWN) {
      name.append(texts.of("help.cap.CTRL")).append(' ');
    }
    if (key.getShift() == ModifierValue.DOWN) {
      name.append(texts.of("help.cap.SHIFT")).append(' ');
    }
    if (key.getAlt() == ModifierValue.DOWN) {
      name.append(texts.of("help.cap.ALT")).append(' ');
    }
    return name.append(cap(key.getCode())).toString();
  }

  private String cap(KeyCode code) {
    return switch (code) {
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case ENTER -> texts.of("help.cap.ENTER");
      case SPACE -> texts.of("help.cap.SPACE");
      case ESCAPE -> texts.of("help.cap.ESCAPE");
      case TAB -> texts.of("help.cap.TAB");
      case DELETE -> texts.of("help.cap.DELETE");
      case BACK_SPACE -> texts.of("help.cap.BACK_SPACE");
      case PAGE_UP -> texts.of("help.cap.PAGE_UP");
      case PAGE_DOWN -> texts.of("help.cap.PAGE_DOWN");
      case HOME -> texts.of("help.cap.HOME");
      case END -> texts.of("help.cap.END");
      default -> code.getName();
    };
  }
}
