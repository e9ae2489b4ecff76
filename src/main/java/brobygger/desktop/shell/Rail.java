package brobygger.desktop.shell;

import brobygger.desktop.Desk;
import brobygger.desktop.Screen;
import brobygger.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The navigation at the left: screens with their counts, and the lock. */
final class Rail extends VBox {
  private final Map<String, Button> buttons = new LinkedHashMap<>();

  Rail(List<Screen> screens, Desk desk, Runnable lock) {
    Texts texts = desk.texts();
    getStyleClass().add("rail");
    setAccessibleText(texts.of("shell.rail"));
    Region steps = new Region();
    steps.getStyleClass().add("brand-steps");
    Label brand = new Label(texts.of("shell.brand"), steps);
    brand.getStyleClass().add("brand");
    getChildren().add(brand);
    Region grow = new Region();
    VBox.setVgrow(grow, Priority.ALWAYS);
    boolean grown = false;
    for (Screen screen : screens) {
      if (screen.key().equals("settings")) {
        getChildren().add(grow);
        grown = true;
      }
      add(screen, desk);
    }
    if (!grown) {
      getChildren().add(grow);
    }
    Label cardsKey = new Label(texts.of("cards.key"));
    cardsKey.getStyleClass().add("kbd");
    Button cards = item(texts.of("cards.title"), cardsKey);
    cards.setId("cards");
    cards.setOnAction(event -> desk.showCards());
    getChildren().add(cards);
    Label key = new Label(texts.of("shell.lock.key"));
    key.getStyleClass().add("kbd");
    Button lockButton = item(texts.of("shell.lock"), key);
    lockButton.setId("lock");
    lockButton.setOnAction(event -> lock.run());
    getChildren().add(lockButton);
  }

  /** Marks the screen that is shown. */
  void mark(String key) {
    buttons.forEach(
        (screen, button) -> {
          button.getStyleClass().remove("on");
          if (screen.equals(key)) {
            button.getStyleClass().add("on");
          }
        });
  }

  private void add(Screen screen, Desk desk) {
    Label count = new Label();
    count.getStyleClass().add("nav-count");
    String name = desk.texts().of("shell.screen." + screen.key());
    Button button = item(name, count);
    button.setId("nav-" + screen.key());
    button.setOnAction(event -> desk.openScreen(screen.key()));
    screen
        .count()
        .subscribe(
            () -> {
              int number = screen.count().get();
              count.setText(number == 0 ? "" : Integer.toString(number));
              button.setAccessibleText(number == 0 ? name : name + ", " + number);
            });
    int number = screen.count().get();
    count.setText(number == 0 ? "" : Integer.toString(number));
    button.setAccessibleText(number == 0 ? name : name + ", " + number);
    buttons.put(screen.key(), button);
    getChildren().add(button);
  }

  private static Button item(String name, Label right) {
    Label label = new Label(name);
    label.setMinWidth(Region.USE_PREF_SIZE);
    Region grow = new Region();
    HBox.setHgrow(grow, Priority.ALWAYS);
    right.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(6, label, grow, right);
    row.setAlignment(Pos.CENTER_LEFT);
    Button button = new Button();
    button.setGraphic(row);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(name);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("nav");
    row.prefWidthProperty().bind(button.widthProperty().subtract(24));
    return button;
  }
}
