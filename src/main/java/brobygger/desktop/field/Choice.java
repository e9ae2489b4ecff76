package brobygger.desktop.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A labelled choice of one among a few. */
public final class Choice<T> extends VBox {
  private final ComboBox<T> box = new ComboBox<>();
  private boolean showing;

  /** A choice among these values, told to {@code chosen} when a person chooses. */
  public Choice(
      String label, String code, List<T> values, Function<T, String> words, Consumer<T> chosen) {
    super(4);
    Label name = Parts.mark(label, "field-label");
    name.setLabelFor(box);
    Parts.show(name, !label.isEmpty());
    box.getItems().setAll(values);
    box.setId(code);
    box.setAccessibleText(label);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : words.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("chosen, never typed");
          }
        });
    box.valueProperty()
        .addListener(
            (property, before, now) -> {
              if (!showing && now != null) {
                chosen.accept(now);
              }
            });
    getChildren().addAll(name, box);
  }

  /** Shows a value, or none, without telling anybody. */
  public void show(@Nullable T value) {
    showing = true;
    box.setValue(value);
    showing = false;
  }

  /** Only shows its value, or lets it be chosen again. */
  public void reading(boolean only) {
    box.setMouseTransparent(only);
    box.setFocusTraversable(!only);
  }

  /** Another set of values. */
  public void values(List<T> values) {
    if (!box.getItems().equals(values)) {
      showing = true;
      box.getItems().setAll(values);
      showing = false;
    }
  }

  /** The control. */
  public ComboBox<T> box() {
    return box;
  }
}
