package brobygger.desktop.citizen;

import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import javafx.scene.Node;

/** The tab's screen, for tests of all tabs alike. */
public final class CitizenScreens {
  private CitizenScreens() {}

  public static Node node(CaseInMemory open) {
    return new CitizenView(
            open,
            new Texts(Language.DANISH),
            SampleCase.TODAY,
            new ContentPacks(new ContentPackReader()).builtIn(brobygger.guide.Language.DANISH),
            asking -> {})
        .node();
  }
}
