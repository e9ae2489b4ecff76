package brobygger.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.texts.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** A shared folder says on the screen what lies there for oneself. */
class SharedFolderScreenTest extends TwoScreens {
  @Test
  void aSharedFolderAnnouncesWhatIsSealedForOneselfUntilItWasLookedAt() throws IOException {
    annaKnowsBo();
    Path drive = Files.createDirectory(folder.resolve("drev"));
    file = drive.resolve("til-bo.json");
    annaSeals(0);
    Files.writeString(drive.resolve("andet.json"), "{}");
    pictures.onScreen(
        () -> {
          bo.watch.look();
          assertThat(bo.watch.watchedProperty().get().folder()).isEmpty();
          bo.watch.choose(drive);
          anna.watch.choose(drive);
          assertThat(anna.watch.countProperty().get()).as("what she wrote herself").isZero();
          assertThat(bo.watch.watchedProperty().get().news()).containsExactly(file);
          assertThat(bo.vault.caseFiles().all()).isEmpty();
          Parent screen = laidOut(bo);
          find(screen, "exchange-take", ToggleButton.class).setSelected(true);
          find(screen, "exchange-watch-look", Button.class).fire();
          assertThat(find(screen, "exchange-import", Button.class).isVisible()).isTrue();
          assertThat(bo.watch.countProperty().get()).isZero();
          return true;
        });
    assertThat(Files.readString(folder.resolve("Bo Krogh.txt"))).doesNotContain("til-bo");
    bo.receive.putAway();
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    pictures.onScreen(
        () -> {
          bo.watch.look();
          assertThat(bo.watch.countProperty().get()).as("written anew").isEqualTo(1);
          return true;
        });
    pictures.take(
        "exchange-watch",
        () -> {
          Parent screen = bo.screen(Language.DANISH);
          find(screen, "exchange-take", ToggleButton.class).setSelected(true);
          return screen;
        });
    Files.delete(file);
    Files.delete(drive.resolve("andet.json"));
    Files.delete(drive);
    pictures.onScreen(
        () -> {
          bo.watch.look();
          Parent screen = laidOut(bo);
          assertThat(find(screen, "exchange-watch-state", Label.class).getText())
              .contains("ikke lige nu");
          bo.watch.stop();
          assertThat(bo.watch.watchedProperty().get().folder()).isEmpty();
          return true;
        });
  }
}
