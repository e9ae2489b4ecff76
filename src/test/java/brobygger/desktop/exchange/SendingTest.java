package brobygger.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.placement.CasePhase;
import brobygger.desktop.BackgroundWork;
import brobygger.edit.MadeEdit;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.texts.Language;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.bundle.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.bundle.WriteBundleProblem;
import brobygger.usecase.exchange.ChooseCases;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.work.FlaggedPrivate;
import brobygger.usecase.work.TeamRules;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** What Anna chooses, for whom, and what leaves: the file is what was shown, or there is none. */
class SendingTest extends TwoScreens {
  @Test
  void nothingCanBeWrittenBeforeACaseIsChosen() {
    pictures.onScreen(
        () -> {
          Parent screen = anna.screen(Language.DANISH);
          assertThat(find(screen, "exchange-write", Button.class).isDisabled()).isTrue();
          find(screen, "exchange-all", Button.class).fire();
          assertThat(find(screen, "exchange-write", Button.class).isDisabled()).isFalse();
          assertThat(find(screen, "exchange-summary", Label.class).getText())
              .startsWith(SAMPLES.cases().size() + " sager");
          find(screen, "exchange-all", Button.class).fire();
          assertThat(anna.send.chosenProperty().get()).isEmpty();
          return true;
        });
  }

  @Test
  void theFileIsExactlyWhatThePreviewShowed() throws IOException {
    annaSends(0, 1);
    assertThat(Files.readAllLines(file))
        .isEqualTo(anna.send.leavingProperty().get().orElseThrow().lines());
  }

  @Test
  void aFailedWriteSaysWhyAndANewChoiceClearsIt() throws IOException {
    Files.writeString(file, "noget andet");
    pictures.onScreen(
        () -> {
          anna.send.choose(SAMPLES.cases().getFirst().id(), true);
          Parent screen = anna.screen(Language.DANISH);
          find(screen, "exchange-write", Button.class).fire();
          Label result = find(screen, "exchange-sent", Label.class);
          assertThat(result.getText()).contains("bliver ikke overskrevet");
          assertThat(result.getStyleClass()).contains("danger-text");
          anna.send.choose(SAMPLES.cases().get(1).id(), true);
          assertThat(result.isVisible()).isFalse();
          return true;
        });
    assertThat(file).hasContent("noget andet");
  }

  @Test
  void whatIsBeingWrittenCanBeStopped() {
    List<Runnable> later = new ArrayList<>();
    BackgroundWork work =
        new BackgroundWork(
            later::add,
            Runnable::run,
            problem -> {
              throw new AssertionError(problem);
            });
    JsonBundleFiles files = new JsonBundleFiles();
    SendViewModel slow =
        new SendViewModel(
            new CasesToSend(
                anna.cases.all(), new ChooseCases(anna.vault, CLOCK), anna::companyName, work),
            anna.vault,
            new GatherBundle(anna.vault, files, CLOCK, UUID::randomUUID),
            new FlaggedPrivate(
                anna.vault,
                () ->
                    new TeamRules(new ContentPacks(new ContentPackReader()))
                        .description(brobygger.texts.Language.DANISH),
                CLOCK),
            files,
            work);
    Runnable all =
        () -> {
          while (!later.isEmpty()) {
            later.removeFirst().run();
          }
        };
    pictures.onScreen(
        () -> {
          slow.chooseShown();
          assertThat(slow.gatheringProperty().get()).isTrue();
          all.run();
          assertThat(slow.gatheringProperty().get()).isFalse();
          assertThat(slow.progressProperty().get()).isEqualTo(1);
          slow.write(file);
          assertThat(slow.busyProperty().get()).isTrue();
          slow.stop();
          all.run();
          assertThat(slow.busyProperty().get()).isFalse();
          assertThat(slow.sentProperty().get().orElseThrow().outcome())
              .isEqualTo(new WriteBundleOutcome.NotWritten(new WriteBundleProblem.Stopped()));
          assertThat(file).doesNotExist();
          assertThat(slow.chosenProperty().get()).isNotEmpty();
          slow.chooseShown();
          slow.chooseShown();
          slow.stop();
          all.run();
          assertThat(slow.chosenProperty().get()).isEmpty();
          assertThat(slow.gatheringProperty().get()).isFalse();
          assertThat(slow.leavingProperty().get()).isEmpty();
          return true;
        });
    assertThat(anna.vault.audit().entries())
        .noneMatch(entry -> entry.action() == AuditAction.EXPORTED);
    assertThat(
            anna.vault
                .dispatches()
                .last(Dispatches.ANYBODY, BundleView.FULL, SAMPLES.cases().getFirst().id()))
        .isEmpty();
  }

  @Test
  void aBundleIsSealedForThePeopleChosenAndOpensThereAlone() throws IOException {
    annaKnowsBo();
    pictures.onScreen(
        () -> {
          Parent screen = laidOut(anna);
          anna.send.choose(SAMPLES.cases().getFirst().id(), true);
          Button write = find(screen, "exchange-write", Button.class);
          assertThat(write.isDisabled()).as("for whom is not said").isTrue();
          find(screen, "exchange-to-1", ToggleButton.class).fire();
          assertThat(find(screen, "exchange-sealed", Label.class).getText()).contains("forseglet");
          write.fire();
          assertThat(find(screen, "exchange-sent", Label.class).getText())
              .startsWith("Gemt og kontrolleret");
          find(screen, "exchange-path", Button.class).fire();
          assertThat(anna.copied).containsExactly(file.toString());
          return true;
        });
    String name = SAMPLES.cases().getFirst().citizen().name();
    assertThat(Files.readString(file)).doesNotContain(name).contains("ciphertext");
    pictures.onScreen(
        () -> {
          bo.receive.look(file);
          bo.receive.take();
          return true;
        });
    assertThat(bo.vault.caseFiles().all()).hasSize(1);
  }

  @Test
  void anUnsealedFileIsAPurposeOfItsOwnOnceOneKnowsSomebody() {
    annaKnowsBo();
    pictures.onScreen(
        () -> {
          Parent screen = laidOut(anna);
          assertThat(anna.send.addressees().isClear()).isFalse();
          find(screen, "exchange-to-open", ToggleButton.class).fire();
          assertThat(find(screen, "exchange-sealed", Label.class).getText())
              .contains("alle, der får den, kan læse den");
          find(screen, "exchange-to-1", ToggleButton.class).fire();
          assertThat(anna.send.addressees().plainProperty().get()).isFalse();
          return true;
        });
  }

  @Test
  void onlyWhatIsNewSinceLastTimeIsOfferedAndOnlyThePhaseAskedFor() {
    annaSends(0, 1);
    pictures.onScreen(
        () -> {
          anna.send.cases().unsentProperty().set(true);
          assertThat(anna.send.cases().shown()).hasSize(SAMPLES.cases().size() - 2);
          anna.vault
              .caseFiles()
              .edit(
                  SAMPLES.cases().get(0).id(),
                  MadeEdit.of("case.edit", f -> f.withJobGoals(List.of())));
          anna.send.viewProperty().set(BundleView.EMPLOYER);
          assertThat(anna.send.cases().shown()).hasSameSizeAs(SAMPLES.cases());
          anna.send.viewProperty().set(BundleView.FULL);
          assertThat(anna.send.cases().shown()).hasSize(SAMPLES.cases().size() - 1);
          anna.send.cases().unsentProperty().set(false);
          anna.send.cases().phaseProperty().set(Optional.of(CasePhase.BEFORE));
          assertThat(anna.send.cases().shown())
              .allMatch(
                  line ->
                      anna.vault.caseFiles().get(line.id()).phaseOn(LocalDate.now(CLOCK))
                          == CasePhase.BEFORE)
              .isNotEmpty();
          anna.send.cases().phaseProperty().set(Optional.empty());
          anna.send.cases().wordsProperty().set("fjordkøkkenet");
          assertThat(anna.send.cases().shown()).isNotEmpty().hasSizeLessThan(4);
          return true;
        });
  }

  @Test
  void theEmployersCopyShowsWhatLeavesAndCannotBeTakenIn() {
    pictures.onScreen(
        () -> {
          Parent screen = laidOut(anna);
          anna.send.choose(SAMPLES.cases().getFirst().id(), true);
          find(screen, "exchange-view-EMPLOYER", ToggleButton.class).fire();
          assertThat(anna.send.leavingProperty().get().orElseThrow().bundle().copies()).hasSize(1);
          anna.send.choose(SAMPLES.cases().get(1).id(), true);
          assertThat(find(screen, "exchange-sent", Label.class).getText())
              .contains("flere virksomheder");
          assertThat(find(screen, "exchange-write", Button.class).isDisabled()).isTrue();
          anna.send.choose(SAMPLES.cases().get(1).id(), false);
          anna.send.addressees().leaveOpen(true);
          find(screen, "exchange-write", Button.class).fire();
          assertThat(file).exists();
          Parent there = laidOut(bo);
          find(there, "exchange-choose", Button.class).fire();
          assertThat(find(there, "copies-kind", Label.class).getText()).isNotBlank();
          assertThat(find(there, "copies-content", Pane.class).getChildren())
              .hasSizeGreaterThan(10);
          return true;
        });
    assertThat(bo.vault.caseFiles().all()).isEmpty();
  }

  @Test
  void whatIsFlaggedAsPrivateLeavesForAnEmployerOnlyOnPurpose() {
    CaseFileId id = SAMPLES.cases().getFirst().id();
    pictures.onScreen(
        () -> {
          anna.vault
              .caseFiles()
              .edit(
                  id,
                  MadeEdit.of(
                      "description.edit",
                      f ->
                          f.withPlacements(
                              f.placements().stream()
                                  .map(
                                      p ->
                                          p.withDescription(
                                              p.description()
                                                  .withWishes("Har haft en depression.")))
                                  .toList())));
          anna.cases.load(() -> {});
          Parent screen = laidOut(anna);
          anna.send.choose(id, true);
          find(screen, "exchange-view-EMPLOYER", ToggleButton.class).fire();
          anna.send.addressees().leaveOpen(true);
          anna.desk.yes = false;
          find(screen, "exchange-write", Button.class).fire();
          assertThat(anna.desk.said).last().asString().contains("depression");
          assertThat(file).doesNotExist();
          anna.desk.yes = true;
          find(screen, "exchange-write", Button.class).fire();
          assertThat(file).exists();
          return true;
        });
  }
}
