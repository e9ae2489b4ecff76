package brobygger.desktop.field;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A box for words to look for. */
class SearchFieldTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static VBox pair() {
    SearchField empty = new SearchField();
    empty.setPromptText("Søg efter navn");
    SearchField filled = new SearchField();
    filled.setText("Solgården");
    VBox both = new VBox(12, empty, filled);
    both.setStyle("-fx-padding: 24px; -fx-background-color: -bb-panel");
    both.setFillWidth(false);
    return both;
  }

  @Test
  void itLooksAsEveryTextBox() {
    assertThat(screen.take("search-field", SearchFieldTest::pair)).hasSize(4);
  }

  @Test
  void theCrossEmptiesItAndGoesAndTheKeyboardStays() {
    screen.onScreen(
        () -> {
          VBox both = pair();
          SearchField empty = (SearchField) both.getChildren().getFirst();
          SearchField filled = (SearchField) both.getChildren().getLast();
          Stage stage = new Stage();
          stage.setScene(new Scene(both));
          stage.show();
          assertThat(empty.getRight().isVisible()).isFalse();
          Node cross = filled.getRight();
          assertThat(cross.isVisible()).isTrue();
          cross.fireEvent(
              new MouseEvent(
                  MouseEvent.MOUSE_CLICKED,
                  0,
                  0,
                  0,
                  0,
                  MouseButton.PRIMARY,
                  1,
                  false,
                  false,
                  false,
                  false,
                  true,
                  false,
                  false,
                  false,
                  false,
                  false,
                  null));
          assertThat(filled.getText()).isEmpty();
          assertThat(cross.isVisible()).isFalse();
          assertThat(filled.isFocused()).isTrue();
          assertThat(filled.getPromptText()).isEmpty();
          ScreenPictures.away(stage);
          return true;
        });
  }

  @Test
  void nothingOfItIsHeld() {
    assertThat(screen.onScreen(() -> Passing.why(new SearchField()))).contains(Passing.Why.SEARCH);
  }
}
