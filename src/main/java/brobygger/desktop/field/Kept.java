package brobygger.desktop.field;

import brobygger.texts.BidiMarks;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One field of the case as it is being typed. What can be kept is kept; what cannot stays in the
 * field with the reason beside it, and the case keeps its last good value.
 */
public final class Kept {
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final Supplier<String> read;
  private final Keeper keeper;
  private final boolean whileTyping;
  private String last;
  private boolean refreshing;

  private Kept(Supplier<String> read, Keeper keeper, boolean whileTyping) {
    // What somebody else wrote is shown without marks that could make it read as something else;
    // it is written without them only when this field is typed in.
    this.read = () -> BidiMarks.without(read.get());
    this.keeper = keeper;
    this.whileTyping = whileTyping;
    this.last = this.read.get();
    text.set(last);
    text.addListener((property, before, now) -> typed(now));
  }

  /** Keeps every letter as it is typed: for texts. */
  public static Kept whileTyping(Supplier<String> read, Keeper keeper) {
    return new Kept(read, keeper, true);
  }

  /** Keeps when the field is left or Enter is pressed: for dates and numbers. */
  public static Kept onLeave(Supplier<String> read, Keeper keeper) {
    return new Kept(read, keeper, false);
  }

  /** What stands in the field. */
  public StringProperty textProperty() {
    return text;
  }

  /** What is wrong with it in the user's language; empty when it is kept. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The field is left: what stands there is kept, and written as the case writes it. */
  public void leave() {
    if (!text.get().equals(last)) {
      keep(text.get());
    } else if (!whileTyping) {
      problem.set("");
    }
    if (problem.get().isEmpty()) {
      show(read.get());
    }
  }

  /** Types a text and leaves the field: for pickers and mend buttons. */
  public void enter(String value) {
    text.set(value);
    leave();
  }

  /** The case has changed: shows its value, unless the change is what was just typed here. */
  public void refresh() {
    String now = read.get();
    if (!now.equals(last)) {
      problem.set("");
      if (!now.equals(text.get().strip())) {
        show(now);
      }
      last = now;
    }
  }

  private void typed(String now) {
    if (!refreshing && whileTyping) {
      keep(now);
    }
  }

  private void keep(String typed) {
    problem.set(keeper.keep(typed));
    if (problem.get().isEmpty()) {
      last = read.get();
    }
  }

  private void show(String value) {
    refreshing = true;
    try {
      last = value;
      text.set(value);
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
