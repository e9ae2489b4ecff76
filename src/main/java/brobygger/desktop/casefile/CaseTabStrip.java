package brobygger.desktop.casefile;

import brobygger.desktop.chord.Shortcut;
import brobygger.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/**
 * The names of a case's tabs; they wrap when the text is large. Left, right, Home and End move
 * along.
 */
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
    // Before the buttons, which would give an arrow to whatever stands in its direction.
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
  }

  private void keyed(KeyEvent event) {
    if (Shortcut.TAB_RIGHT.is(event)) {
      step(1);
    } else if (Shortcut.TAB_LEFT.is(event)) {
      step(-1);
    } else if (Shortcut.FIRST_TAB.is(event)) {
      go(0);
    } else if (Shortcut.LAST_TAB.is(event)) {
      go(buttons.size() - 1);
    } else {
      return;
    }
    event.consume();
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
    if (!buttons.isEmpty()) {
      List<String> keys = List.copyOf(buttons.keySet());
      go(Math.floorMod(keys.indexOf(shown) + by, keys.size()));
    }
  }

  private void go(int to) {
    String next = List.copyOf(buttons.keySet()).get(to);
    choose.accept(next);
    ToggleButton button = buttons.get(next);
    if (button != null) {
      button.requestFocus();
    }
  }
}
