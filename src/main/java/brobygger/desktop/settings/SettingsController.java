package brobygger.desktop.settings;

import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.look.Theme;
import brobygger.texts.BidiMarks;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.people.Profile;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Binds the settings: every choice is one click and shows at once. */
@Lives(Lifetime.LANGUAGE)
final class SettingsController {
  private final SettingsViewModel model;
  private final List<Node> cards;
  private final List<Node> changing;
  private final Desk desk;

  @FXML private HBox themes;
  @FXML private HBox languages;
  @FXML private HBox sizes;
  @FXML private HBox locks;
  @FXML private HBox keeps;
  @FXML private VBox broken;
  @FXML private VBox door;
  @FXML private VBox profile;
  @FXML private Label profileName;
  @FXML private Label profileRole;

  SettingsController(SettingsViewModel model, List<Node> cards, List<Node> changing, Desk desk) {
    this.model = model;
    this.cards = cards;
    this.changing = changing;
    this.desk = desk;
  }

  @FXML
  private void showHelp() {
    desk.showHelp();
  }

  @FXML
  private void initialize() {
    Texts texts = desk.texts();
    choices(
        themes,
        List.of(Theme.values()),
        theme ->
            switch (theme) {
              case LIGHT -> texts.of("settings.theme.light");
              case DARK -> texts.of("settings.theme.dark");
            },
        Preferences::theme,
        (theme, now) -> now.withTheme(theme));
    choices(
        languages,
        List.of(Language.values()),
        language ->
            switch (language) {
              case DANISH -> texts.of("settings.language.danish");
              case ENGLISH -> texts.of("settings.language.english");
            },
        Preferences::language,
        (language, now) -> now.withLanguage(language));
    choices(
        sizes,
        List.of(100, 125, 150, 175, 200),
        size -> texts.amounts().percent(size),
        Preferences::textPercent,
        (size, now) -> now.withTextPercent(size));
    choices(
        locks,
        List.of(1, 5, 15),
        minutes -> texts.of("settings.lock.minutes", minutes),
        Preferences::lockMinutes,
        (minutes, now) -> now.withLockMinutes(minutes));
    choices(
        keeps,
        List.of(1, 3, 5, 10),
        years -> texts.of("settings.keep.years", years),
        Preferences::keepYears,
        (years, now) -> now.withKeepYears(years));
    door.getChildren().setAll(cards);
    door.setManaged(!cards.isEmpty());
    broken.visibleProperty().bind(model.brokenProperty());
    broken.managedProperty().bind(model.brokenProperty());
    profile.getChildren().addAll(changing);
    Profile who = desk.profile();
    profileName.setText(BidiMarks.without(who.name()));
    String role =
        switch (who.role()) {
          case CONSULTANT -> texts.of("settings.role.consultant");
          case SUPERVISOR -> texts.of("settings.role.supervisor");
        };
    profileRole.setText(
        who.organisation().isEmpty()
            ? role
            : texts.of("settings.role.at", role, who.organisation()));
  }

  private interface Change<T> {
    Preferences apply(T chosen, Preferences now);
  }

  private <T> void choices(
      HBox box,
      List<T> all,
      Function<T, String> name,
      Function<Preferences, T> now,
      Change<T> change) {
    ToggleGroup group = new ToggleGroup();
    for (T each : all) {
      ToggleButton button = new ToggleButton(name.apply(each));
      String code = String.valueOf(each).toLowerCase(Locale.ROOT);
      button.setId(each instanceof Integer ? box.getId() + "-" + code : "choice-" + code);
      button.getStyleClass().add("filter");
      button.setToggleGroup(group);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            model.change(current -> change.apply(each, current));
          });
      desk.whileOpen(
          model
              .preferencesProperty()
              .subscribe(current -> button.setSelected(now.apply(current).equals(each))));
      box.getChildren().add(button);
    }
  }
}
