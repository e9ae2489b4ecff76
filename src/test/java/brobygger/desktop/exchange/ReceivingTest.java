package brobygger.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.edit.MadeEdit;
import brobygger.texts.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** Bo looks, takes one in, then the other, and is told when nothing is new. */
class ReceivingTest extends TwoScreens {
  @Test
  void boLooksTakesOneInAndThenTheOther() {
    annaSends(0, 1);
    CaseFile first = SAMPLES.cases().get(0);
    CaseFile second = SAMPLES.cases().get(1);
    pictures.onScreen(
        () -> {
          Parent screen = bo.screen(Language.DANISH);
          find(screen, "exchange-choose", Button.class).fire();
          assertThat(find(screen, "exchange-take", ToggleButton.class).isSelected()).isTrue();
          assertThat(bo.vault.caseFiles().all()).isEmpty();
          new Scene(screen, 1200, 800);
          screen.applyCss();
          screen.layout();
          Button take = find(screen, "exchange-import", Button.class);
          assertThat(take.getText()).isEqualTo("Importér 2 sager");
          find(screen, "decide-2-REJECT", ToggleButton.class).fire();
          assertThat(take.getText()).isEqualTo("Importér 1 sag");
          take.fire();
          assertThat(find(screen, "exchange-taken", Label.class).getText())
              .startsWith("Importeret: 1 sag");
          assertThat(bo.vault.caseFiles().find(first.id())).contains(first);
          assertThat(bo.vault.caseFiles().find(second.id())).isEmpty();
          assertThat(bo.cases.all()).hasSize(1);
          find(screen, "exchange-away", Button.class).fire();
          bo.receive.look(file);
          take.fire();
          assertThat(bo.vault.caseFiles().find(second.id())).contains(second);
          bo.receive.look(file);
          assertThat(take.isDisabled()).isTrue();
          assertThat(find(screen, "exchange-taken", Label.class).getText())
              .contains("Intet bliver ændret");
          return true;
        });
  }

  @Test
  void whatIsParkedWaitsAndIsTakenInOrThrownAwayLater() {
    annaSends(0, 1);
    pictures.onScreen(
        () -> {
          Parent screen = laidOut(bo);
          find(screen, "exchange-choose", Button.class).fire();
          find(screen, "decide-1-PARK", ToggleButton.class).fire();
          find(screen, "decide-2-PARK", ToggleButton.class).fire();
          Button take = find(screen, "exchange-import", Button.class);
          assertThat(take.getText()).isEqualTo("Læg 2 sager i indbakken");
          take.fire();
          assertThat(find(screen, "exchange-taken", Label.class).getText())
              .contains("2 sager venter i indbakken");
          assertThat(bo.vault.caseFiles().all()).isEmpty();
          find(screen, "exchange-away", Button.class).fire();
          Parent anew = laidOut(bo);
          find(anew, "exchange-inbox-look", Button.class).fire();
          assertThat(bo.receive.inbox().waitingProperty().get().cases()).hasSize(2);
          find(anew, "exchange-import", Button.class).fire();
          assertThat(bo.vault.caseFiles().all()).hasSize(1);
          assertThat(bo.receive.inbox().waitingProperty().get().cases()).hasSize(1);
          find(anew, "exchange-away", Button.class).fire();
          anew.layout();
          find(anew, "exchange-inbox-discard", Button.class).fire();
          assertThat(bo.desk.said).last().asString().contains("slettes for altid");
          assertThat(bo.receive.inbox().waitingProperty().get().cases()).isEmpty();
          return true;
        });
    assertThat(bo.vault.caseFiles().all()).hasSize(1);
  }

  @Test
  void anImportIsTurnedRoundAndOneThatWasWorkedOnSaysWhyNot() {
    annaSends(0, 1);
    CaseFile first = SAMPLES.cases().getFirst();
    pictures.onScreen(
        () -> {
          Parent screen = laidOut(bo);
          bo.receive.look(file);
          find(screen, "exchange-import", Button.class).fire();
          bo.undo.refresh();
          find(screen, "exchange-undo-now", Button.class).fire();
          assertThat(find(screen, "exchange-undone", Label.class).getText())
              .startsWith("Fortrudt: 2 sager");
          assertThat(bo.cases.all()).isEmpty();
          bo.receive.look(file);
          find(screen, "exchange-import", Button.class).fire();
          bo.undo.forget();
          bo.vault
              .caseFiles()
              .edit(first.id(), MadeEdit.of("case.edit", f -> f.withJobGoals(List.of())));
          find(screen, "exchange-undo-now", Button.class).fire();
          assertThat(find(screen, "exchange-undone", Label.class).getText())
              .contains("arbejdet videre");
          assertThat(bo.vault.caseFiles().all()).hasSize(2);
          assertThat(find(screen, "exchange-undo-rest", Button.class).isVisible()).isTrue();
          find(screen, "exchange-undo-rest", Button.class).fire();
          assertThat(bo.vault.caseFiles().all()).hasSize(1);
          return true;
        });
  }

  @Test
  void whereEverythingWasWorkedOnNoRestIsOffered() {
    annaSends(0);
    pictures.onScreen(
        () -> {
          Parent screen = laidOut(bo);
          bo.receive.look(file);
          find(screen, "exchange-import", Button.class).fire();
          bo.vault
              .caseFiles()
              .edit(
                  SAMPLES.cases().getFirst().id(),
                  MadeEdit.of("case.edit", f -> f.withJobGoals(List.of())));
          bo.vault
              .companies()
              .edit(
                  bo.vault.companies().documents().getFirst().id(),
                  MadeEdit.of("company.edit", each -> each.withTown("Solby")));
          find(screen, "exchange-undo-now", Button.class).fire();
          assertThat(find(screen, "exchange-undone", Label.class).getText())
              .contains("arbejdet videre");
          assertThat(find(screen, "exchange-undo-rest", Button.class).isVisible()).isFalse();
          return true;
        });
  }

  @Test
  void aFileThatIsNoBundleIsRefusedInWords() throws IOException {
    Files.writeString(file, "hej");
    pictures.onScreen(
        () -> {
          Parent screen = bo.screen(Language.DANISH);
          find(screen, "exchange-choose", Button.class).fire();
          Label refused = find(screen, "exchange-refused", Label.class);
          assertThat(refused.isVisible()).isTrue();
          assertThat(refused.getText()).startsWith("Filen er ikke en sagspakke");
          return true;
        });
  }
}
