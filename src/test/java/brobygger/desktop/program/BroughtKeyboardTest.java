package brobygger.desktop.program;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.look.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the program brings the keyboard, one can see what one writes, however large the text. */
class BroughtKeyboardTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({"100,1024,700", "200,1024,700", "200,1440,900"})
  void whatHasTheKeyboardIsInSight(int percent, int width, int height) {
    try (LiveWindow live =
        JourneyVault.in(screen, home, "Anna Dahl").holdingSamira().unlocked("#nav-cases")) {
      live.looking(Theme.LIGHT, percent, width, height);
      new EveryPlace(screen, live).go(List.of("tab-overview"));
      live.toggle("#tab-notes");
      live.press("#notes-new");
      inSight(live, "notes-text");
      live.toggle("#tab-accommodation");
      live.write("#accommodation-new", "Ingen tunge løft");
      live.key("#accommodation-new", KeyCode.ENTER);
      inSight(live, "accommodation-extent");
      live.toggle("#tab-notes");
      live.press("#notes-new");
      inSight(live, "notes-text");
    }
  }

  private static void inSight(LiveWindow live, String id) {
    live.until(
        () -> {
          Node owner = live.window.scene().getFocusOwner();
          return owner != null && id.equals(owner.getId()) && isSeen(owner);
        },
        id + " has the keyboard and is in sight");
  }

  /** Its first line at least, in everything that scrolls around it. */
  private static boolean isSeen(Node node) {
    Bounds at = node.localToScene(node.getLayoutBounds());
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane scroll) {
        Bounds view = scroll.localToScene(scroll.getLayoutBounds());
        double line = Math.min(at.getHeight(), 24);
        if (at.getMinY() < view.getMinY() - 1 || at.getMinY() + line > view.getMaxY() + 1) {
          return false;
        }
      }
    }
    return at.getMinY() + 24 <= node.getScene().getHeight();
  }
}
