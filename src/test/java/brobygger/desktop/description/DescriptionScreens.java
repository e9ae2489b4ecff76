package brobygger.desktop.description;

import brobygger.desktop.field.CaseInMemory;
import javafx.scene.Node;

/** The tab's screen, for tests of all tabs alike. */
public final class DescriptionScreens {
  private DescriptionScreens() {}

  public static Node node(CaseInMemory open) {
    return DescriptionPictureTest.view(open);
  }
}
