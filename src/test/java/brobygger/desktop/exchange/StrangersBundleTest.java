package brobygger.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.texts.Language;
import brobygger.usecase.people.Trust;
import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** A bundle from somebody whose number nobody compared: nothing of it is shown. */
class StrangersBundleTest extends TwoScreens {
  @Test
  void nothingOfASealedBundleIsShownBeforeTheNumberIsCompared() {
    annaSeals(0);
    pictures.onScreen(
        () -> {
          Parent screen = laidOut(bo);
          find(screen, "exchange-choose", Button.class).fire();
          assertThat(find(screen, "exchange-refused", Label.class).getText()).contains("Anna Lund");
          assertThat(screen.lookupAll(".item")).isEmpty();
          Button compare = find(screen, "exchange-compare", Button.class);
          assertThat(compare.isVisible()).isTrue();
          compare.fire();
          find((Parent) bo.desk.sheets.getLast(), "compare-later", Button.class).fire();
          assertThat(find(screen, "exchange-import", Button.class).isDisabled()).isTrue();
          assertThat(bo.vault.contacts().trust(anna.vault.identity().fingerprint()))
              .isEqualTo(Trust.UNKNOWN);
          compare.fire();
          find((Parent) bo.desk.sheets.getLast(), "compare-same", Button.class).fire();
          Button take = find(screen, "exchange-import", Button.class);
          assertThat(take.getText()).isEqualTo("Importér 1 sag");
          take.fire();
          return true;
        });
    assertThat(bo.vault.caseFiles().all()).hasSize(1);
    assertThat(bo.vault.contacts().trust(anna.vault.identity().fingerprint()))
        .isEqualTo(Trust.CONFIRMED);
  }

  @Test
  void aSealedBundleOfAStrangerWaitsUnopenedAndOpensOnceTheNumberIsCompared() throws IOException {
    annaSeals(0, 1);
    String citizen = SAMPLES.cases().getFirst().citizen().name();
    pictures.onScreen(
        () -> {
          Parent screen = laidOut(bo);
          find(screen, "exchange-choose", Button.class).fire();
          return true;
        });
    pictures.take("exchange-held-refused", () -> receiving(Language.DANISH));
    pictures.onScreen(
        () -> {
          Parent screen = laidOut(bo);
          find(screen, "exchange-hold", Button.class).fire();
          assertThat(find(screen, "exchange-hold", Button.class).isVisible()).isFalse();
          assertThat(bo.receive.inbox().waitingProperty().get().sealed()).hasSize(1);
          return true;
        });
    Files.delete(file);
    pictures.take("exchange-held-unknown", () -> receiving(Language.DANISH));
    pictures.onScreen(
        () -> {
          Parent anew = laidOut(bo);
          assertThat(words(anew))
              .contains("Anna Lund", "Venter, til du ved, hvem", "Forseglet sagspakke med 2 sager")
              .contains(anna.vault.identity().fingerprint().toString())
              .doesNotContain(citizen);
          find(anew, "exchange-held-compare", Button.class).fire();
          find((Parent) bo.desk.sheets.getLast(), "compare-later", Button.class).fire();
          assertThat(bo.receive.inbox().waitingProperty().get().sealed().getFirst().trust())
              .isEqualTo(Trust.UNKNOWN);
          bo.vault.contacts().confirm(anna.vault.identity().fingerprint());
          bo.receive.refresh();
          anew.layout();
          assertThat(words(anew)).contains("kan åbnes nu").doesNotContain(citizen);
          return true;
        });
    pictures.take("exchange-held-ready", () -> receiving(Language.ENGLISH));
    pictures.onScreen(
        () -> {
          Parent anew = laidOut(bo);
          find(anew, "exchange-held-look", Button.class).fire();
          anew.layout();
          assertThat(words(anew)).contains("Fra indbakken: sagspakken fra Anna Lund", citizen);
          find(anew, "decide-2-REJECT", ToggleButton.class).fire();
          find(anew, "exchange-import", Button.class).fire();
          return true;
        });
    assertThat(bo.vault.caseFiles().all()).hasSize(1);
    assertThat(bo.vault.inbox().held()).isEmpty();
  }

  @Test
  void whatNobodyOpenedIsThrownAwayAfterAQuestion() {
    annaSeals(0);
    pictures.onScreen(
        () -> {
          Parent screen = laidOut(bo);
          find(screen, "exchange-choose", Button.class).fire();
          find(screen, "exchange-hold", Button.class).fire();
          bo.vault.contacts().revoke(anna.vault.identity().fingerprint());
          Parent anew = laidOut(bo);
          bo.receive.refresh();
          anew.layout();
          assertThat(words(anew)).contains("Nøglen fra Anna Lund er spærret");
          assertThat(anew.lookup("#exchange-held-look")).isNull();
          find(anew, "exchange-held-discard", Button.class).fire();
          assertThat(bo.desk.said).last().asString().contains("uden at nogen har set");
          return true;
        });
    assertThat(bo.vault.inbox().held()).isEmpty();
  }
}
