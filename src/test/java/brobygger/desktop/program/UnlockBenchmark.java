package brobygger.desktop.program;

import brobygger.bundle.JsonBundleFiles;
import brobygger.bundle.SignedContactFiles;
import brobygger.casefile.Owner;
import brobygger.desktop.shell.MainWindow;
import brobygger.report.IcsCalendars;
import brobygger.report.PrintedRecoveryKeys;
import brobygger.report.TaggedAccessDocuments;
import brobygger.report.TaggedPlacementDocuments;
import brobygger.report.TaggedRoadDocuments;
import brobygger.samples.SampleCases;
import brobygger.store.BenchTable;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.vault.Argon2Cost;
import brobygger.vault.VaultFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.stage.Stage;

/**
 * From the passphrase's Enter to Today with its calls laid out, against the passphrase's own
 * Argon2id alone, by turns in one process. {@code mvn -q -Pbench test-compile} runs it.
 */
public final class UnlockBenchmark {
  private static final String PASSPHRASE = "fire heste i regnvejr";
  private static final int ROUNDS = 15;
  private static final int WARM_UP = 3;

  private final Path home;
  private final StoredVaults vaults = new StoredVaults(new H2Engine(), Clock.systemUTC());
  private final DesktopAssembly assembly;

  private UnlockBenchmark(Path home) {
    this.home = home;
    this.assembly =
        new DesktopAssembly(
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
                TaggedRoadDocuments::new));
  }

  /** Measures and prints; takes no arguments. */
  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Path home = Files.createTempDirectory("brobygger-bench").resolve("home");
    UnlockBenchmark bench = new UnlockBenchmark(home);
    bench.fill();
    QuietStart.of(() -> Platform.setImplicitExit(false));
    double[] window = new double[ROUNDS];
    double[] derivation = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double alone = bench.derivation();
      double usable = bench.window();
      if (round >= 0) {
        derivation[round] = alone;
        window[round] = usable;
      }
    }
    double[] ratios =
        IntStream.range(0, ROUNDS).mapToDouble(i -> window[i] / derivation[i]).sorted().toArray();
    System.out.printf(
        "ratio of each round: median %.2f, quartiles %.2f and %.2f%n",
        ratios[ROUNDS / 2], ratios[ROUNDS / 4], ratios[3 * ROUNDS / 4]);
    BenchTable.row(
        "from the passphrase to Today laid out, against its Argon2id alone",
        median(window),
        median(derivation));
    System.exit(0);
  }

  private static double median(double[] values) {
    return java.util.Arrays.stream(values).sorted().toArray()[values.length / 2];
  }

  private void fill() {
    Profile profile = new Profile(SampleCases.CONSULTANT, ProfileRole.CONSULTANT, "");
    CreateVaultOutcome made = vaults.create(home, profile, PASSPHRASE.toCharArray());
    try (Vault vault = ((CreateVaultOutcome.Created) made).vault()) {
      SampleCases samples =
          SampleCases.on(LocalDate.now(Clock.systemDefaultZone()), new Owner(profile.name(), ""));
      samples.companies().forEach(company -> vault.companies().add(company, "sample"));
      samples.cases().forEach(file -> vault.caseFiles().add(file, "sample"));
      // Else the first unlocking of the day takes one beside the measuring.
      vault.backups().take(brobygger.usecase.home.BackupReason.DAILY);
    }
  }

  /** Milliseconds of a wrong passphrase: the derivation, and nothing after it. */
  private double derivation() {
    VaultFolder folder = new VaultFolder(home, Argon2Cost.STANDARD, new SecureRandom());
    long start = System.nanoTime();
    folder.unlock("en anden sætning".toCharArray());
    return (System.nanoTime() - start) / 1e6;
  }

  private double window() throws Exception {
    Stage[] stage = new Stage[1];
    MainWindow[] window = new MainWindow[1];
    onScreen(
        () -> {
          stage[0] = new Stage();
          window[0] = assembly.show(stage[0]);
          PasswordField field = (PasswordField) find(window[0], "#open-passphrase");
          field.setText(PASSPHRASE);
        });
    await(() -> find(window[0], "#open-passphrase") != null);
    long start = System.nanoTime();
    onScreen(() -> ((Button) find(window[0], "#open-go")).fire());
    await(() -> find(window[0], ".calls .strong") != null);
    pulse(window[0]);
    double elapsed = (System.nanoTime() - start) / 1e6;
    CountDownLatch closed = new CountDownLatch(1);
    onScreen(() -> window[0].lock(closed::countDown));
    closed.await(60, TimeUnit.SECONDS);
    onScreen(stage[0]::close);
    return elapsed;
  }

  private static javafx.scene.Node find(MainWindow window, String selector) {
    return window.scene().getRoot().lookup(selector);
  }

  /** Until the screen has been laid out once more. */
  private static void pulse(MainWindow window) throws InterruptedException {
    CountDownLatch laidOut = new CountDownLatch(1);
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          laidOut.countDown();
          window.scene().removePostLayoutPulseListener(listener[0]);
        };
    Platform.runLater(
        () -> {
          window.scene().addPostLayoutPulseListener(listener[0]);
          Platform.requestNextPulse();
        });
    laidOut.await(60, TimeUnit.SECONDS);
  }

  private static void await(BooleanSupplier so) throws InterruptedException {
    boolean[] is = new boolean[1];
    long end = System.nanoTime() + 60_000_000_000L;
    while (!is[0] && System.nanoTime() < end) {
      onScreen(() -> is[0] = so.getAsBoolean());
      if (!is[0]) {
        Thread.sleep(1);
      }
    }
    if (!is[0]) {
      throw new IllegalStateException("it did not come");
    }
  }

  private static void onScreen(Runnable action) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          try {
            action.run();
          } finally {
            done.countDown();
          }
        });
    done.await(60, TimeUnit.SECONDS);
  }
}
