package brobygger.desktop.companies;

import brobygger.desktop.Desk;
import brobygger.desktop.Forms;
import brobygger.desktop.Screen;
import javafx.scene.Node;

/** Companies with their contact persons. */
public final class CompaniesScreen implements Screen {
  private final CompaniesViewModel model;

  /** Shows and changes the model. */
  public CompaniesScreen(CompaniesViewModel model) {
    this.model = model;
  }

  @Override
  public String key() {
    return "companies";
  }

  @Override
  public Node build(Desk desk) {
    return new Forms(desk.texts()).load("CompaniesView", new CompaniesController(model, desk));
  }
}
