package brobygger.desktop.field;

import brobygger.desktop.chord.Shortcut;
import brobygger.texts.BidiMarks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** A choice of one among a few that are all in sight; the arrow keys move it. */
public final class Segments<T> extends FlowPane {
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final Consumer<T> chosen;
  private @Nullable Runnable emptied;
  private @Nullable T shown;

  /** Buttons for these values; {@code code} and the value's name become the id of each. */
  public Segments(String code, List<T> values, Function<T, String> words, Consumer<T> chosen) {
    super(6, 6);
    this.chosen = chosen;
    for (T value : values) {
      ToggleButton button = new ToggleButton(BidiMarks.without(words.apply(value)));
      button.setId(code + "-" + value);
      button.getStyleClass().add("segment");
      button.setOnAction(event -> press(value));
      button.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(event, value));
      buttons.put(value, button);
    }
    setMinWidth(0);
    getChildren().addAll(buttons.values());
  }

  /** Shows a value, or none, without telling anybody. */
  public void show(@Nullable T value) {
    shown = value;
    buttons.forEach((each, button) -> button.setSelected(each.equals(value)));
  }

  /**
   * The choice can be taken back: by pressing what is chosen once more.
   *
   * @param how says so, to those who point at it and to screen readers
   * @param taken nothing is chosen any longer
   */
  public Segments<T> emptied(String how, Runnable taken) {
    emptied = taken;
    buttons
        .values()
        .forEach(
            button -> {
              button.setTooltip(new Tooltip(how));
              button.setAccessibleHelp(how);
            });
    return this;
  }

  /** The button of a value, to dress it. */
  public ToggleButton button(T value) {
    return java.util.Objects.requireNonNull(buttons.get(value));
  }

  private void press(T value) {
    Runnable taken = emptied;
    if (taken != null && value.equals(shown)) {
      show(null);
      taken.run();
    } else {
      choose(value);
    }
  }

  private void choose(T value) {
    show(value);
    chosen.accept(value);
  }

  private void move(KeyEvent event, T from) {
    int by = Shortcut.NEXT_CHOICE.is(event) ? 1 : Shortcut.PREVIOUS_CHOICE.is(event) ? -1 : 0;
    if (by != 0) {
      List<T> values = List.copyOf(buttons.keySet());
      int to = values.indexOf(from) + by;
      if (to >= 0 && to < values.size()) {
        choose(values.get(to));
        button(values.get(to)).requestFocus();
      }
      event.consume();
    }
  }
}
