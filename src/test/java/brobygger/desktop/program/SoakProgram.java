package brobygger.desktop.program;

import brobygger.bundle.JsonBundleFiles;
import brobygger.bundle.SignedContactFiles;
import brobygger.casefile.CaseFile;
import brobygger.casefile.Owner;
import brobygger.desktop.shell.MainWindow;
import brobygger.report.IcsCalendars;
import brobygger.report.PrintedRecoveryKeys;
import brobygger.report.TaggedAccessDocuments;
import brobygger.report.TaggedPlacementDocuments;
import brobygger.report.TaggedRoadDocuments;
import brobygger.samples.SampleCases;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.vault.Argon2Cost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A long day at the window: opens the sample cases again and again, looks at every tab, screen,
 * sheet and pop-over, locks and unlocks, and measures what the heap still holds after the tenth
 * opening and after the last. {@code mvn -q verify -Psoak} writes {@code target/soak.json}.
 */
public final class SoakProgram {
  static final String PASSPHRASE = "fire heste i regnvejr";

  /** The opening after which the heap is measured for the first time. */
  private static final int EARLY = 10;

  private final Path home;
  private final StoredVaults vaults =
      new StoredVaults(new H2Engine(), Clock.systemUTC(), new Argon2Cost(8 * 1024, 1, 1));

  private SoakProgram(Path home) {
    this.home = home;
  }

  /**
   * Runs the day.
   *
   * @param arguments how many openings, at least 10; the file for the result
   */
  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    int openings = Integer.parseInt(arguments[0]);
    Path result = Path.of(arguments[1]);
    Path folder = Files.createTempDirectory("soak-");
    int code = 1;
    try {
      new SoakProgram(folder.resolve("home")).run(openings, result);
      code = 0;
    } catch (Throwable e) {
      // Halting below would keep it to itself.
      System.out.println(e + " at " + List.of(e.getStackTrace()) + " for " + e.getCause());
      System.out.flush();
    } finally {
      clear(folder);
      Runtime.getRuntime().halt(code);
    }
  }

  private void run(int openings, Path result) throws IOException {
    List<String> names = fill();
    Platform.startup(() -> Platform.setImplicitExit(false));
    SoakHand hand = new SoakHand();
    MainWindow window = hand.ask(this::show);
    hand.use(window.scene());
    SoakDay day = new SoakDay(hand, names);
    hand.unlock();
    long early = 0;
    for (int opening = 1; opening <= openings; opening++) {
      day.opening(opening);
      if (opening == EARLY) {
        early = live(hand);
      }
      if (opening % EARLY == 0) {
        System.out.println(opening + " openings: " + live(hand) / 1_000_000 + " MB live");
      }
    }
    long last = live(hand);
    int windows = hand.ask(() -> Window.getWindows().size());
    Files.createDirectories(result.toAbsolutePath().getParent());
    Files.writeString(
        result,
        String.format(
            Locale.ROOT,
            "{\"openings\": %d, \"liveAfter%d\": %d, \"liveAfter%d\": %d, \"windows\": %d}%n",
            openings,
            EARLY,
            early,
            openings,
            last,
            windows));
  }

  private MainWindow show() {
    Stage stage = new Stage();
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1440);
    stage.setHeight(900);
    return new DesktopAssembly(
            vaults,
            new JsonBundleFiles(),
            new SignedContactFiles(),
            home,
            Clock.systemDefaultZone(),
            new Papers(
                TaggedPlacementDocuments::new,
                PrintedRecoveryKeys::new,
                words ->
                    new TaggedAccessDocuments(
                        words,
                        Clock.systemDefaultZone().getZone(),
                        language -> step -> step.plain()),
                new IcsCalendars(),
                TaggedRoadDocuments::new))
        .show(stage);
  }

  private List<String> fill() {
    Profile profile = new Profile(SampleCases.CONSULTANT, ProfileRole.CONSULTANT, "");
    CreateVaultOutcome made = vaults.create(home, profile, PASSPHRASE.toCharArray());
    try (Vault vault = ((CreateVaultOutcome.Created) made).vault()) {
      SampleCases samples =
          SampleCases.on(LocalDate.now(Clock.systemDefaultZone()), new Owner(profile.name(), ""));
      samples.companies().forEach(company -> vault.companies().add(company, "sample"));
      samples.cases().forEach(file -> vault.caseFiles().add(file, "sample"));
      vault.backups().take(BackupReason.DAILY);
      return samples.cases().stream().map(CaseFile::citizen).map(c -> c.name()).toList();
    }
  }

  /**
   * Bytes in use after full collections. The program is to be run with {@code
   * -XX:SoftRefLRUPolicyMSPerMB=0}, so that what is only softly held does not count.
   */
  private static long live(SoakHand hand) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      // What is freed by the screen's and the renderer's own threads needs them to run.
      hand.pulse();
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  private static void clear(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
