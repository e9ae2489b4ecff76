package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.RecordingDesk;
import brobygger.desktop.field.SampleCase;
import brobygger.store.FaultTable;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.vault.Argon2Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program while somebody types in its visit, and looks for what was typed. */
@Tag("faults")
final class VisitKillTest {
  /** What may be lost: what was typed in the last half second (ux, "every edit is kept"). */
  private static final long GRACE_NANOS = 500_000_000L;

  /** Words are typed every 23 ms: a longer pause than this, and the computer itself stood still. */
  private static final long STARVED_NANOS = 150_000_000L;

  private static final int MOST_STARVED = 10;

  @TempDir private Path temp;

  @Test
  @DisplayName("kill -9 while typing in a visit")
  void whileTyping(TestInfo test) throws Exception {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    Path home = temp.resolve("home");
    StoredVaults vaults =
        new StoredVaults(new H2Engine(), RecordingDesk.CLOCK, new Argon2Cost(8 * 1024, 1, 1));
    CreateVaultOutcome made =
        vaults.create(
            home,
            new Profile("Anna Dahl", ProfileRole.CONSULTANT, ""),
            LiveWindow.PASSPHRASE.toCharArray(),
            Optional.empty());
    try (Vault vault = ((CreateVaultOutcome.Created) made).vault()) {
      vault.caseFiles().add(SampleCase.rich().now(), "case.new");
    }
    int tries = FaultTable.times(60, 3);
    for (int i = 0, starved = 0; i < tries; i++) {
      int typed = typedBefore(home, random);
      if (typed < 0 && starved++ < tries * MOST_STARVED) {
        i--;
        continue;
      }
      row.tried();
      OpenVaultOutcome outcome = vaults.open(home, LiveWindow.PASSPHRASE.toCharArray());
      if (!(outcome instanceof OpenVaultOutcome.Opened opened)) {
        row.lost(outcome.toString());
        continue;
      }
      try (Vault vault = opened.vault()) {
        int kept = TypingProgram.newest(vault);
        if (kept < typed) {
          row.lost(kept + " instead of " + typed);
        }
        if (!(vault.check() instanceof CheckReport.Sound)) {
          row.silent("damage");
        }
      }
    }
    row.end();
  }

  /**
   * Runs the program and kills it; gives the last word typed half a second before, or -1 when the
   * computer was too busy with others in the last second to say anything about our half.
   */
  private int typedBefore(Path home, Random random) throws IOException, InterruptedException {
    Path said = temp.resolve("said");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx192m",
                "-cp",
                System.getProperty("java.class.path"),
                TypingProgram.class.getName(),
                home.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    while (process.isAlive() && lines(said).isEmpty()) {
      Thread.sleep(5);
    }
    if (process.waitFor(700 + random.nextInt(1500), TimeUnit.MILLISECONDS)) {
      throw new IOException("it ended by itself: " + Files.readString(said));
    }
    long killed = System.nanoTime();
    process.destroyForcibly();
    process.waitFor();
    int typed = 0;
    long before = killed - 2 * GRACE_NANOS;
    boolean starved = false;
    for (String line : lines(said)) {
      String[] parts = line.split(" ");
      assertThat(parts).as(line).hasSize(2);
      long at = Long.parseLong(parts[1]);
      if (at < killed - GRACE_NANOS) {
        typed = Integer.parseInt(parts[0]);
      }
      starved |= at > before && at - before > STARVED_NANOS && before > killed - 2 * GRACE_NANOS;
      before = Math.max(before, at);
    }
    return starved || killed - before > STARVED_NANOS ? -1 : typed;
  }

  private static List<String> lines(Path said) throws IOException {
    String all = Files.readString(said);
    return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
  }
}
