package brobygger.desktop.settings;

import brobygger.desktop.Desk;
import brobygger.desktop.Forms;
import brobygger.desktop.Screen;
import brobygger.desktop.keys.KeysViewModel;
import java.util.Optional;
import javafx.scene.Node;

/** Theme, language, text size and profile. */
public final class SettingsScreen implements Screen {
  private final SettingsViewModel model;
  private final Optional<KeysViewModel> keys;

  /** Shows and changes the model. */
  public SettingsScreen(SettingsViewModel model) {
    this(model, Optional.empty());
  }

  /** The same, and how the vault is opened. */
  public SettingsScreen(SettingsViewModel model, Optional<KeysViewModel> keys) {
    this.model = model;
    this.keys = keys;
  }

  @Override
  public String key() {
    return "settings";
  }

  @Override
  public Node build(Desk desk) {
    return new Forms(desk.texts()).load("SettingsView", new SettingsController(model, keys, desk));
  }
}
