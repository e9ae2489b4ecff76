package brobygger.desktop.settings;

import brobygger.desktop.Desk;
import brobygger.desktop.Forms;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Screen;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;

/** Theme, language, text size and profile. */
@Lives(Lifetime.PERSON)
public final class SettingsScreen implements Screen {
  private final SettingsViewModel model;
  private final Function<Desk, List<Node>> cards;
  private final Function<Desk, List<Node>> profile;

  /** Shows and changes the model. */
  public SettingsScreen(SettingsViewModel model) {
    this(model, desk -> List.of(), desk -> List.of());
  }

  /** The same, with cards about the vault that is open, and what changes the profile. */
  public SettingsScreen(
      SettingsViewModel model,
      Function<Desk, List<Node>> cards,
      Function<Desk, List<Node>> profile) {
    this.model = model;
    this.cards = cards;
    this.profile = profile;
  }

  @Override
  public String key() {
    return "settings";
  }

  @Override
  public Node build(Desk desk) {
    return new Forms(desk.texts())
        .load(
            "SettingsView",
            new SettingsController(model, cards.apply(desk), profile.apply(desk), desk));
  }
}
