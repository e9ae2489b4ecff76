package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.field.SampleCase;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.DraftKey;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process while somebody types what is not kept, and looks for it. */
final class DraftKillTest {
  private static final int WORDS = 40;

  @TempDir private Path temp;

  @Test
  void whatIsHeldIsThereAfterAKill() throws Exception {
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
    for (int kill = 0; kill < 3; kill++) {
      int held = heldBeforeTheKill(home);
      OpenVaultOutcome outcome = vaults.open(home, LiveWindow.PASSPHRASE.toCharArray());
      try (Vault vault = ((OpenVaultOutcome.Opened) outcome).vault()) {
        assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
        CaseFile file = vault.caseFiles().documents().getFirst();
        Map<DraftKey, Integer> numbers =
            vault.drafts().all().stream()
                .collect(
                    Collectors.toMap(
                        Draft::key, draft -> Integer.parseInt(draft.text().substring(4))));
        for (int box = 0; box < DraftProgram.BOXES; box++) {
          int last = held - box;
          assertThat(numbers.get(DraftProgram.box(file, last).key()))
              .as("the word held last in box %s", last % DraftProgram.BOXES)
              .isGreaterThanOrEqualTo(last);
        }
      }
    }
  }

  /** Runs the program until it has held some words, kills it, and gives the last it had held. */
  private int heldBeforeTheKill(Path home) throws IOException, InterruptedException {
    Path said = temp.resolve("said");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx192m",
                "-cp",
                System.getProperty("java.class.path"),
                DraftProgram.class.getName(),
                home.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      while (process.isAlive() && lines(said).size() < WORDS) {
        Thread.sleep(5);
      }
      assertThat(process.isAlive()).as("it ended by itself: %s", lines(said)).isTrue();
    } finally {
      process.destroyForcibly();
      process.waitFor();
    }
    return Integer.parseInt(lines(said).getLast());
  }

  private static List<String> lines(Path said) throws IOException {
    String all = Files.readString(said);
    return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
  }
}
