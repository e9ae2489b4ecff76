package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.look.Theme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tabs of a case stay where they are, whatever a tab offers above them. */
class CaseHeaderTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(ints = {100, 150, 200})
  void noTabMovesTheTabs(int percent) {
    Map<String, Double> tops = new LinkedHashMap<>();
    try (LiveWindow live =
        JourneyVault.in(screen, home, "Anna Dahl").holdingSamira().unlocked("#nav-cases")) {
      live.looking(Theme.LIGHT, percent, 1024, 700);
      new EveryPlace(screen, live).go(List.of("tab-overview"));
      for (String tab : List.of("overview", "staircase", "history", "notes")) {
        live.toggle("#tab-" + tab);
        screen.settle();
        Node strip = live.on("#tab-overview");
        tops.put(tab, screen.onScreen(() -> strip.localToScene(0, 0).getY()));
      }
    }
    assertThat(tops.values()).containsOnly(tops.get("overview"));
  }
}
