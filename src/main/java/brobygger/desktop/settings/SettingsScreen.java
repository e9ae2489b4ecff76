package brobygger.desktop.settings;

import brobygger.desktop.Desk;
import brobygger.desktop.Forms;
import brobygger.desktop.Screen;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;

/** Theme, language, text size and profile. */
public final class SettingsScreen implements Screen {
  private final SettingsViewModel model;
  private final Function<Desk, List<Node>> cards;

  /** Shows and changes the model. */
  public SettingsScreen(SettingsViewModel model) {
    this(model, desk -> List.of());
  }

  /** The same, with cards about the vault that is open. */
  public SettingsScreen(SettingsViewModel model, Function<Desk, List<Node>> cards) {
    this.model = model;
    this.cards = cards;
  }

  @Override
  public String key() {
    return "settings";
  }

  @Override
  public Node build(Desk desk) {
    return new Forms(desk.texts())
        .load("SettingsView", new SettingsController(model, cards.apply(desk), desk));
  }
}
