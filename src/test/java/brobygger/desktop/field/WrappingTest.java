package brobygger.desktop.field;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WrappingTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "محمد Jensen علي bin المصري og 12 a – المصري محمد",
        "אברהם שלום Jensen עולם og אברהם שלום",
        "ܣܘܪܝܝܐ Jensen ܣܘܪܝܝܐ og ܣܘܪܝܝܐ",
        "\u202eabc Jensen\u202c og \u2067abc\u2069 til \u200fsidst"
      })
  void textFromRightToLeftIsDrawnAtEveryWidthAndNotBroken(String words) {
    for (double width : List.of(40.0, 90.0, 160.0, 300.0)) {
      screen.onScreen(
          () -> {
            Label label = new Label(words);
            Wrapping.of(label);
            GrowingArea area = new GrowingArea(2);
            area.input().setText(words);
            VBox column = new VBox(label, area);
            column.setMaxWidth(width);
            Stage window = new Stage();
            Scene scene = new Scene(column, width, 300);
            new Look(Theme.LIGHT, 100).applyTo(scene);
            window.setScene(scene);
            window.show();
            column.applyCss();
            column.layout();
            scene.snapshot(null);
            assertThat(label.isWrapText()).isFalse();
            assertThat(area.input().isWrapText()).isFalse();
            ScreenPictures.away(window);
            return true;
          });
    }
  }

  @Test
  void aLabelFollowsItsText() {
    screen.onScreen(
        () -> {
          Label label = new Label("Fatima");
          Wrapping.of(label);
          assertThat(label.isWrapText()).isTrue();
          label.setText("فاطمة");
          assertThat(label.isWrapText()).isFalse();
          label.setText("Fatima igen");
          assertThat(label.isWrapText()).isTrue();
          return true;
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Åse Ærø", "Nguyễn Trần", "中文 李明", "ትግርኛ", "நமஸ்தே", "👨‍👩‍👧 🇩🇰", "Ольга"})
  void everyOtherScriptIsWrapped(String words) {
    assertThat(Wrapping.isSafe(words)).isTrue();
  }
}
