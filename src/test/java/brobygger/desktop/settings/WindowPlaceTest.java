package brobygger.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.desktop.settings.WindowPlace.Area;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Where a window opens, on the screens there are. */
final class WindowPlaceTest {
  private static final Area LARGE = new Area(0, 0, 1920, 1040);
  private static final Area LAPTOP = new Area(0, 0, 1280, 680);
  private static final Area RIGHT = new Area(1920, 100, 1280, 680);

  private static WindowPlace on(List<Area> screens, WindowPlace before) {
    return WindowPlace.on(screens, Optional.of(before));
  }

  @Test
  void theFirstTimeItStandsInTheMiddleOfTheMainScreen() {
    assertThat(WindowPlace.on(List.of(LARGE, RIGHT), Optional.empty()))
        .isEqualTo(new WindowPlace(240, 70, 1440, 900, false));
  }

  @Test
  void theFirstTimeOnASmallScreenItFillsIt() {
    assertThat(WindowPlace.on(List.of(LAPTOP), Optional.empty()))
        .isEqualTo(new WindowPlace(0, 0, 1280, 680, true));
  }

  @Test
  void itGoesBackToWhereItWas() {
    WindowPlace before = new WindowPlace(300, 40, 1200, 800, false);
    assertThat(on(List.of(LARGE), before)).isEqualTo(before);
    WindowPlace filled = new WindowPlace(1940, 110, 1100, 640, true);
    assertThat(on(List.of(LARGE, RIGHT), filled)).isEqualTo(filled);
  }

  @Test
  void aWindowPartlyOutsideIsBroughtOntoTheScreenThatShowsMostOfIt() {
    assertThat(on(List.of(LARGE), new WindowPlace(-400, -30, 1200, 800, false)))
        .isEqualTo(new WindowPlace(0, 0, 1200, 800, false));
    assertThat(on(List.of(LARGE, RIGHT), new WindowPlace(2500, 300, 1100, 640, false)))
        .isEqualTo(new WindowPlace(2100, 140, 1100, 640, false));
  }

  @Test
  void aWindowWhoseScreenIsGoneStandsInTheMiddleOfTheMainOne() {
    assertThat(on(List.of(LARGE), new WindowPlace(2100, 140, 1100, 640, true)))
        .isEqualTo(new WindowPlace(410, 200, 1100, 640, true));
  }

  @Test
  void onASmallerScreenItIsAsLargeAsTheScreen() {
    assertThat(on(List.of(LAPTOP), new WindowPlace(240, 70, 1440, 900, false)))
        .isEqualTo(new WindowPlace(0, 0, 1280, 680, false));
  }

  @Test
  void noScreenIsTooSmallForTheSmallestWindow() {
    assertThat(WindowPlace.leastWidth(List.of(LARGE, LAPTOP))).isEqualTo(1024);
    assertThat(WindowPlace.leastHeight(List.of(LARGE, LAPTOP))).isEqualTo(600);
    Area tiny = new Area(0, 0, 960, 500);
    assertThat(WindowPlace.leastWidth(List.of(LARGE, tiny))).isEqualTo(960);
    assertThat(WindowPlace.leastHeight(List.of(LARGE, tiny))).isEqualTo(500);
  }

  @Property
  void itAlwaysStandsWhollyOnOneScreen(
      @ForAll @IntRange(min = -5000, max = 5000) int x,
      @ForAll @IntRange(min = -5000, max = 5000) int y,
      @ForAll @IntRange(min = 1, max = 6000) int width,
      @ForAll @IntRange(min = 1, max = 6000) int height) {
    List<Area> screens = List.of(LARGE, RIGHT, new Area(-1024, -200, 1024, 560));
    WindowPlace opened = on(screens, new WindowPlace(x, y, width, height, false));
    assertThat(screens)
        .anyMatch(
            screen ->
                opened.x() >= screen.x()
                    && opened.y() >= screen.y()
                    && opened.x() + opened.width() <= screen.x() + screen.width()
                    && opened.y() + opened.height() <= screen.y() + screen.height());
  }

  @Test
  void refusesWhatNoWindowCanBe() {
    assertThatThrownBy(() -> new WindowPlace(0, 0, 0, 700, false)).hasMessageContaining("0 by 700");
    assertThatThrownBy(() -> new WindowPlace(Integer.MIN_VALUE, 0, 10, 700, false))
        .hasMessageContaining("window at");
  }
}
