package brobygger.desktop.program;

import brobygger.casefile.CaseFile;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Desk;
import brobygger.desktop.Later;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Screen;
import brobygger.desktop.audit.CaseAudit;
import brobygger.desktop.calendar.CalendarSheet;
import brobygger.desktop.cases.CasesScreen;
import brobygger.desktop.cases.CasesViewModel;
import brobygger.desktop.companies.CompaniesScreen;
import brobygger.desktop.companies.CompaniesViewModel;
import brobygger.desktop.conflict.ConflictCalls;
import brobygger.desktop.exchange.ExchangeFiles;
import brobygger.desktop.keys.VaultDoor;
import brobygger.desktop.lock.CopiedText;
import brobygger.desktop.lock.IdleWatch;
import brobygger.desktop.lock.SystemBoard;
import brobygger.desktop.lock.WindowGuard;
import brobygger.desktop.look.Look;
import brobygger.desktop.open.OpenViewModel;
import brobygger.desktop.settings.PreferencesFile;
import brobygger.desktop.settings.ProfileFields;
import brobygger.desktop.settings.SettingsScreen;
import brobygger.desktop.settings.SettingsViewModel;
import brobygger.desktop.shell.MainWindow;
import brobygger.desktop.shell.PlacedWindow;
import brobygger.desktop.shell.ShellParts;
import brobygger.desktop.shell.Workbench;
import brobygger.desktop.today.Calls;
import brobygger.desktop.today.DraftCalls;
import brobygger.desktop.today.RetentionCalls;
import brobygger.desktop.today.RhythmCalls;
import brobygger.desktop.today.TodayScreen;
import brobygger.desktop.today.TodayViewModel;
import brobygger.guide.ContentPack;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.BundleFiles;
import brobygger.usecase.ChangeProfile;
import brobygger.usecase.ContactFiles;
import brobygger.usecase.DiscloseCase;
import brobygger.usecase.HandOver;
import brobygger.usecase.TeamRules;
import brobygger.usecase.Vaults;
import brobygger.usecase.WriteCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Connects the window: the part of the program's assembly that needs JavaFX. */
@Lives(Lifetime.PROGRAM)
public final class DesktopAssembly {
  private final Vaults vaults;
  private final BundleFiles bundles;
  private final ContactFiles contacts;
  private final Path home;
  private final Clock clock;
  private final Papers papers;
  private final FileQuestions files;
  private final TeamRules rules = new TeamRules(new ContentPacks(new ContentPackReader()));
  private final ExecutorService background = thread("background");

  /** For what takes seconds, so that what is typed meanwhile is kept at once. */
  private final ExecutorService slow = thread("slow");

  private final Later later =
      (delay, action) -> {
        PauseTransition pause = new PauseTransition(Duration.millis(delay.toMillis()));
        pause.setOnFinished(event -> action.run());
        pause.play();
        return pause::stop;
      };

  private final CopiedText copied;
  private final SampleVault samples;
  private final Ending ending;
  private @Nullable MainWindow window;

  /**
   * @param home the folder of the vault and the preferences
   */
  public DesktopAssembly(
      Vaults vaults,
      BundleFiles bundles,
      ContactFiles contacts,
      Path home,
      Clock clock,
      Papers papers) {
    this(vaults, bundles, contacts, home, clock, papers, FileQuestions.ofThePlatform());
  }

  private DesktopAssembly(
      Vaults vaults,
      BundleFiles bundles,
      ContactFiles contacts,
      Path home,
      Clock clock,
      Papers papers,
      FileQuestions files) {
    this.vaults = vaults;
    this.bundles = bundles;
    this.contacts = contacts;
    this.home = home;
    this.clock = clock;
    this.papers = papers;
    this.files = files;
    this.samples = new SampleVault(vaults, clock);
    this.copied = new CopiedText(clock, new SystemBoard());
    this.ending =
        new Ending(new LastStop(home), () -> new Texts(new PreferencesFile(home).language()));
  }

  /** The same window, but with files to exchange that are named without asking the platform. */
  public DesktopAssembly exchanging(ExchangeFiles named) {
    return asking(files.exchanging(named));
  }

  /** The same window, with other ways to ask for files. */
  public DesktopAssembly asking(FileQuestions questions) {
    return new DesktopAssembly(vaults, bundles, contacts, home, clock, papers, questions);
  }

  private void enter(Workbench opened) {
    Objects.requireNonNull(window).enter(opened);
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Builds the window on a stage and shows it where the stage stands. On the JavaFX thread. */
  public MainWindow show(Stage stage) {
    return show(stage, settings -> {}, built -> {});
  }

  /** The same where the window stood last. */
  MainWindow showPlaced(Stage stage) {
    return placed(stage, built -> {});
  }

  private MainWindow placed(Stage stage, Consumer<MainWindow> before) {
    return show(
        stage, settings -> new PlacedWindow(stage, settings, PlacedWindow::screens), before);
  }

  private MainWindow show(
      Stage stage, Consumer<SettingsViewModel> placing, Consumer<MainWindow> before) {
    fonts();
    BackgroundWork work = new BackgroundWork(background, Platform::runLater, this::unclaimed);
    // A folder that a stop left out of its place is put there before anything is read from it.
    vaults.exists(home);
    PreferencesFile file = new PreferencesFile(home);
    SettingsViewModel settings = new SettingsViewModel(file, file.read(), work);
    Supplier<OpenViewModel> opening =
        () ->
            new OpenViewModel(
                door(settings, work),
                samples::get,
                (vault, sample) -> enter(Workbench.of(vault, work, later, clock, sample)));
    MainWindow built =
        new MainWindow(
            stage, settings, opening, bench -> parts(bench, settings), files.backups(), this::pack);
    window = built;
    placing.accept(settings);
    before.accept(built);
    built.show();
    watch(stage, built, settings);
    if (new LastStop(home).take()) {
      built.say(OpenViewModel.Message.STOPPED);
    }
    // The packs are read while the passphrase is typed.
    background.execute(() -> pack(settings.preferencesProperty().get().language()));
    return built;
  }

  /** Waits until what was begun is written, for a short while. */
  void finish() throws InterruptedException {
    background.shutdown();
    background.awaitTermination(2, TimeUnit.SECONDS);
  }

  private VaultDoor door(SettingsViewModel settings, BackgroundWork work) {
    Supplier<Texts> texts = () -> new Texts(settings.preferencesProperty().get().language());
    return new VaultDoor(vaults, home, papers.recovery().apply(texts), clock, work);
  }

  /** Locks when nobody is there, and takes copied texts off the clipboard. */
  private void watch(Stage stage, MainWindow built, SettingsViewModel settings) {
    IdleWatch idle =
        new IdleWatch(
            clock,
            () -> java.time.Duration.ofMinutes(settings.preferencesProperty().get().lockMinutes()),
            built::isPrivate,
            () -> built.lock(() -> {}));
    WindowGuard guard = new WindowGuard(built.scene(), idle, copied, built::tick);
    // Beside what whoever made the stage waits for, and not in its place.
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> guard.stop());
  }

  /** How a program ends that shows this window. */
  Ending ending() {
    return ending;
  }

  /** The window, once it is shown. */
  @Nullable MainWindow window() {
    return window;
  }

  private static void fonts() {
    if (!Look.fontsAreLoaded()) {
      try {
        PassingFolder folder = PassingFolder.make();
        Set<Path> before = PassingFolder.fontCopies();
        Look.loadFonts();
        Set<Path> after = PassingFolder.fontCopies();
        after.removeAll(before);
        folder.withCopies(after);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The same, with the sample cases open. On the JavaFX thread. */
  MainWindow showSamples(Stage stage) {
    MainWindow built = placed(stage, MainWindow::expect);
    BackgroundWork work = new BackgroundWork(background, Platform::runLater, this::unclaimed);
    work.of(running -> samples.get())
        .onDone(vault -> enter(Workbench.of(vault, work, later, clock, true)))
        .start();
    return built;
  }

  /** The screens of the rail and the tabs of a case, each in one line. */
  private ShellParts parts(Workbench bench, SettingsViewModel settings) {
    Supplier<Language> language = () -> settings.preferencesProperty().get().language();
    Supplier<Texts> words = () -> new Texts(language.get());
    Predicate<CaseFile> owns = file -> HandOver.owns(bench.vault(), file);
    CaseAudit audit =
        new CaseAudit(
            bench.vault().audit(),
            new DiscloseCase(bench.vault(), bundles, papers.access().apply(words), clock),
            files.access());
    Safety guarded =
        new Safety(
            bench,
            door(settings, bench.work()),
            new BackgroundWork(slow, Platform::runLater, this::unclaimed),
            files.backups());
    Exchanging exchanging = new Exchanging(bench, bundles, contacts, files, copied::copy, home);
    CalendarSheet calendar =
        new CalendarSheet(
            new WriteCalendar(bench.vault(), papers.calendars(), words, clock), files.calendar());
    TodayScreen today =
        new TodayScreen(
            new TodayViewModel(
                bench.vault().caseFiles(),
                bench.companies(),
                new RetentionCalls(
                    guarded.calls(new DraftCalls(calls(owns), bench.typing()::number)),
                    () -> settings.preferencesProperty().get().keepYears()),
                bench.work(),
                clock),
            desk -> calendar.ask(desk, Optional.empty()));
    guarded.onBackup(today::shown);
    List<Screen> screens =
        List.of(
            today,
            new CasesScreen(
                new CasesViewModel(bench.cases(), bench.companies(), clock), bench.cases()),
            new CompaniesScreen(
                new CompaniesViewModel(bench.companies(), bench.vault().caseFiles(), bench.work()),
                this::pack,
                exchanging.companyBands()),
            exchanging.screen(),
            new SettingsScreen(
                settings,
                desk ->
                    Stream.concat(exchanging.cards(desk), guarded.cards(desk).stream()).toList(),
                desk -> profile(bench, desk)));
    CaseTabs tabs = new CaseTabs(papers, files, rules, copied, calendar, exchanging);
    return new ShellParts(
        screens,
        tabs.of(bench.vault(), language, audit),
        exchanging.bands(),
        copied::copy,
        this::pack,
        () -> {
          guarded.tick();
          exchanging.tick();
        });
  }

  /** The samples are somebody's who does not change. */
  private List<Node> profile(Workbench bench, Desk desk) {
    return bench.sample()
        ? List.of()
        : List.of(
            new ProfileFields(
                desk,
                new ChangeProfile(bench.vault()),
                () -> Objects.requireNonNull(window).again()));
  }

  private Calls calls(Predicate<CaseFile> owns) {
    return new ConflictCalls(new RhythmCalls(rules::due, rules::words, owns));
  }

  private ContentPack pack(Language language) {
    return rules.pack(language);
  }

  private void unclaimed(Throwable problem) {
    if (UncaughtProblem.isFatal(problem)) {
      ending.outOfMemory();
    } else if (window != null) {
      window.problem(problem);
    }
  }
}
