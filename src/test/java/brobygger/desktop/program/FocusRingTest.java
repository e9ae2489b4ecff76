package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever Tab reaches shows that it has the keyboard, on every screen: enough of its picture
 * changes by 3 to 1 or more (WCAG 2.2, 1.4.11 and 2.4.7).
 */
final class FocusRingTest {
  /** How far outside of a node its ring may lie, in pixels. */
  private static final double AROUND = 6;

  private static final int MOST_STOPS = 120;
  private static final String[] TABS = {
    "overview",
    "guide",
    "staircase",
    "description",
    "followup",
    "hours",
    "accommodation",
    "citizen",
    "notes",
    "history"
  };

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<String> ringless = new LinkedHashSet<>();

  private JourneyVault vault() {
    return JourneyVault.in(screen, home, "Anna Dahl");
  }

  @BeforeEach
  void aVaultWithAVisitToday() {
    vault().holdingSamira();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void whateverTabReachesShowsThatItHasTheKeyboard(Theme theme) {
    LiveWindow live = vault().unlocked("#next-visit");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      screen.onScreen(
          () -> {
            new Look(theme, 100).applyTo(live.window.scene());
            return true;
          });
      walk(live, hands, "panes of today", KeyCode.F6);
      for (KeyCode digit :
          new KeyCode[] {
            KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT2
          }) {
        hands.chord(KeyCode.CONTROL, digit);
        walk(live, hands, "screen " + digit.getName());
      }
      hands.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      live.on("#next-visit");
      hands.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
      live.until(() -> hands.focused().equals("cases-words"), "the list of cases");
      hands.chord(KeyCode.ENTER);
      live.on("#case-name");
      walk(live, hands, "panes of a case", KeyCode.F6);
      for (String tab : TABS) {
        live.toggle("#tab-" + tab);
        walk(live, hands, tab);
      }
      hands.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      live.press("#next-visit");
      live.on("#followup-draft");
      walk(live, hands, "visit");
      hands.chord(KeyCode.CONTROL, KeyCode.F1);
      walk(live, hands, "cards");
      hands.chord(KeyCode.F1);
      walk(live, hands, "help");
    }
    assertThat(seen).hasSizeGreaterThan(60);
    assertThat(ringless).as("without a ring in the %s theme", theme.code()).isEmpty();
  }

  private void walk(LiveWindow live, ActionCounter hands, String place) {
    walk(live, hands, place, KeyCode.TAB);
  }

  private void walk(LiveWindow live, ActionCounter hands, String place, KeyCode on) {
    Set<Node> reached = new LinkedHashSet<>();
    hands.chord(on);
    for (int i = 0; i < MOST_STOPS; i++) {
      Node node = screen.onScreen(() -> live.window.scene().getFocusOwner());
      if (node == null || !reached.add(node)) {
        return;
      }
      String kind = place + ": " + node.getTypeSelector() + node.getStyleClass();
      Optional<Rectangle2D> spot =
          seen.add(kind) ? screen.onScreen(() -> spot(node)) : Optional.empty();
      Image with = spot.map(at -> picture(live, at)).orElse(null);
      hands.chord(on);
      if (with != null
          && spot.equals(screen.onScreen(() -> spot(node)))
          && screen.onScreen(() -> live.window.scene().getFocusOwner()) != node) {
        Image without = picture(live, spot.orElseThrow());
        if (changed(with, without) < enough(node)) {
          ringless.add(kind + " " + node.getId());
        }
      }
    }
  }

  /** Where the node is seen, with what is around it; nothing when it is scrolled out of sight. */
  private static Optional<Rectangle2D> spot(Node node) {
    Scene scene = node.getScene();
    if (scene == null) {
      return Optional.empty();
    }
    Bounds at = node.localToScene(node.getLayoutBounds());
    double x = Math.max(0, at.getMinX() - AROUND);
    double y = Math.max(0, at.getMinY() - AROUND);
    double width = Math.min(scene.getWidth(), at.getMaxX() + AROUND) - x;
    double height = Math.min(scene.getHeight(), at.getMaxY() + AROUND) - y;
    return width < 1 || height < 1
        ? Optional.empty()
        : Optional.of(new Rectangle2D(x, y, width, height));
  }

  private static Image picture(LiveWindow live, Rectangle2D at) {
    return screen.onScreen(
        () -> {
          SnapshotParameters part = new SnapshotParameters();
          part.setViewport(at);
          return live.window.scene().getRoot().snapshot(part, null);
        });
  }

  /** A line of one pixel along the longer side is the least. */
  private static double enough(Node node) {
    Bounds at = node.getLayoutBounds();
    return Math.min(Math.max(at.getWidth(), at.getHeight()), 40);
  }

  private static int changed(Image one, Image other) {
    int changed = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        double a = luminance(one.getPixelReader().getColor(x, y));
        double b = luminance(other.getPixelReader().getColor(x, y));
        if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) {
          changed++;
        }
      }
    }
    return changed;
  }

  private static double luminance(Color colour) {
    return 0.2126 * channel(colour.getRed())
        + 0.7152 * channel(colour.getGreen())
        + 0.0722 * channel(colour.getBlue());
  }

  private static double channel(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
