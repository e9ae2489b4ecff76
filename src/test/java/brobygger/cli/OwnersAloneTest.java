package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import brobygger.file.PrivateFiles;
import brobygger.samples.SampleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nobody but the owner can read what the program writes, whatever the usual rights are. */
@DisabledOnOs(OS.WINDOWS)
class OwnersAloneTest {
  @TempDir Path folder;
  People people;

  @BeforeEach
  void people() {
    people = new People(folder);
  }

  @Test
  void everyFileOfAHomeAndEverythingThatLeavesItIsTheOwnersAlone() throws IOException {
    people.initWith("anna", SampleCases.on(java.time.LocalDate.of(2026, 11, 23)));
    String id = people.in("anna", "case", "list", "--json").json().get(0).get("id").stringValue();
    Path out = Files.createDirectory(folder.resolve("ud"));
    done("export", "--plain", "--case", id, "--out", out.resolve("sag.json").toString());
    done("access", id, "--out", out.resolve("indsigt.pdf").toString());
    done("access", id, "--out", out.resolve("indsigt.txt").toString());
    done("calendar", "--details", "--out", out.resolve("møder.ics").toString());
    done("contact", "card", "--out", out.resolve("kort.json").toString());
    done("recovery-key", "--out", out.resolve("nøgle.txt").toString());
    done("backup");
    done("backup", "--out", out.resolve("usb").toString());
    assertThat(open(people.home("anna"))).isEmpty();
    assertThat(open(folder.resolve("state"))).isEmpty();
    assertThat(open(out)).containsExactly(out);
    try (Stream<Path> written = Files.list(out)) {
      assertThat(written).hasSize(7);
    }
  }

  private void done(String... arguments) {
    Result result = people.in("anna", arguments);
    assertThat(result.exitCode()).as(result.toString()).isZero();
  }

  @Test
  void aHomeThatWasOpenToAllIsClosedToOthersWhenItIsOpened() throws IOException {
    people.init("anna");
    done("backup");
    Set<PosixFilePermission> all = PosixFilePermissions.fromString("rwxrwxrwx");
    try (Stream<Path> inside = Files.walk(people.home("anna"))) {
      for (Path each : inside.toList()) {
        Files.setPosixFilePermissions(each, all);
      }
    }
    done("case", "list");
    assertThat(open(people.home("anna"))).isEmpty();
  }

  @Test
  void theUsualRightsOfTheComputerDoNotMatter() throws Exception {
    Path home = folder.resolve("hjem/brobygger");
    List<String> command = new ArrayList<>(List.of("sh", "-c", "umask 000; exec \"$@\"", "sh"));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            "brobygger.Main",
            "init",
            "--name",
            "Anna",
            "--role",
            "consultant",
            "--home",
            home.toString(),
            "--passphrase-file",
            people.passphraseFile.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(home.resolve("vault.json")).exists();
    assertThat(open(folder.resolve("hjem"))).isEmpty();
  }

  /** What others have a right to. */
  private static List<Path> open(Path root) throws IOException {
    List<Path> open = new ArrayList<>();
    try (Stream<Path> inside = Files.walk(root)) {
      for (Path each : inside.toList()) {
        if (!PrivateFiles.isPrivate(each)) {
          open.add(each);
        }
      }
    }
    return open;
  }
}
