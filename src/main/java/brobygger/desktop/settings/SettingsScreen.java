package brobygger.desktop.settings;

import brobygger.desktop.Desk;
import brobygger.desktop.Forms;
import brobygger.desktop.Screen;
import javafx.scene.Node;

/** Theme, language, text size and profile. */
public final class SettingsScreen implements Screen {
  private final SettingsViewModel model;

  /** Shows and changes the model. */
  public SettingsScreen(SettingsViewModel model) {
    this.model = model;
  }

  @Override
  public String key() {
    return "settings";
  }

  @Override
  public Node build(Desk desk) {
    return new Forms(desk.texts()).load("SettingsView", new SettingsController(model, desk));
  }
}
