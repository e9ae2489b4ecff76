package brobygger.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.cases.CaseList;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.samples.SampleCases;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.texts.Language;
import brobygger.usecase.bundle.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.exchange.ChooseCases;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.exchange.UndoImport;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.usecase.work.FlaggedPrivate;
import brobygger.usecase.work.TeamRules;
import brobygger.vault.Argon2Cost;
import java.nio.file.Path;
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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Anna and Bo, each with a vault on disk and the exchange screen over it. */
abstract class TwoScreens {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T07:30:00Z"), ZoneId.of("Europe/Copenhagen"));
  static final SampleCases SAMPLES = SampleCases.on(LocalDate.now(CLOCK));

  @TempDir Path folder;

  Side anna;
  Side bo;
  Path file;

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
  final class Side implements ExchangeFiles {
    final Vault vault;
    final CaseList cases;
    final SendViewModel send;
    final ReceiveViewModel receive;
    final UndoViewModel undo;
    final WatchViewModel watch;
    final List<String> copied = new ArrayList<>();
    RecordingDesk desk = new RecordingDesk(Language.DANISH, CLOCK);
    final BackgroundWork work = BackgroundWork.onThisThread();

    Side(String name, ProfileRole role) {
      CreateVaultOutcome made =
          new StoredVaults(new H2Engine(), CLOCK, new Argon2Cost(8 * 1024, 1, 1))
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
              new FlaggedPrivate(
                  vault,
                  () ->
                      new TeamRules(new ContentPacks(new ContentPackReader()))
                          .description(brobygger.texts.Language.DANISH),
                  CLOCK),
              files,
              work);
      receive = new ReceiveViewModel(vault, files, work, () -> cases.load(() -> {}));
      watch =
          new WatchViewModel(new SharedFolder(folder.resolve(name + ".txt")), vault, files, work);
      undo = new UndoViewModel(new UndoImport(vault), work, () -> cases.load(() -> {}));
    }

    String companyName(CompanyId id) {
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

  static <T extends Node> T find(Parent screen, String id, Class<T> type) {
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

  void annaSends(int... which) {
    pictures.onScreen(
        () -> {
          for (int index : which) {
            anna.send.choose(SAMPLES.cases().get(index).id(), true);
          }
          Parent screen = anna.screen(Language.DANISH);
          find(screen, "exchange-write", Button.class).fire();
          assertThat(find(screen, "exchange-sent", Label.class).getText())
              .isEqualTo("Gemt og kontrolleret: " + file);
          return true;
        });
  }

  void annaSeals(int... which) {
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

  Parent laidOut(Side side) {
    Parent screen = side.screen(Language.DANISH);
    new Scene(screen, 1200, 800);
    screen.applyCss();
    screen.layout();
    return screen;
  }

  Parent receiving(Language language) {
    Parent screen = bo.screen(language);
    bo.receive.refresh();
    find(screen, "exchange-take", ToggleButton.class).setSelected(true);
    return screen;
  }

  static String words(Parent screen) {
    return screen.lookupAll(".label").stream()
        .map(node -> ((Label) node).getText())
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  void annaKnowsBo() {
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
}
