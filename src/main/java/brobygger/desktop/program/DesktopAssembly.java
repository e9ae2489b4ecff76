package brobygger.desktop.program;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Later;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.exchange.ExchangeFiles;
import brobygger.desktop.lock.CopiedText;
import brobygger.desktop.lock.IdleWatch;
import brobygger.desktop.lock.SystemBoard;
import brobygger.desktop.lock.WindowGuard;
import brobygger.desktop.look.Look;
import brobygger.desktop.open.OpenViewModel;
import brobygger.desktop.settings.PreferencesFile;
import brobygger.desktop.settings.SettingsViewModel;
import brobygger.desktop.shell.MainWindow;
import brobygger.desktop.shell.PlacedWindow;
import brobygger.desktop.shell.Workbench;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.home.Vaults;
import brobygger.usecase.home.WrongTries;
import brobygger.usecase.people.ContactFiles;
import brobygger.usecase.work.TeamRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Connects the window: the part of the program's assembly that needs JavaFX. */
@Lives(Lifetime.PROGRAM)
public final class DesktopAssembly {
  private final Outside outside;
  private final TeamRules rules;
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
    this(
        new Outside(vaults, bundles, contacts, home, clock, papers, FileQuestions.ofThePlatform()),
        new TeamRules(new ContentPacks(new ContentPackReader())));
  }

  private DesktopAssembly(Outside outside, TeamRules rules) {
    this.outside = outside;
    this.rules = rules;
    this.samples = new SampleVault(outside.vaults(), outside.clock());
    this.copied = new CopiedText(outside.clock(), new SystemBoard());
    this.ending =
        new Ending(
            new LastStop(outside.home()),
            () -> new Texts(new PreferencesFile(outside.home()).language()));
  }

  /** The same window, but with files to exchange that are named without asking the platform. */
  public DesktopAssembly exchanging(ExchangeFiles named) {
    return asking(outside.files().exchanging(named));
  }

  /** The same window, with other ways to ask for files. */
  public DesktopAssembly asking(FileQuestions questions) {
    return new DesktopAssembly(outside.asking(questions), rules);
  }

  /** The same window, by a team's own content. */
  public DesktopAssembly by(TeamRules rules) {
    return new DesktopAssembly(outside, rules);
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
    outside.vaults().exists(outside.home());
    PreferencesFile file = new PreferencesFile(outside.home());
    SettingsViewModel settings = new SettingsViewModel(file, file.read(), work);
    WrongTries tries = new WrongTries(outside.clock());
    Supplier<OpenViewModel> opening =
        () ->
            new OpenViewModel(
                outside.door(settings, work),
                samples::get,
                (vault, sample) -> enter(Workbench.of(vault, work, later, outside.clock(), sample)),
                tries);
    VaultParts parts =
        new VaultParts(
            outside,
            rules,
            copied,
            new BackgroundWork(slow, Platform::runLater, this::unclaimed),
            () -> Objects.requireNonNull(window).again(),
            (secret, recovery) ->
                Objects.requireNonNull(window).lockFor(open -> open.encryptAnew(secret, recovery)));
    MainWindow built =
        new MainWindow(
            stage,
            settings,
            opening,
            bench -> parts.of(bench, settings),
            outside.files().backups(),
            rules::pack);
    window = built;
    placing.accept(settings);
    before.accept(built);
    built.show();
    watch(stage, built, settings);
    if (new LastStop(outside.home()).take()) {
      built.say(OpenViewModel.Message.STOPPED);
    }
    // The packs are read while the passphrase is typed.
    background.execute(() -> rules.pack(settings.preferencesProperty().get().language()));
    return built;
  }

  /** Waits until what was begun is written, for a short while. */
  void finish() throws InterruptedException {
    background.shutdown();
    background.awaitTermination(2, TimeUnit.SECONDS);
  }

  /** Locks when nobody is there, and takes copied texts off the clipboard. */
  private void watch(Stage stage, MainWindow built, SettingsViewModel settings) {
    IdleWatch idle =
        new IdleWatch(
            outside.clock(),
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
        .onDone(vault -> enter(Workbench.of(vault, work, later, outside.clock(), true)))
        .start();
    return built;
  }

  private void unclaimed(Throwable problem) {
    if (UncaughtProblem.isFatal(problem)) {
      ending.outOfMemory();
    } else if (window != null) {
      window.problem(problem);
    }
  }
}
