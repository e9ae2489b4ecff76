package brobygger.desktop.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * How the window looks: AtlantaFX's controls, our colours for the theme, and one style sheet per
 * area on top. A new area adds its sheet's name to {@link #AREAS}.
 */
public final class Look {
  /** Inter's size in pixels at a text size of 100 %. */
  public static final double BASE_SIZE = 14;

  /** Structural style sheets in the order they apply; colours come from the theme alone. */
  private static final List<String> AREAS =
      List.of(
          "base",
          "shell",
          "cards",
          "case",
          "cases",
          "open",
          "today",
          "companies",
          "settings",
          "exchange",
          "field",
          "staircase",
          "guide",
          "overview",
          "hours");

  /** An icon's size in pixels at a text size of 100 %. */
  private static final int ICON_SIZE = 18;

  /** Where a scene's root keeps the size of its text. */
  private static final String EM = "brobygger.em";

  private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold");

  private static final AtomicBoolean LOADED = new AtomicBoolean();

  private final Theme theme;
  private final int textPercent;

  /**
   * @param textPercent text size in percent, 100 to 200
   * @throws IllegalArgumentException when the text size is outside its range
   */
  public Look(Theme theme, int textPercent) {
    if (textPercent < 100 || textPercent > 200) {
      throw new IllegalArgumentException("textPercent: " + textPercent + " is not 100 to 200");
    }
    this.theme = theme;
    this.textPercent = textPercent;
  }

  /**
   * Whether JavaFX has the fonts already: it keeps them for as long as the process lives. It cannot
   * be asked: its list of families is made once, when somebody first asks, and lacks what comes
   * later.
   */
  public static boolean fontsAreLoaded() {
    return LOADED.get();
  }

  /**
   * Makes Inter and the icons known to JavaFX; once, before the first scene. JavaFX makes copies of
   * them in the temporary folder, and leaves them there when the program is killed.
   */
  public static void loadFonts() {
    LOADED.set(true);
    for (String weight : FONTS) {
      String name = "/brobygger/desktop/fonts/Inter-" + weight + ".otf";
      try (InputStream in = Look.class.getResourceAsStream(name)) {
        if (Font.loadFont(Objects.requireNonNull(in, name), BASE_SIZE) == null) {
          throw new IllegalStateException("cannot use the font " + name);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    new FontIcon(Feather.SQUARE);
  }

  /** Dresses the scene, and every pop-up it opens. */
  public void applyTo(Scene scene) {
    Application.setUserAgentStylesheet(theme.controlsStyleSheet());
    scene.getStylesheets().setAll(styleSheets());
    scene.getStylesheets().add(icons());
    double size = BASE_SIZE * textPercent / 100;
    scene.getRoot().getProperties().put(EM, size);
    scene.getRoot().setStyle("-fx-font-size: " + size + "px;");
  }

  /** Icons grow with the text; their own font knows nothing of the one around them. */
  private String icons() {
    return "data:text/css,.ikonli-font-icon%7B-fx-icon-size:"
        + Math.round(ICON_SIZE * textPercent / 100.0)
        + "px;%7D";
  }

  /** The size of ordinary text where that node stands, in pixels. */
  public static double em(Node node) {
    Scene scene = node.getScene();
    return scene != null && scene.getRoot().getProperties().get(EM) instanceof Double size
        ? size
        : BASE_SIZE;
  }

  /** Our style sheets in order: the theme's colours, then the areas. */
  public List<String> styleSheets() {
    List<String> sheets = new ArrayList<>();
    sheets.add(sheet(theme.code()));
    AREAS.forEach(area -> sheets.add(sheet(area)));
    return sheets;
  }

  private static String sheet(String name) {
    URL url = Look.class.getResource("/brobygger/desktop/look/" + name + ".css");
    return Objects.requireNonNull(url, name + ".css").toExternalForm();
  }
}
