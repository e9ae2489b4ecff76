package brobygger.desktop.restore;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.RestoreOutcome.ErasedSince;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is said of persons erased after a backup was taken. */
final class RestorePartsTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static Label said(ErasedSince erased) {
    RestoreOutcome.Restored outcome =
        new RestoreOutcome.Restored(3, 1, RecordingDesk.CLOCK.instant(), erased);
    return screen.onScreen(
        () -> RestoreParts.erased(outcome, RecordingDesk.CLOCK, new Texts(Language.DANISH)));
  }

  @Test
  void nothingIsSaidWhenNobodyWasErased() {
    assertThat(said(new ErasedSince.KeptOut(0)).isManaged()).isFalse();
  }

  @Test
  void whoStaysErasedIsCounted() {
    assertThat(said(new ErasedSince.KeptOut(1)).getText()).startsWith("1 sag, du har slettet");
    assertThat(said(new ErasedSince.KeptOut(2)).getText()).startsWith("2 sager, du har slettet");
  }

  @Test
  void thatSomebodyMayBeBackIsSaidWithTheDayAndWhatToDo() {
    Label label = said(new ErasedSince.Unknown());
    assertThat(label.isManaged()).isTrue();
    assertThat(label.getText()).contains("i dag kl.", "kan være kommet tilbage", "slet dem igen");
    assertThat(label.getStyleClass()).contains("warm-text");
  }
}
