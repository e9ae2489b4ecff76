package brobygger.desktop.shell;

import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Screen;
import brobygger.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The navigation at the left: screens with their counts, and the lock. */
@Lives(Lifetime.LANGUAGE)
final class Rail extends VBox {
  private static final Map<String, Feather> ICONS =
      Map.of(
          "today", Feather.CALENDAR,
          "cases", Feather.USERS,
          "companies", Feather.BRIEFCASE,
          "exchange", Feather.REPEAT,
          "settings", Feather.SETTINGS);

  private final Map<String, Button> buttons = new LinkedHashMap<>();
  private final Map<Button, Face> faces = new LinkedHashMap<>();
  private final Label brand;

  /** What a button shows: its words, or a picture where there is no room for words. */
  private record Face(Node words, Node picture, Tooltip name) {}

  Rail(List<Screen> screens, Desk desk, Runnable lock) {
    Texts texts = desk.texts();
    getStyleClass().add("rail");
    setAccessibleText(texts.of("shell.rail"));
    Region steps = new Region();
    steps.getStyleClass().add("brand-steps");
    brand = new Label(texts.of("shell.brand"), steps);
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
    Button cards = item(texts.of("cards.title"), cardsKey, Feather.HELP_CIRCLE);
    cards.setId("cards");
    cards.setOnAction(event -> desk.showCards());
    getChildren().add(cards);
    Label helpKey = new Label(texts.of("help.key"));
    helpKey.getStyleClass().add("kbd");
    Button help = item(texts.of("help.short"), helpKey, Feather.COMMAND);
    help.setId("help");
    help.setOnAction(event -> desk.showHelp());
    getChildren().add(help);
    Label key = new Label(texts.of("shell.lock.key"));
    key.getStyleClass().add("kbd");
    Button lockButton = item(texts.of("shell.lock"), key, Feather.LOCK);
    lockButton.setId("lock");
    lockButton.setOnAction(event -> lock.run());
    getChildren().add(lockButton);
  }

  /** Shows pictures alone, each with its name in a tooltip, or words. */
  void compact(boolean compact) {
    brand.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    faces.forEach(
        (button, face) -> {
          button.setGraphic(compact ? face.picture() : face.words());
          button.setTooltip(compact ? face.name() : null);
        });
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
    Button button = item(name, count, ICONS.getOrDefault(screen.key(), Feather.SQUARE));
    button.setId("nav-" + screen.key());
    button.setOnAction(event -> desk.openScreen(screen.key()));
    desk.whileOpen(
        screen
            .count()
            .subscribe(
                () -> {
                  int number = screen.count().get();
                  count.setText(number == 0 ? "" : Integer.toString(number));
                  button.setAccessibleText(number == 0 ? name : name + ", " + number);
                }));
    int number = screen.count().get();
    count.setText(number == 0 ? "" : Integer.toString(number));
    button.setAccessibleText(number == 0 ? name : name + ", " + number);
    buttons.put(screen.key(), button);
    getChildren().add(button);
  }

  private Button item(String name, Label right, Feather picture) {
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
    faces.put(button, new Face(row, new FontIcon(picture), new Tooltip(name)));
    return button;
  }
}
