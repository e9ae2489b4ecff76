package brobygger.desktop.casefile;

import brobygger.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

/** The names of a case's tabs; they wrap when the text is large. Left and right move along. */
final class CaseTabStrip extends FlowPane {
  private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
  private final Consumer<String> choose;
  private String shown = "";

  CaseTabStrip(List<String> keys, Texts texts, Consumer<String> choose) {
    this.choose = choose;
    getStyleClass().add("case-tabs");
    for (String key : keys) {
      ToggleButton button = new ToggleButton(texts.of("case.tab." + key));
      button.setId("tab-" + key);
      button.getStyleClass().add("case-tab");
      button.setAccessibleRole(AccessibleRole.TAB_ITEM);
      button.setOnAction(
          event -> {
            choose.accept(key);
            mark(shown);
          });
      buttons.put(key, button);
      getChildren().add(button);
    }
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
            step(event.getCode() == KeyCode.RIGHT ? 1 : -1);
            event.consume();
          }
        });
  }

  Optional<String> first() {
    return buttons.keySet().stream().findFirst();
  }

  void mark(String key) {
    shown = key;
    buttons.forEach(
        (each, button) -> {
          button.setSelected(each.equals(key));
          button.setFocusTraversable(each.equals(key));
        });
  }

  void step(int by) {
    List<String> keys = List.copyOf(buttons.keySet());
    if (keys.isEmpty()) {
      return;
    }
    String next = keys.get(Math.floorMod(keys.indexOf(shown) + by, keys.size()));
    choose.accept(next);
    ToggleButton button = buttons.get(next);
    if (button != null) {
      button.requestFocus();
    }
  }
}
