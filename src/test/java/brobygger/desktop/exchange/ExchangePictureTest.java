package brobygger.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFileId;
import brobygger.texts.Language;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** The exchange screen in both themes, sizes and languages, from the first bundle to the last. */
class ExchangePictureTest extends TwoScreens {
  @Test
  void theScreenAsAPicture() throws IOException {
    pictures.take("exchange-empty", () -> anna.screen(Language.DANISH));
    annaKnowsBo();
    pictures.take(
        "exchange-whom",
        () -> {
          anna.send.choose(SAMPLES.cases().getFirst().id(), true);
          anna.send.addressees().address(bo.vault.identity().fingerprint(), true);
          return anna.screen(Language.DANISH);
        });
    pictures.take(
        "exchange-whom-employer",
        () -> {
          anna.send.viewProperty().set(BundleView.EMPLOYER);
          return anna.screen(Language.DANISH);
        });
    pictures.onScreen(
        () -> {
          anna.send.viewProperty().set(BundleView.FULL);
          return true;
        });
    pictures.take("exchange-whom-200", 200, () -> anna.screen(Language.DANISH));
    pictures.onScreen(
        () -> {
          anna.send.addressees().leaveOpen(true);
          return true;
        });
    annaSends(1, 2);
    pictures.take("exchange-sent", () -> anna.screen(Language.DANISH));
    pictures.take(
        "exchange-file",
        () -> {
          Parent screen = anna.screen(Language.ENGLISH);
          find(screen, "exchange-whole", ToggleButton.class).setSelected(true);
          return screen;
        });
    pictures.take(
        "exchange-receive",
        () -> {
          bo.receive.look(file);
          return bo.screen(Language.DANISH);
        });
    pictures.take("exchange-receive-200", 200, () -> bo.screen(Language.DANISH));
    pictures.take(
        "exchange-taken",
        () -> {
          bo.receive.look(file);
          List<CaseFileId> ids = List.copyOf(bo.receive.decisionsProperty().get().keySet());
          if (ids.size() == 3) {
            bo.receive.decide(ids.get(1), Decision.PARK);
            bo.receive.decide(ids.get(2), Decision.REJECT);
            bo.receive.take();
          }
          return bo.screen(Language.DANISH);
        });
    bo.receive.putAway();
    pictures.take(
        "exchange-start",
        () -> {
          bo.undo.refresh();
          Parent screen = bo.screen(Language.DANISH);
          find(screen, "exchange-take", ToggleButton.class).setSelected(true);
          return screen;
        });
    pictures.take(
        "exchange-start-200",
        200,
        () -> {
          Parent screen = bo.screen(Language.ENGLISH);
          find(screen, "exchange-take", ToggleButton.class).setSelected(true);
          return screen;
        });
    bo.vault.contacts().revoke(anna.vault.identity().fingerprint());
    annaSeals(0);
    pictures.take(
        "exchange-unknown",
        () -> {
          bo.receive.look(file);
          return bo.screen(Language.DANISH);
        });
    Files.delete(file);
    Files.writeString(file, "{\"brobygger\": \"bundle\", \"format\": 2}");
    assertThat(
            pictures.take(
                "exchange-refused",
                () -> {
                  bo.receive.look(file);
                  return bo.screen(Language.DANISH);
                }))
        .allSatisfy(path -> assertThat(path).isNotEmptyFile());
  }
}
