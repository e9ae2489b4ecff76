package brobygger.desktop.hours;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseFrame;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import brobygger.desktop.picture.ClippedText;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HoursPictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  @Test
  void looksRightWithAPlanNoPlanNoPlacementAndAnAwkwardPlan() {
    picture("hours-rich", HoursCases::planned);
    picture("hours-new", HoursCases::niels);
    picture("hours-empty", SampleCase::empty);
    picture("hours-awkward", HoursCases::awkward);
  }

  @Test
  void nothingIsClippedAtTwiceTheTextSize() {
    assertThat(
            pictures.take(
                "hours-large", 200, () -> CaseFrame.around(HoursCases.node(HoursCases.planned()))))
        .hasSize(4);
    assertThat(clipped(HoursCases.planned(), 1024, 700)).isEmpty();
    assertThat(clipped(HoursCases.planned(), 1440, 900)).isEmpty();
    assertThat(clipped(HoursCases.niels(), 1024, 700)).isEmpty();
  }

  private static Set<String> clipped(CaseInMemory open, int width, int height) {
    Stage stage =
        pictures.onScreen(
            () -> {
              Stage window = new Stage();
              Scene scene = new Scene(CaseFrame.around(HoursCases.node(open)), width, height);
              new Look(Theme.LIGHT, 200).applyTo(scene);
              window.setScene(scene);
              window.show();
              return window;
            });
    pictures.settle();
    pictures.settle();
    return pictures.onScreen(
        () -> {
          Set<String> found = ClippedText.in(stage.getScene());
          ScreenPictures.away(stage);
          return found;
        });
  }

  private static void picture(String name, Supplier<CaseInMemory> open) {
    assertThat(pictures.take(name, () -> CaseFrame.around(HoursCases.node(open.get()))))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }
}
