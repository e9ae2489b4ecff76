package brobygger.desktop.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandAndCameraTest {
  private final Screenside screen = new Screenside(Duration.ofSeconds(20));
  private final List<String> done = new ArrayList<>();
  private final List<Theme> dressed = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private Window window;
  private Hand hand;

  private final class Window implements TourWindow {
    private final Stage stage = new Stage();
    private final TextField name = new TextField("gammelt");
    private final Button hidden = new Button("Skjult");
    private final Label label;

    Window() {
      name.setId("name");
      TextArea area = new TextArea();
      area.setId("area");
      Button off = new Button("Slået fra");
      off.setId("off");
      off.setDisable(true);
      hidden.setId("hidden");
      hidden.setVisible(false);
      Region tall = new Region();
      tall.setMinHeight(3000);
      Button far = new Button("Langt nede");
      far.setId("far");
      far.setOnAction(event -> done.add("far"));
      Button go = new Button("Videre");
      go.setId("go");
      go.setOnAction(event -> done.add(name.getText()));
      label = new Label("Hej");
      label.setId("label");
      VBox box = new VBox(label, name, area, off, hidden, go, tall, far);
      ScrollPane scroll = new ScrollPane(box);
      scroll.setId("scroll");
      Scene scene = new Scene(scroll, 800, 600);
      scene.setOnKeyPressed(
          event -> {
            if (event.isControlDown() && event.getCode() == KeyCode.K) {
              done.add("ctrl k");
            }
          });
      stage.setScene(scene);
      stage.setX(0);
      stage.setY(0);
      stage.show();
    }

    void narrow(String text) {
      label.setText(text);
      label.setMaxWidth(60);
    }

    @Override
    public Stage stage() {
      return stage;
    }

    @Override
    public Scene scene() {
      return stage.getScene();
    }

    @Override
    public void dress(Theme theme, int textPercent) {
      sizes.add(textPercent);
      dressed.add(theme);
    }

    @Override
    public void close(Runnable closed) {
      ScreenPictures.away(stage);
      closed.run();
    }
  }

  @BeforeEach
  void open() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      assertThat(e).hasMessageContaining("already");
    }
    Platform.setImplicitExit(false);
    window = screen.ask("window", Window::new);
    hand = new Hand(screen);
  }

  @AfterEach
  void close() {
    screen.act("close", () -> window.close(() -> {}));
  }

  @Test
  void clicksAndTypesAsAUserDoes() {
    hand.write("name", "Jonas Ærø “ja” 🌱");
    hand.click("go");

    assertThat(done).containsExactly("Jonas Ærø “ja” 🌱");
    assertThat(hand.reads("name")).isEqualTo("Jonas Ærø “ja” 🌱");
    assertThat(hand.reads("label")).isEqualTo("Hej");
  }

  @Test
  void emptiesAFieldAndWritesSeveralLines() {
    hand.write("name", "");
    hand.write("area", "linje 1\nlinje 2");

    assertThat(hand.reads("name")).isEmpty();
    assertThat(hand.reads("area")).isEqualTo("linje 1\nlinje 2");
  }

  @Test
  void scrollsToWhatIsFarDown() {
    hand.click("far");

    assertThat(done).containsExactly("far");
  }

  @Test
  void pressesChords() {
    hand.click("go");
    hand.press(KeyCode.CONTROL, KeyCode.K);

    assertThat(done).contains("ctrl k");
  }

  @Test
  void stopsWithClearWordsAtWhatCannotBeUsed() {
    Hand hasty = new Hand(new Screenside(Duration.ofMillis(200)));

    for (String id : List.of("off", "hidden", "nowhere")) {
      assertThatExceptionOfType(TourStoppedException.class)
          .isThrownBy(() -> hasty.click(id))
          .withMessageContaining("#" + id);
    }
    assertThatExceptionOfType(TourStoppedException.class)
        .isThrownBy(() -> hasty.write("label", "x"))
        .withMessageContaining("#label");
    assertThatExceptionOfType(TourStoppedException.class)
        .isThrownBy(() -> hasty.reads("scroll"))
        .withMessageContaining("#scroll");
    assertThatExceptionOfType(TourStoppedException.class)
        .isThrownBy(() -> hasty.waitUntil("something impossible", () -> false))
        .withMessageContaining("something impossible");
    assertThat(hasty.sees("hidden")).isFalse();
    assertThat(hasty.sees("go")).isTrue();
    hasty.waitForNo("hidden");
  }

  @Test
  void aFailureOnTheScreenStopsTheTour() {
    assertThatExceptionOfType(TourStoppedException.class)
        .isThrownBy(
            () ->
                screen.act(
                    "breaking",
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .withMessageContaining("breaking")
        .withMessageContaining("broken");
  }

  @Test
  void takesFiveNumberedPicturesInTheRightSizes(@TempDir Path folder) throws IOException {
    Camera camera = new Camera(screen, folder);
    camera.take(window, "first");
    camera.take(window, "second");

    assertThat(camera.pictures())
        .hasSize(10)
        .allSatisfy(file -> assertThat(Files.size(file)).isPositive());
    assertThat(camera.pictures().getFirst().getFileName().toString())
        .isEqualTo("01-first-light-1024x700.png");
    assertThat(camera.pictures().getLast().getFileName().toString())
        .isEqualTo("02-second-large-1024x700.png");
    var small = ImageIO.read(camera.pictures().get(0).toFile());
    var large = ImageIO.read(camera.pictures().get(1).toFile());
    assertThat(small.getWidth() + "x" + small.getHeight()).isEqualTo("1024x700");
    assertThat(large.getWidth() + "x" + large.getHeight()).isEqualTo("1440x900");
    assertThat(dressed).contains(Theme.LIGHT, Theme.DARK).endsWith(Theme.LIGHT);
    assertThat(sizes).contains(100, 200).endsWith(100);
    assertThat(camera.clipped()).isEmpty();
  }

  @Test
  void namesWhatCannotBeReadAtTheLargestTextAndWhere(@TempDir Path folder) {
    Camera camera = new Camera(screen, folder);
    screen.act("a narrow label", () -> window.narrow("Det her kan ingen læse til ende"));
    camera.take(window, "narrow");
    assertThat(camera.clipped())
        .containsExactly("1 narrow #label: Det her kan ingen læse til ende");
  }
}
