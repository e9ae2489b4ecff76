package brobygger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFileId;
import brobygger.description.Criteria;
import brobygger.desktop.CasePlace;
import brobygger.desktop.MemoryVault;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.backup.ChosenPlaces;
import brobygger.desktop.lock.CopiedText;
import brobygger.desktop.lock.IdleWatch;
import brobygger.desktop.lock.WindowGuard;
import brobygger.desktop.look.Theme;
import brobygger.desktop.open.OpenViewModel;
import brobygger.desktop.overview.OverviewTab;
import brobygger.desktop.picture.Pictures;
import brobygger.texts.Language;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.home.Vault;
import brobygger.usecase.privacy.EraseCase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The real window, driven by keys and clicks. */
final class JourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  private final FxRobot robot = new FxRobot();
  private final FakeVaults vaults = new FakeVaults(true);
  private final MemoryVault samples = MemoryVault.withSamples(LocalDate.of(2026, 11, 24));
  private @Nullable Started started;

  /** The window of one test; made on the JavaFX thread. */
  private final class Started {
    final TestWindow test =
        new TestWindow(
            home,
            List.of(
                new OverviewTab(
                    () -> TestWindow.pack(Language.DANISH),
                    facts -> Criteria.of(facts.description(), List.of()),
                    new EraseCase(samples),
                    session -> {},
                    session -> new Pane())));
    final Stage stage = new Stage();
    final MainWindow window =
        new MainWindow(
            stage,
            test.settings,
            () ->
                new OpenViewModel(
                    TestWindow.door(vaults, home, test.work), () -> samples, this::enter),
            test::parts,
            new ChosenPlaces(),
            TestWindow::pack);

    void enter(Vault vault, boolean sample) {
      window.enter(test.workbench((MemoryVault) vault));
    }
  }

  private Started on() {
    return Objects.requireNonNull(started);
  }

  @BeforeEach
  void open() {
    started =
        screen.onScreen(
            () -> {
              Started made = new Started();
              made.window.show();
              return made;
            });
    settle();
  }

  @AfterEach
  void close() {
    screen.onScreen(
        () -> {
          ScreenPictures.away(on().stage);
          return true;
        });
  }

  @Test
  void aWrongPassphraseIsToldAndTheRightOneOpens() {
    type("#open-passphrase", "forkert");
    press(KeyCode.ENTER);
    assertThat(text("#open-message")).contains("passer ikke");
    robot.write(FakeVaults.PASSPHRASE);
    press(KeyCode.ENTER);
    assertThat(find("#nav-today")).isNotNull();
  }

  @Test
  void aNewCaseTakesANameAndOpens() {
    enterSamples();
    robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
    settle();
    robot.write("Ida Berg");
    press(KeyCode.ENTER);
    assertThat(text("#case-name")).isEqualTo("Ida Berg");
    assertThat(samples.caseFiles().documents())
        .anyMatch(file -> file.citizen().name().equals("Ida Berg"));
  }

  @Test
  void searchFindsACaseAsOneTypesAndEnterOpensIt() throws IOException {
    enterSamples();
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    settle();
    robot.write("sam");
    settle();
    ListView<?> list = (ListView<?>) Objects.requireNonNull(find("#palette-list"));
    assertThat(list.getItems()).isNotEmpty();
    picture("search");
    press(KeyCode.ENTER);
    assertThat(text("#case-name")).isEqualTo("Samira Aziz");
  }

  @Test
  void searchKnowsWhatPeopleCallAThing() {
    List<String> known =
        List.of(
            "aktindsigt=Aktindsigt",
            "print=Beskrivelsen som PDF",
            "udskriv=Beskrivelsen som PDF",
            "PDF=Beskrivelsen som PDF",
            "hjælp=Hjælp og genveje",
            "backup=Sikkerhedskopi",
            "sikkerhedskopi=Sikkerhedskopi",
            "kalender=Gå til I dag",
            "tema=Lyst eller mørkt tema",
            "mørk=Lyst eller mørkt tema",
            "sprog=Sprog",
            "adgangskode=Skift adgangssætning",
            "lås=Lås",
            "overdrag=Giv sagen videre",
            "nyt notat=Skriv et nyt notat",
            "besøg=Planlæg opfølgning",
            "trappe=Trappe",
            "arbejdssted=Profil");
    enterSamples();
    openSamira();
    openSearch();
    for (String each : known) {
      List<Hit> hits = searched(each.replaceFirst("=.*", ""));
      assertThat(hits).as(each).isNotEmpty();
      assertThat(hits.getFirst().title()).as(each).startsWith(each.replaceFirst(".*=", ""));
    }
  }

  private void openSamira() {
    openSearch();
    robot.write("Samira");
    settle();
    press(KeyCode.ENTER);
    assertThat(text("#case-name")).isEqualTo("Samira Aziz");
  }

  private void openSearch() {
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    settle();
  }

  @SuppressWarnings("unchecked")
  private List<Hit> searched(String typed) {
    return screen.onScreen(
        () -> {
          ((TextField) Objects.requireNonNull(find("#palette-field"))).setText(typed);
          return List.copyOf(
              ((ListView<Hit>) Objects.requireNonNull(find("#palette-list"))).getItems());
        });
  }

  @Test
  void aSearchThatFindsNothingSaysSoAndTakesEveryKey() {
    enterSamples();
    openSearch();
    List<Throwable> thrown = new ArrayList<>();
    screen.onScreen(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.add(e));
          return true;
        });
    assertThat(searched("zzz")).isEmpty();
    settle();
    assertThat(text("#palette-none")).contains("zzz").contains("udskriv");
    press(KeyCode.DOWN);
    press(KeyCode.UP);
    press(KeyCode.ENTER);
    assertThat(find("#palette-field")).isNotNull();
    assertThat(searched("sam")).isNotEmpty();
    settle();
    ListView<?> list = (ListView<?>) Objects.requireNonNull(find("#palette-list"));
    assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
    press(KeyCode.ENTER);
    assertThat(text("#case-name")).isEqualTo("Samira Aziz");
    screen.onScreen(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler(null);
          return true;
        });
    assertThat(thrown).isEmpty();
  }

  @Test
  void aCommandOfTheSettingsBringsTheKeyboardToItsPart() {
    enterSamples();
    openSamira();
    openSearch();
    searched("tema");
    press(KeyCode.ENTER);
    settle();
    assertThat(find("#themes")).isNotNull();
    assertThat(Objects.requireNonNull(on().stage.getScene().getFocusOwner()).getParent().getId())
        .isEqualTo("themes");
  }

  @Test
  void samplesThatAreExpectedAreNotPrecededByTheDoor() {
    Started demo =
        screen.onScreen(
            () -> {
              Started built = new Started();
              built.window.expect();
              built.window.show();
              return built;
            });
    settle();
    screen.onScreen(
        () -> {
          assertThat(demo.window.scene().getRoot().lookup("#open-coming")).isNotNull();
          assertThat(demo.window.scene().getRoot().lookup("#open-passphrase")).isNull();
          demo.enter(samples, true);
          return true;
        });
    settle();
    screen.onScreen(
        () -> {
          assertThat(demo.window.scene().getRoot().lookup("#nav-today")).isNotNull();
          ScreenPictures.away(demo.stage);
          return true;
        });
  }

  @Test
  void escapeClosesTheSearchAndGivesTheFocusBack() {
    enterSamples();
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    settle();
    assertThat(find("#palette-field")).isNotNull();
    press(KeyCode.ESCAPE);
    assertThat(find("#palette-field")).isNull();
  }

  @Test
  void themeAndLanguageChangeAtOnce() {
    enterSamples();
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
    settle();
    robot.clickOn("#choice-english");
    settle();
    assertThat(((Labeled) Objects.requireNonNull(find("#new-case"))).getText())
        .isEqualTo("New case");
    robot.clickOn("#choice-dark");
    settle();
    assertThat(on().test.settings.preferencesProperty().get().theme()).isEqualTo(Theme.DARK);
    assertThat(on().test.settings.preferencesProperty().get().language())
        .isEqualTo(Language.ENGLISH);
    assertThat(on().window.scene().getStylesheets().getFirst()).endsWith("dark.css");
  }

  @Test
  void controlLLocksTheVault() {
    enterSamples();
    robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
    settle();
    assertThat(samples.isClosed()).isTrue();
    assertThat(find("#open-passphrase")).isNotNull();
  }

  @Test
  void unlockingLeadsBackToTheCaseThatWasOpen() {
    enterSamples();
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    settle();
    robot.write("sam");
    press(KeyCode.ENTER);
    robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
    settle();
    assertThat(find("#case-name")).isNull();
    robot.clickOn("#open-samples");
    settle();
    assertThat(text("#case-name")).isEqualTo("Samira Aziz");
  }

  @Test
  void nobodyThereForFiveMinutesLocksAndTheFirstKeyAfterSleepReachesNothing() {
    enterSamples();
    AtomicReference<Instant> now = new AtomicReference<>(TestWindow.CLOCK.instant());
    Sheet board = new Sheet();
    CopiedText copied = new CopiedText(now::get, board);
    WindowGuard guard =
        screen.onScreen(
            () ->
                new WindowGuard(
                    on().window.scene(),
                    new IdleWatch(
                        now::get,
                        () -> Duration.ofMinutes(5),
                        on().window::isPrivate,
                        () -> on().window.lock(() -> {})),
                    copied));
    copied.copy("Jonas møder mandag og onsdag");
    now.updateAndGet(before -> before.plusSeconds(299));
    robot.press(KeyCode.F6).release(KeyCode.F6);
    settle();
    assertThat(find("#nav-today")).isNotNull();
    now.updateAndGet(before -> before.plusSeconds(300));
    robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
    settle();
    assertThat(samples.isClosed()).isTrue();
    assertThat(find("#nav-today")).isNull();
    assertThat(find("#open-passphrase")).isNotNull();
    screen.onScreen(
        () -> {
          guard.stop();
          return true;
        });
    assertThat(board.text()).isNull();
  }

  /** A clipboard of the test's own. */
  private static final class Sheet implements CopiedText.Board {
    private @Nullable String text;

    @Override
    public void put(String copied) {
      text = copied;
    }

    @Override
    public @Nullable String text() {
      return text;
    }

    @Override
    public void clear() {
      text = null;
    }
  }

  @Test
  void aCaseIsErasedAfterAQuestionThatSaysWhoHasCopies() throws IOException {
    CaseFileId id = samples.caseFiles().all().getFirst().id();
    samples.audit().note(AuditAction.EXPORTED, List.of(id), "sager til Bo.json", "");
    enterSamples();
    screen.onScreen(
        () -> {
          Shell shell = Objects.requireNonNull(on().window.view());
          shell.openCase(CasePlace.of(id));
          return true;
        });
    settle();
    Button erase = (Button) Objects.requireNonNull(find("#erase-case"));
    screen.onScreen(
        () -> {
          erase.fire();
          return true;
        });
    settle();
    for (Theme theme : Theme.values()) {
      screen.onScreen(
          () -> {
            on().test.settings.change(now -> now.withTheme(theme));
            return true;
          });
      settle();
      picture("erase-" + theme.code());
    }
    assertThat(samples.caseFiles().find(id)).isPresent();
    robot.clickOn("#erase-go");
    settle();
    assertThat(text("#erase-missing")).contains("hvorfor");
    assertThat(samples.caseFiles().find(id)).isPresent();
    robot.clickOn("#erase-reason").write("Fem år siden afslutning");
    robot.clickOn("#erase-go");
    settle();
    assertThat(samples.caseFiles().find(id)).isEmpty();
    assertThat(samples.audit().entries(id).getLast().why()).isEqualTo("Fem år siden afslutning");
    assertThat(find("#case-name")).isNull();
    assertThat(samples.audit().entries(id))
        .extracting(AuditEntry::action)
        .containsExactly(AuditAction.EXPORTED, AuditAction.OPENED, AuditAction.ERASED);
  }

  @Test
  void sixCyclesThroughTheParts() {
    enterSamples();
    press(KeyCode.F6);
    Node first = on().window.scene().getFocusOwner();
    press(KeyCode.F6);
    Node second = on().window.scene().getFocusOwner();
    assertThat(second).isNotNull().isNotEqualTo(first);
  }

  private void enterSamples() {
    robot.clickOn("#open-samples");
    settle();
    assertThat(find("#nav-today")).isNotNull();
  }

  private void type(String where, String words) {
    robot.clickOn(where).write(words);
    settle();
  }

  private void press(KeyCode key) {
    robot.press(key).release(key);
    settle();
  }

  private String text(String where) {
    return ((Labeled) Objects.requireNonNull(find(where), where)).getText();
  }

  private @Nullable Node find(String where) {
    return on().window.scene().getRoot().lookup(where);
  }

  private void picture(String name) throws IOException {
    Path file =
        screen.onScreen(
            () -> {
              Path written = Path.of("target", "pictures", name + ".png");
              Pictures.write(on().window.scene(), written);
              return written;
            });
    assertThat(file).isNotEmptyFile();
  }

  private static void settle() {
    screen.settle();
  }
}
