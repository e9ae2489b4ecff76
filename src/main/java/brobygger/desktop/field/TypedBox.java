package brobygger.desktop.field;

import brobygger.casefile.value.TypedText;
import brobygger.desktop.Typing;
import brobygger.usecase.history.Draft;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * One text box as the window sees it: what is pasted is cleaned; what stands there and is not kept
 * is held as a draft, said in the window's head, and stands there again when the box comes back,
 * whatever came between.
 */
public final class TypedBox {
  private final TextInputControl input;
  private final Holding holding;
  private final boolean concealed;

  /** Its id when it was made: some are numbered anew as their list changes. */
  private final String code;

  private final DraftLine line = new DraftLine(this::throwAwayHere);
  private @Nullable TypingWindow window;
  private Typing.@Nullable Field field;
  private Runnable dropping = () -> {};
  private boolean touched;
  private boolean settling;

  /** How a box keeps what is typed in it. */
  interface Holding {
    /** Whether what stands in the box is kept, or the box holds nothing. */
    boolean isKept();

    /** Why it is not, in the user's words; empty when it only waits. */
    String wrong();

    /** Whether the box only shows now what is kept, and nobody types. */
    boolean isShowing();

    /** Whether its text is held where it is typed to, so that the box holds no draft of its own. */
    default boolean isHeldElsewhere() {
      return false;
    }

    /** Whether the box is emptied when its text is kept. */
    boolean empties();

    /** Keeps what can be kept without a button. */
    void leave();

    /** Puts a draft into the box with what is wrong with it, and keeps nothing. */
    void offer(String draft, String wrong);

    /** Throws away what stands there, back to what is kept. */
    void forget();
  }

  TypedBox(TextInputControl input, Holding holding) {
    this(input, holding, false);
  }

  /**
   * @param concealed whether lists of drafts must not show what stands there
   */
  TypedBox(TextInputControl input, Holding holding, boolean concealed) {
    this.input = input;
    this.holding = holding;
    this.concealed = concealed;
    this.code = String.valueOf(input.getId());
    input.getProperties().put(TypedBox.class, this);
    input.setTextFormatter(new TextFormatter<>(this::cleaned));
    input.textProperty().addListener((property, before, now) -> typed());
    input.sceneProperty().addListener((property, before, scene) -> moved(scene));
    input.focusedProperty().addListener((property, before, focused) -> left(focused));
  }

  /** The control that takes the typing. */
  TextInputControl input() {
    return input;
  }

  /** Its own part of the code it is known by. */
  String code() {
    return code;
  }

  /** "Draft from yesterday": to stand below the box. */
  Node line() {
    return line;
  }

  /** Whether the window knows the box as one whose text is held. */
  public static boolean isTyped(TextInputControl input) {
    return input.getProperties().containsKey(TypedBox.class);
  }

  /** Something else than the text has changed: what is kept, or what is wrong. */
  void changed() {
    Typing.Field here = field;
    TypingWindow in = window;
    if (settling
        || here == null
        || in == null
        || !input.isEditable()
        || holding.isHeldElsewhere()) {
      return;
    }
    if (holding.isKept()) {
      boolean typed = touched;
      touched = false;
      line.none();
      if (!typed) {
        in.typing().kept(here.key());
      } else if (holding.empties()) {
        in.typing().taken(here.key());
      } else {
        in.typing().kept(here, input.getText(), input.isFocused());
      }
    } else {
      in.typing().unkept(here, input.getText(), holding.wrong());
    }
  }

  /** What stood there is kept, also when its sheet was closed before that was known. */
  public void taken() {
    changed();
    dropping.run();
  }

  /**
   * Lets the box belong to something else from now on.
   *
   * @param turn changes what the box belongs to and shows what is kept of it
   */
  public void turn(Runnable turn) {
    settling = true;
    turn.run();
    // Also where both texts are the same: what was typed elsewhere is not undone here.
    input.setText(input.getText());
    settling = false;
    Scene scene = input.getScene();
    if (scene != null) {
      gone();
      come();
    }
  }

  /** The element the box stands in has got its identity: what is typed goes on under that. */
  public void renamed() {
    Typing.Field before = field;
    TypingWindow in = window;
    if (before != null && in != null) {
      in.typing().kept(before.key());
      in.typing().made();
      gone();
      find();
      Typing.Field here = field;
      if (here != null) {
        in.shows(here.key(), this);
      }
    }
  }

  /** Whether it is in sight and holds what is not kept. */
  boolean holdsUnkept() {
    for (Node at = input; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return input.getScene() != null && input.isEditable() && !holding.isKept();
  }

  void leave() {
    if (touched && !holding.isKept()) {
      holding.leave();
    }
  }

  /** Brings the keyboard to the box; whether it came. */
  boolean takesKeyboard() {
    input.requestFocus();
    return Keyboard.isAt(input);
  }

  private void typed() {
    if (!settling && !holding.isShowing()) {
      touched = true;
    }
    changed();
  }

  private void left(boolean focused) {
    TypingWindow in = window;
    Typing.Field here = field;
    if (!focused && in != null && here != null) {
      in.typing().left(here.key());
    }
  }

  private void moved(@Nullable Scene scene) {
    gone();
    if (scene != null) {
      come();
    }
  }

  private void gone() {
    TypingWindow in = window;
    Typing.Field there = field;
    if (in != null && there != null) {
      in.went(there.key(), this);
      in.typing().left(there.key());
      dropping = () -> in.typing().taken(there.key());
    }
    window = null;
    field = null;
  }

  private boolean find() {
    TypingWindow found = TypingWindow.of(input).orElse(null);
    if (found == null) {
      return false;
    }
    window = found;
    dropping = () -> {};
    String name = input.getAccessibleText();
    String label = name == null || name.isBlank() ? input.getPromptText() : name;
    field = found.field(this, label == null ? "" : label, concealed);
    return true;
  }

  private void come() {
    TypingWindow found = find() ? window : null;
    Typing.Field here = field;
    if (found == null || here == null) {
      return;
    }
    found.appeared(here.key(), this).ifPresentOrElse(draft -> offer(draft, found), this::changed);
  }

  /** A draft of the box stands there again; below it where the box only shows what is kept. */
  void offer(Draft draft, TypingWindow found) {
    if (holding.isHeldElsewhere()) {
      // Held by a program that knew it as the draft of the box.
      if (draft.text().startsWith(input.getText().strip())) {
        input.setText(draft.text());
        found.typing().kept(draft.key());
      }
      return;
    }
    boolean beside = !input.isEditable();
    boolean differs = !input.getText().equals(draft.text());
    if (beside && !differs) {
      found.typing().kept(draft.key());
    } else if (differs || holding.isKept()) {
      if (!beside) {
        settling = true;
        holding.offer(draft.text(), draft.wrong());
        settling = false;
        touched = false;
      }
      line.show(draft, String.valueOf(input.getId()), beside && !concealed, found);
    }
    changed();
  }

  /** Back to what is kept. */
  void throwAway() {
    touched = false;
    settling = true;
    holding.forget();
    settling = false;
    Typing.Field here = field;
    TypingWindow in = window;
    if (here != null && in != null) {
      in.typing().kept(here.key());
    }
    line.none();
    changed();
  }

  private void throwAwayHere() {
    throwAway();
    input.requestFocus();
  }

  /** As somebody meant it, and no more of it than can be held. */
  private TextFormatter.@Nullable Change cleaned(TextFormatter.Change change) {
    if (!change.isContentChange()) {
      return change;
    }
    int length = change.getControlNewText().length();
    if (length > Draft.LONGEST) {
      TypingWindow.of(input)
          .ifPresent(in -> line.refuse(in.texts().of("field.toolong", length, Draft.LONGEST)));
      return null;
    }
    line.refuse("");
    String typed = change.getText();
    // Half a character may come by itself from the keyboard: the other half follows.
    String clean =
        typed.length() == 1 && Character.isSurrogate(typed.charAt(0))
            ? typed
            : input instanceof TextArea ? TypedText.clean(typed) : TypedText.partOfLine(typed);
    if (!clean.equals(typed)) {
      int shorter = typed.length() - clean.length();
      change.setText(clean);
      int end = change.getControlNewText().length();
      change.setAnchor(Math.clamp(change.getAnchor() - shorter, 0, end));
      change.setCaretPosition(Math.clamp(change.getCaretPosition() - shorter, 0, end));
    }
    return change;
  }
}
