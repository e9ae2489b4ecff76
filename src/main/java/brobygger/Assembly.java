package brobygger;

import brobygger.bundle.JsonBundleFiles;
import brobygger.bundle.SignedContactFiles;
import brobygger.cli.CommandLineProgram;
import brobygger.cli.frame.CommandSurroundings;
import brobygger.cli.frame.Terminal;
import brobygger.desktop.program.DesktopAssembly;
import brobygger.desktop.program.DesktopProgram;
import brobygger.desktop.program.Papers;
import brobygger.desktop.program.TourProgram;
import brobygger.desktop.settings.PreferencesFile;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.report.IcsCalendars;
import brobygger.report.PrintedRecoveryKeys;
import brobygger.report.TaggedAccessDocuments;
import brobygger.report.TaggedPlacementDocuments;
import brobygger.report.TaggedRoadDocuments;
import brobygger.samples.SampleCases;
import brobygger.store.StoredVaults;
import brobygger.store.engine.Engine;
import brobygger.store.h2.H2Engine;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.home.Vaults;
import brobygger.usecase.work.TeamRules;
import brobygger.vault.Argon2Cost;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** The only place where objects are connected. */
final class Assembly {
  private final Clock clock = Clock.systemDefaultZone();
  private final TeamRules rules = new TeamRules(new ContentPacks(new ContentPackReader()));
  private final BundleFiles bundles = new JsonBundleFiles();
  private final Path home =
      HomeFolder.of(
          System.getenv(),
          System.getProperty("os.name", ""),
          Path.of(System.getProperty("user.home", ".")));
  private final Engine engine = new H2Engine();
  private final Vaults vaults =
      new StoredVaults(
          engine,
          clock,
          Argon2Cost.STANDARD,
          HomeFolder.state(
              System.getenv(),
              System.getProperty("os.name", ""),
              Path.of(System.getProperty("user.home", "."))));

  /** The commands, on the process's own streams. */
  CommandLineProgram commands() {
    return commands(terminal());
  }

  /** The commands, where they are told to print. */
  CommandLineProgram commands(Terminal terminal) {
    CommandSurroundings surroundings =
        new CommandSurroundings(
            vaults,
            bundles,
            new SignedContactFiles(),
            words -> new TaggedAccessDocuments(words, clock.getZone(), rules::stepNames),
            rules,
            new IcsCalendars(),
            clock,
            (vault, day) -> SampleCases.on(day).addTo(vault),
            folder -> new PreferencesFile(folder).keepYears(),
            home,
            this::tour,
            this::window);
    return new CommandLineProgram(surroundings, terminal);
  }

  /** The window; returns the exit code when it is closed. */
  int window() {
    return window(home);
  }

  private int window(Path folder) {
    return new DesktopProgram(desktop(vaults, folder)).run(this::noWindow);
  }

  /** Says why no window comes, and what can be done without one. */
  private void noWindow() {
    stream(FileDescriptor.err).println(new Texts(Language.DANISH).of("cli.window.none"));
  }

  /**
   * Shows what the program is: the window with the sample cases, or where there is no display, the
   * tour into {@code target/tour}.
   */
  int demo() {
    return HomeFolder.hasDisplay(System.getenv(), System.getProperty("os.name", ""))
        ? new DesktopProgram(desktop(vaults, home)).runSamples()
        : tour(Path.of("target", "tour"));
  }

  private int tour(Path folder) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    // The homes of a tour are thrown away: nothing is remembered of them.
    Vaults passing = new StoredVaults(engine, clock);
    return new TourProgram(
            to -> desktop(passing, to), passing, TaggedPlacementDocuments::new, clock, out, err)
        .run(folder);
  }

  private DesktopAssembly desktop(Vaults known, Path folder) {
    return new DesktopAssembly(
        known,
        bundles,
        new SignedContactFiles(),
        folder,
        clock,
        new Papers(
            TaggedPlacementDocuments::new,
            PrintedRecoveryKeys::new,
            words -> new TaggedAccessDocuments(words, clock.getZone(), rules::stepNames),
            new IcsCalendars(),
            TaggedRoadDocuments::new));
  }

  private static Terminal terminal() {
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        new FileInputStream(FileDescriptor.in),
        question -> {
          Console console = System.console();
          return console == null || !console.isTerminal()
              ? null
              : console.readPassword("%s", question);
        });
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
