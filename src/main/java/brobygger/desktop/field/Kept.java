package brobygger.desktop.field;

import brobygger.casefile.value.TypedText;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.texts.BidiMarks;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One field of the case as it is being typed. What can be kept is kept; what cannot stays in the
 * field with the reason beside it, and the case keeps its last good value.
 */
@Lives(Lifetime.HOLDER)
public final class Kept {
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper(true);
  private final Supplier<String> read;
  private final Keeper keeper;
  private final When when;

  /** What the field held before anything was typed; only of one that waits for a button. */
  private String first;

  private String last;
  private boolean refreshing;

  private enum When {
    TYPED,
    JOTTED,
    LEFT,
    BUTTON
  }

  private Kept(Supplier<String> read, Keeper keeper, When when) {
    // What somebody else wrote is shown without marks that could make it read as something else;
    // it is written without them only when this field is typed in.
    this.read = () -> BidiMarks.without(read.get());
    this.keeper = keeper;
    this.when = when;
    this.last = this.read.get();
    this.first = last;
    text.set(last);
    text.addListener((property, before, now) -> typed(now));
  }

  /** Keeps every letter as it is typed: for texts. */
  public static Kept whileTyping(Supplier<String> read, Keeper keeper) {
    return new Kept(read, keeper, When.TYPED);
  }

  /** Every letter is held beside the case as it is typed, whatever it says. */
  public static Kept jotted(Supplier<String> read, Consumer<String> taking) {
    return new Kept(
        read,
        typed -> {
          taking.accept(typed);
          return "";
        },
        When.JOTTED);
  }

  /** Keeps when the field is left or Enter is pressed: for dates and numbers. */
  public static Kept onLeave(Supplier<String> read, Keeper keeper) {
    return new Kept(read, keeper, When.LEFT);
  }

  /**
   * A field of a form: read when it is left, and kept only when the form's button was pressed; see
   * {@link #taken}.
   */
  public static Kept byButton(String value, Keeper keeper) {
    String[] now = {value};
    boolean[] tried = {false};
    return new Kept(
        () -> tried[0] ? now[0] : value,
        typed -> {
          String problem = keeper.keep(typed);
          if (problem.isEmpty()) {
            tried[0] = true;
            now[0] = typed;
          }
          return problem;
        },
        When.BUTTON);
  }

  /** What stands in the field. */
  public StringProperty textProperty() {
    return text;
  }

  /** What is wrong with it in the user's language; empty when it is kept. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether what stands in the field is kept. */
  public ReadOnlyBooleanProperty keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** The field is left: what stands there is kept, and written as the case writes it. */
  public void leave() {
    if (!text.get().equals(last)) {
      keep(text.get());
    } else if (!isTyped()) {
      problem.set("");
    }
    if (problem.get().isEmpty()) {
      show(read.get());
    }
  }

  /** Says what is wrong with what stands there, and leaves it as it is written. */
  public void check() {
    keep(text.get());
  }

  /** Types a text and leaves the field: for pickers and mend buttons. */
  public void enter(String value) {
    text.set(value);
    leave();
  }

  /**
   * The case has changed: shows its value, unless the change is what was just typed here, or what
   * stands here is not kept and would be lost.
   */
  public void refresh() {
    String now = read.get();
    if (!now.equals(last)) {
      last = now;
      if (kept.get()) {
        problem.set("");
        if (!now.equals(text.get().strip())) {
          show(now);
        }
      }
    }
  }

  /** The field belongs to something else from now on: shows what is kept of that. */
  public void turn() {
    problem.set("");
    show(read.get());
    first = last;
    kept.set(true);
  }

  /** The form's button was pressed, and what stands in the field is kept. */
  public void taken() {
    first = text.get();
    kept.set(true);
  }

  /** Whether it is held beside the case. */
  boolean isJotted() {
    return when == When.JOTTED;
  }

  /** Whether the text changes now because what is kept is shown, and not because it is typed. */
  boolean isShowing() {
    return refreshing;
  }

  /** Throws away what is not kept. */
  public void forget() {
    if (when == When.BUTTON) {
      enter(first);
      problem.set("");
      kept.set(true);
    } else {
      turn();
    }
  }

  /** Puts a draft into the field with what was wrong with it; nothing is kept. */
  public void offer(String draft, String wrong) {
    refreshing = true;
    try {
      text.set(draft);
    } finally {
      refreshing = false;
    }
    problem.set(wrong);
    kept.set(isSame(draft));
  }

  private void typed(String now) {
    if (refreshing) {
      return;
    }
    if (isTyped()) {
      keep(now);
    } else {
      kept.set(isSame(now));
    }
  }

  private boolean isTyped() {
    return when == When.TYPED || when == When.JOTTED;
  }

  private boolean isSame(String now) {
    return when == When.BUTTON ? now.strip().equals(first.strip()) : now.equals(last);
  }

  private void keep(String typed) {
    problem.set(keeper.keep(TypedText.clean(typed)));
    boolean well = problem.get().isEmpty();
    if (well) {
      last = read.get();
    }
    kept.set(when == When.BUTTON ? isSame(typed) : well);
  }

  private void show(String value) {
    refreshing = true;
    try {
      last = value;
      text.set(value);
      kept.set(isSame(value));
    } finally {
      refreshing = false;
    }
  }

  /** Puts a typed text into the case. */
  @FunctionalInterface
  public interface Keeper {
    /** Returns what is wrong in the user's language, or an empty text when it was kept. */
    String keep(String typed);
  }
}
