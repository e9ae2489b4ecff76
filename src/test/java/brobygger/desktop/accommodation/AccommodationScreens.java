package brobygger.desktop.accommodation;

import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import javafx.scene.Node;

/** The tab's screen, for tests of all tabs alike. */
public final class AccommodationScreens {
  static final AccommodationDesk DESK =
      AccommodationDesk.of(
          new Texts(Language.DANISH),
          SampleCase.TODAY,
          new ContentPacks(new ContentPackReader()).builtIn(brobygger.guide.Language.DANISH));

  private AccommodationScreens() {}

  public static Node node(CaseInMemory open) {
    return new AccommodationView(open, DESK).node();
  }
}
