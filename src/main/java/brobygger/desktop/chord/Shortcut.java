package brobygger.desktop.chord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What a key does, and where. Every screen asks here whether a key is meant, so that the help sheet
 * lists all there is. Its words are the texts {@code help.does.NAME}.
 */
public enum Shortcut {
  HELP(Place.ANYWHERE, key(KeyCode.F1)),
  CARDS(Place.ANYWHERE, chord(KeyCode.F1)),
  SEARCH(Place.ANYWHERE, chord(KeyCode.K)),
  NEW_CASE(Place.ANYWHERE, chord(KeyCode.N)),
  SCREEN(
      Place.ANYWHERE,
      chord(KeyCode.DIGIT1),
      chord(KeyCode.DIGIT2),
      chord(KeyCode.DIGIT3),
      chord(KeyCode.DIGIT4),
      chord(KeyCode.DIGIT5)),
  NEXT_PANE(Place.ANYWHERE, key(KeyCode.F6)),
  PREVIOUS_PANE(Place.ANYWHERE, shift(KeyCode.F6)),
  UNDO(Place.ANYWHERE, chord(KeyCode.Z)),
  REDO(Place.ANYWHERE, shiftChord(KeyCode.Z), chord(KeyCode.Y)),
  LOCK(Place.ANYWHERE, chord(KeyCode.L)),
  CLOSE(Place.ANYWHERE, key(KeyCode.ESCAPE)),

  NEXT_TAB(Place.CASE, chord(KeyCode.PAGE_DOWN)),
  PREVIOUS_TAB(Place.CASE, chord(KeyCode.PAGE_UP)),
  TAB_RIGHT(Place.CASE, key(KeyCode.RIGHT), key(KeyCode.KP_RIGHT)),
  TAB_LEFT(Place.CASE, key(KeyCode.LEFT), key(KeyCode.KP_LEFT)),
  FIRST_TAB(Place.CASE, key(KeyCode.HOME)),
  LAST_TAB(Place.CASE, key(KeyCode.END)),

  POINT_DONE(Place.GUIDE, chord(KeyCode.ENTER)),
  NEXT_POINT(Place.GUIDE, chord(KeyCode.DOWN)),
  PREVIOUS_POINT(Place.GUIDE, chord(KeyCode.UP)),
  NEXT_HEADING(Place.GUIDE, key(KeyCode.DOWN)),
  PREVIOUS_HEADING(Place.GUIDE, key(KeyCode.UP)),

  MARK_UP(Place.STAIRS, key(KeyCode.RIGHT), key(KeyCode.KP_RIGHT)),
  MARK_DOWN(Place.STAIRS, key(KeyCode.LEFT), key(KeyCode.KP_LEFT)),
  MARK_STEP(
      Place.STAIRS,
      key(KeyCode.DIGIT1),
      key(KeyCode.DIGIT2),
      key(KeyCode.DIGIT3),
      key(KeyCode.DIGIT4),
      key(KeyCode.DIGIT5),
      key(KeyCode.DIGIT6),
      key(KeyCode.DIGIT7),
      key(KeyCode.DIGIT8),
      key(KeyCode.DIGIT9),
      key(KeyCode.NUMPAD1),
      key(KeyCode.NUMPAD2),
      key(KeyCode.NUMPAD3),
      key(KeyCode.NUMPAD4),
      key(KeyCode.NUMPAD5),
      key(KeyCode.NUMPAD6),
      key(KeyCode.NUMPAD7),
      key(KeyCode.NUMPAD8),
      key(KeyCode.NUMPAD9)),
  MARK_BOX(Place.STAIRS, key(KeyCode.TAB)),
  MARK_HERE(Place.STAIRS, key(KeyCode.ENTER), key(KeyCode.SPACE)),

  TOGETHER_UP(
      Place.TOGETHER,
      key(KeyCode.RIGHT),
      key(KeyCode.UP),
      key(KeyCode.KP_RIGHT),
      key(KeyCode.KP_UP)),
  TOGETHER_DOWN(
      Place.TOGETHER,
      key(KeyCode.LEFT),
      key(KeyCode.DOWN),
      key(KeyCode.KP_LEFT),
      key(KeyCode.KP_DOWN)),
  TOGETHER_STEP(
      Place.TOGETHER,
      key(KeyCode.DIGIT1),
      key(KeyCode.DIGIT2),
      key(KeyCode.DIGIT3),
      key(KeyCode.DIGIT4),
      key(KeyCode.DIGIT5),
      key(KeyCode.DIGIT6),
      key(KeyCode.DIGIT7),
      key(KeyCode.DIGIT8),
      key(KeyCode.DIGIT9),
      key(KeyCode.NUMPAD1),
      key(KeyCode.NUMPAD2),
      key(KeyCode.NUMPAD3),
      key(KeyCode.NUMPAD4),
      key(KeyCode.NUMPAD5),
      key(KeyCode.NUMPAD6),
      key(KeyCode.NUMPAD7),
      key(KeyCode.NUMPAD8),
      key(KeyCode.NUMPAD9)),
  TOGETHER_HERE(Place.TOGETHER, key(KeyCode.ENTER), key(KeyCode.SPACE)),
  NEXT_FUNCTION(Place.TOGETHER, key(KeyCode.PAGE_DOWN)),
  PREVIOUS_FUNCTION(Place.TOGETHER, key(KeyCode.PAGE_UP)),

  SAYS_CITIZEN(Place.VISIT, key(KeyCode.F2)),
  SAYS_COMPANY(Place.VISIT, key(KeyCode.F3)),
  I_SAW(Place.VISIT, key(KeyCode.F4)),
  ASSESSMENT(Place.VISIT, key(KeyCode.F5)),
  AGREEMENT(Place.VISIT, key(KeyCode.F12)),
  ATTENDANCE(Place.VISIT, key(KeyCode.F7)),
  SCALES(Place.VISIT, key(KeyCode.F8)),
  STEPS(Place.VISIT, key(KeyCode.F9)),
  NEXT_VISIT(Place.VISIT, key(KeyCode.F10)),
  ASKED(Place.VISIT, key(KeyCode.F11)),
  AGENDA_DOWN(Place.VISIT, alt(KeyCode.DOWN)),
  AGENDA_UP(Place.VISIT, alt(KeyCode.UP)),
  STEP_UP(Place.VISIT, alt(KeyCode.RIGHT)),
  STEP_DOWN(Place.VISIT, alt(KeyCode.LEFT)),
  FINISH(Place.VISIT, chord(KeyCode.ENTER)),
  ANSWER(
      Place.VISIT,
      key(KeyCode.DIGIT0),
      key(KeyCode.DIGIT1),
      key(KeyCode.DIGIT2),
      key(KeyCode.DIGIT3),
      key(KeyCode.DIGIT4),
      key(KeyCode.DIGIT5),
      key(KeyCode.DIGIT6),
      key(KeyCode.DIGIT7),
      key(KeyCode.DIGIT8),
      key(KeyCode.DIGIT9),
      key(KeyCode.NUMPAD0),
      key(KeyCode.NUMPAD1),
      key(KeyCode.NUMPAD2),
      key(KeyCode.NUMPAD3),
      key(KeyCode.NUMPAD4),
      key(KeyCode.NUMPAD5),
      key(KeyCode.NUMPAD6),
      key(KeyCode.NUMPAD7),
      key(KeyCode.NUMPAD8),
      key(KeyCode.NUMPAD9)),
  NO_ANSWER(Place.VISIT, key(KeyCode.DELETE), key(KeyCode.BACK_SPACE)),

  NEXT_LINE(Place.LIST, key(KeyCode.DOWN)),
  PREVIOUS_LINE(Place.LIST, key(KeyCode.UP)),
  OPEN_LINE(Place.LIST, key(KeyCode.ENTER)),
  PICK_LINE(Place.LIST, key(KeyCode.SPACE)),

  CONFIRM(Place.FIELD, key(KeyCode.ENTER)),
  CONFIRM_LONG(Place.FIELD, chord(KeyCode.ENTER)),
  NEXT_FIELD(Place.FIELD, key(KeyCode.TAB)),
  PREVIOUS_FIELD(Place.FIELD, shift(KeyCode.TAB)),
  NEXT_CHOICE(Place.FIELD, key(KeyCode.RIGHT), key(KeyCode.KP_RIGHT)),
  PREVIOUS_CHOICE(Place.FIELD, key(KeyCode.LEFT), key(KeyCode.KP_LEFT)),
  CALENDAR(Place.FIELD, alt(KeyCode.DOWN));

  private final Place place;
  private final List<KeyCodeCombination> keys;

  /** Where a key does it; the groups of the help sheet, in its order. */
  public enum Place {
    ANYWHERE,
    CASE,
    GUIDE,
    STAIRS,
    TOGETHER,
    VISIT,
    LIST,
    FIELD
  }

  Shortcut(Place place, KeyCodeCombination... keys) {
    this.place = place;
    this.keys = List.of(keys);
  }

  /** Where it holds. */
  public Place place() {
    return place;
  }

  /** The keys that do it, the usual one first; those of the number pad among them. */
  public List<KeyCodeCombination> keys() {
    return keys;
  }

  /** Whether this is what the key means. */
  public boolean is(KeyEvent event) {
    return at(event).isPresent();
  }

  /**
   * Which of its keys it is, from 0; for screens and steps in a row, and for answers from 0 to 9.
   */
  public Optional<Integer> at(KeyEvent event) {
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).match(event)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The shortcuts of a place. */
  public static List<Shortcut> of(Place place) {
    List<Shortcut> there = new ArrayList<>();
    for (Shortcut each : values()) {
      if (each.place == place) {
        there.add(each);
      }
    }
    return there;
  }

  /** Whether a key is one that no text is written with: a function key, or one held with Ctrl. */
  public static boolean isChord(KeyEvent event) {
    return event.getCode().isFunctionKey()
        || event.isShortcutDown() && !event.getCode().isModifierKey();
  }

  private static KeyCodeCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCodeCombination chord(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCodeCombination shift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
  }

  private static KeyCodeCombination shiftChord(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  private static KeyCodeCombination alt(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
  }
}
