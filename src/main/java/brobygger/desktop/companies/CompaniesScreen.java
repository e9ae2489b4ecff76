package brobygger.desktop.companies;

import brobygger.desktop.Desk;
import brobygger.desktop.Forms;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Screen;
import brobygger.guide.ContentPack;
import brobygger.texts.Language;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;

/** Companies with their contact persons. */
@Lives(Lifetime.PERSON)
public final class CompaniesScreen implements Screen {
  private final CompaniesViewModel model;

  private final Function<Language, ContentPack> pack;
  private final List<CompanyBand> bands;

  /**
   * Shows and changes the model.
   *
   * @param pack the content pack in a language
   * @param bands what is said above a company's pages
   */
  public CompaniesScreen(
      CompaniesViewModel model, Function<Language, ContentPack> pack, List<CompanyBand> bands) {
    this.model = model;
    this.pack = pack;
    this.bands = List.copyOf(bands);
  }

  @Override
  public void shown() {
    model.readCases();
  }

  @Override
  public String key() {
    return "companies";
  }

  @Override
  public Node build(Desk desk) {
    return new Forms(desk.texts())
        .load(
            "CompaniesView",
            new CompaniesController(model, desk, pack.apply(desk.texts().language()), bands));
  }
}
