package brobygger.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.CasePhase;
import brobygger.casefile.CompanyId;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.cases.CaseList;
import brobygger.samples.SampleCases;
import brobygger.store.H2Vaults;
import brobygger.texts.Language;
import brobygger.usecase.AuditAction;
import brobygger.usecase.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.BundleView;
import brobygger.usecase.ChooseCases;
import brobygger.usecase.CreateVaultOutcome;
import brobygger.usecase.Decision;
import brobygger.usecase.Dispatches;
import brobygger.usecase.GatherBundle;
import brobygger.usecase.Profile;
import brobygger.usecase.ProfileRole;
import brobygger.usecase.Trust;
import brobygger.usecase.UndoImport;
import brobygger.usecase.Vault;
import brobygger.usecase.WriteBundleProblem;
import brobygger.vault.Argon2Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Anna sends two cases; Bo looks, takes one in, then the other, and is told when nothing is new.
 */
class ExchangeJourneyTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T07:30:00Z"), ZoneId.of("Europe/Copenhagen"));
  private static final SampleCases SAMPLES = SampleCases.on(LocalDate.now(CLOCK));

  @TempDir Path folder;

  private Side anna;
  private Side bo;
  private Path file;

  @BeforeEach
  void twoVaults() {
    file = folder.resolve("pakke.json");
    anna = new Side("Anna Lund", ProfileRole.CONSULTANT);
    bo = new Side("Bo Krogh", ProfileRole.SUPERVISOR);
    for (CaseFile caseFile : SAMPLES.cases()) {
      anna.vault.caseFiles().add(caseFile, "case.new");
    }
    SAMPLES.companies().forEach(c -> anna.vault.companies().add(c, "company.new"));
    pictures.onScreen(
        () -> {
          anna.cases.load(() -> {});
          return true;
        });
  }

  @AfterEach
  void close() {
    anna.vault.close();
    bo.vault.close();
  }

  /** One person with a vault and an exchange screen over it. */
  private final class Side implements ExchangeFiles {
    final Vault vault;
    final CaseList cases;
    final SendViewModel send;
    final ReceiveViewModel receive;
    final UndoViewModel undo;
    final WatchViewModel watch;
    final List<String> copied = new ArrayList<>();
    RecordingDesk desk = new RecordingDesk(Language.DANISH, CLOCK);
    private final BackgroundWork work = BackgroundWork.onThisThread();

    Side(String name, ProfileRole role) {
      CreateVaultOutcome made =
          new H2Vaults(CLOCK, new Argon2Cost(8 * 1024, 1, 1))
              .create(
                  folder.resolve(name),
                  new Profile(name, role, ""),
                  "blåbær på tærten".toCharArray());
      vault = ((CreateVaultOutcome.Created) made).vault();
      cases = new CaseList(vault.caseFiles(), work);
      JsonBundleFiles files = new JsonBundleFiles();
      send =
          new SendViewModel(
              new CasesToSend(cases.all(), new ChooseCases(vault, CLOCK), this::companyName, work),
              vault,
              new GatherBundle(vault, files, CLOCK, UUID::randomUUID),
              files,
              work);
      receive = new ReceiveViewModel(vault, files, work, () -> cases.load(() -> {}));
      watch =
          new WatchViewModel(new SharedFolder(folder.resolve(name + ".txt")), vault, files, work);
      undo = new UndoViewModel(new UndoImport(vault), work, () -> cases.load(() -> {}));
    }

    private String companyName(CompanyId id) {
      return vault.companies().get(id).name();
    }

    Parent screen(Language language) {
      Node screen =
          new ExchangeScreen(send, receive, undo, this, copied::add, Optional.of(watch))
              .build(desk = new RecordingDesk(language, CLOCK));
      StackPane frame = new StackPane(screen);
      frame.setMinHeight(0);
      frame.setPadding(new javafx.geometry.Insets(22, 30, 22, 30));
      return frame;
    }

    @Override
    public Optional<Path> toWrite(Node asking, String suggestedName) {
      assertThat(suggestedName).isEqualTo("sagspakke-2026-11-24.json");
      return Optional.of(file);
    }

    @Override
    public Optional<Path> toRead(Node asking) {
      return Optional.of(file);
    }
  }

  private static <T extends Node> T find(Parent screen, String id, Class<T> type) {
    if (screen.getScene() == null) {
      // What scrolls is found only when it has been laid out once.
      Scene passing = new Scene(screen);
      screen.applyCss();
      screen.layout();
      passing.setRoot(new Pane());
    }
    Node node = screen.lookup("#" + id);
    assertThat(node).as(id).isNotNull();
    return type.cast(node);
  }

  private void annaSends(int... which) {
    pictures.onScreen(
        () -> {
          for (int index : which) {
            anna.send.choose(SAMPLES.cases().get(index).id(), true);
          }
          Parent screen = anna.screen(Language.DANISH);
          find(screen, "exchange-write", Button.class).fire();
          assertThat(find(screen, "exchange-sent", Label.class).getText())
              .isEqualTo("Skrevet og læst igennem: " + file);
          return true;
        });
  }

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

  private void annaSeals(int... which) {
    List<CaseFileId> ids =
        IntStream.of(which).mapToObj(index -> SAMPLES.cases().get(index).id()).toList();
    JsonBundleFiles files = new JsonBundleFiles();
    assertThat(
            files.write(
                new GatherBundle(anna.vault, files, CLOCK, UUID::randomUUID).gather(ids, "Til dig"),
                file,
                anna.vault.identity(),
                List.of(bo.vault.identity().card())))
        .isInstanceOf(WriteBundleOutcome.Written.class);
  }

  private Parent laidOut(Side side) {
    Parent screen = side.screen(Language.DANISH);
    new Scene(screen, 1200, 800);
    screen.applyCss();
    screen.layout();
    return screen;
  }

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

  private Parent receiving(Language language) {
    Parent screen = bo.screen(language);
    bo.receive.refresh();
    find(screen, "exchange-take", ToggleButton.class).setSelected(true);
    return screen;
  }

  private static String words(Parent screen) {
    return screen.lookupAll(".label").stream()
        .map(node -> ((Label) node).getText())
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  private void annaKnowsBo() {
    anna.vault.contacts().add(bo.vault.identity().card());
    anna.vault.contacts().confirm(bo.vault.identity().fingerprint());
    bo.vault.contacts().add(anna.vault.identity().card());
    bo.vault.contacts().confirm(anna.vault.identity().fingerprint());
    pictures.onScreen(
        () -> {
          anna.send.refresh();
          return true;
        });
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
          assertThat(find(screen, "exchange-sent", Label.class).getText()).startsWith("Skrevet");
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
              .edit(SAMPLES.cases().get(0).id(), "case.edit", f -> f.withJobGoals(List.of()));
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
          bo.vault.caseFiles().edit(first.id(), "case.edit", f -> f.withJobGoals(List.of()));
          find(screen, "exchange-undo-now", Button.class).fire();
          assertThat(find(screen, "exchange-undone", Label.class).getText())
              .contains("arbejdet videre");
          assertThat(bo.vault.caseFiles().all()).hasSize(2);
          find(screen, "exchange-undo-rest", Button.class).fire();
          assertThat(bo.vault.caseFiles().all()).hasSize(1);
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
