package brobygger.desktop.field;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GrowingAreaTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static final double WIDTH = 418;
  private static final String TWO_LINES =
      "• Pasning af hunde: Avanceret begynder senest 20. december 2026";

  @SuppressWarnings("NullAway.Init") // made before every test
  private GrowingArea area;

  @SuppressWarnings("NullAway.Init") // made before every test
  private VBox column;

  @SuppressWarnings("NullAway.Init") // made before every test
  private Stage stage;

  @BeforeEach
  void show() {
    stage =
        screen.onScreen(
            () -> {
              area = new GrowingArea(1);
              area.input().setPromptText("Hvad er retningen?");
              column = new VBox(area);
              column.setPrefWidth(WIDTH);
              column.setMinWidth(0);
              Stage window = new Stage();
              Scene scene = new Scene(new HBox(column), WIDTH, 600);
              new Look(Theme.LIGHT, 100).applyTo(scene);
              window.setScene(scene);
              window.show();
              return window;
            });
    screen.settle();
  }

  @AfterEach
  void close() {
    screen.onScreen(
        () -> {
          ScreenPictures.away(stage);
          return true;
        });
  }

  private double heightAfter(Consumer<GrowingArea> change) {
    return screen.onScreen(
        () -> {
          change.accept(area);
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
          return area.getHeight();
        });
  }

  @Test
  void growsInTheSameLayoutWhenALongTextIsSetByProgram() {
    double one = heightAfter(empty -> {});
    double two = heightAfter(set -> set.input().setText(TWO_LINES));
    assertThat(two).isGreaterThan(one + 10);
    assertThat(heightAfter(set -> set.input().setText(TWO_LINES + "\nog videre")))
        .isGreaterThan(two + 10);
    assertThat(heightAfter(set -> set.input().clear())).isEqualTo(one);
  }

  @Test
  void growsInTheSameLayoutWhenItBecomesNarrower() {
    double before = heightAfter(set -> set.input().setText("Fodre, gå tur og gøre bure rene"));
    assertThat(heightAfter(narrow -> column.setMaxWidth(180))).isGreaterThan(before + 10);
  }

  @Test
  void hasRoomForEveryLineThatIsDrawn() {
    double height = heightAfter(set -> set.input().setText(TWO_LINES.repeat(5)));
    screen.settle();
    double drawn =
        screen.onScreen(
            () ->
                area.input().lookupAll(".text").stream()
                    .mapToDouble(text -> text.getLayoutBounds().getHeight())
                    .max()
                    .orElseThrow());
    assertThat(height).isBetween(drawn + 16, drawn + 26);
  }
}
