package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import brobygger.guide.Packs;
import brobygger.texts.Language;
import brobygger.usecase.home.OpenVaultOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command on a home that another program has open, or that cannot be written to. */
class OpenElsewhereTest {
  @TempDir Path folder;

  private People people;
  private String id = "";
  private Path bundle = Path.of("");
  private Path key = Path.of("");
  private Path backup = Path.of("");

  @BeforeEach
  void aHomeWithEverything() throws IOException {
    people = new People(folder);
    people.init("anna");
    id = people.newCase("anna", "Søren Østergård");
    bundle = people.export("anna", id);
    key = folder.resolve("noegle.txt");
    people.in("anna", "recovery-key", "--out", key.toString());
    Path usb = Files.createDirectories(folder.resolve("usb"));
    people.in("anna", "backup", "--out", usb.toString());
    try (Stream<Path> files = Files.list(usb)) {
      backup = files.findFirst().orElseThrow();
    }
  }

  private List<List<String>> commandsOnAHome() {
    String out = folder.resolve("ud").toString();
    String chosen = people.passphraseFile.toString();
    return List.of(
        List.of("case", "list"),
        List.of("case", "show", id),
        List.of("case", "new", "--name", "Ny Borger"),
        List.of("note", "add", id, "--text", "En tekst"),
        List.of("export", "--plain", "--case", id, "--out", out + ".json"),
        List.of("import", bundle.toString()),
        List.of("check"),
        List.of("check", "--accept-earlier"),
        List.of("backup", "--out", folder.resolve("usb").toString()),
        List.of("audit"),
        List.of("erase", id, "--yes"),
        List.of("access", id, "--out", out + ".txt"),
        List.of("passphrase", "--new-passphrase-file", chosen),
        List.of("recovery-key", "--out", out + "-key.txt"));
  }

  private Result recover() {
    return people.run(
        "recover",
        "--home",
        people.home("anna").toString(),
        "--recovery-key-file",
        key.toString(),
        "--new-passphrase-file",
        people.passphraseFile.toString());
  }

  /** The files that hold something, byte for byte. */
  private Map<String, Integer> content() throws IOException {
    Map<String, Integer> content = new TreeMap<>();
    for (String name : List.of("vault.json", "cases.mv.db", "cases.anchor")) {
      content.put(name, Arrays.hashCode(Files.readAllBytes(people.home("anna").resolve(name))));
    }
    return content;
  }

  private static void refused(Result result, String... says) {
    assertThat(result.exitCode()).as(result.toString()).isEqualTo(1);
    assertThat(result.err().strip().lines()).as(result.toString()).hasSize(1);
    assertThat(result.err()).containsAnyOf(says);
  }

  private Process holder() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .redirectError(folder.resolve("holder.err").toFile())
            .start();
    assertThat(process.inputReader(StandardCharsets.UTF_8).readLine())
        .as(Files.readString(folder.resolve("holder.err")))
        .isEqualTo("open");
    return process;
  }

  @Test
  void everyCommandSaysThatAnotherProgramHasItOpenAndChangesNothing() throws Exception {
    Process holder = holder();
    try {
      Map<String, Integer> before = content();
      for (List<String> command : commandsOnAHome()) {
        Result result = people.in("anna", command.toArray(String[]::new));
        refused(result, "allerede åbne");
      }
      refused(recover(), "allerede åbne");
      Result init = people.in("anna", "init", "--name", "Bo", "--role", "consultant");
      refused(init, "allerede");
      refused(people.in("anna", "restore", backup.toString()), "tom", "allerede");
      Result beside =
          people.in(
              "ny", "restore", backup.toString(), "--compare-with", people.home("anna").toString());
      assertThat(beside.exitCode()).as(beside.toString()).isZero();
      assertThat(beside.out()).contains("Kan ikke sammenligne");
      assertThat(content()).isEqualTo(before);
      assertThat(folder.resolve("ud.json")).doesNotExist();
      assertThat(folder.resolve("ud.txt")).doesNotExist();
    } finally {
      holder.getOutputStream().write('\n');
      holder.getOutputStream().flush();
    }
    assertThat(holder.waitFor()).isZero();
    assertThat(people.in("anna", "check").exitCode()).isZero();
    assertThat(people.in("anna", "case", "list").out()).contains("Søren", "Fra den anden");
  }

  /** Another program that opens the home, writes when it is told to, and closes it. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      People people = new People(Path.of(arguments[0]));
      var outcome = people.vaults.open(people.home("anna"), People.PASSPHRASE.toCharArray());
      try (var vault = ((OpenVaultOutcome.Opened) outcome).vault()) {
        System.out.println("open");
        System.out.flush();
        if (System.in.read() < 0) {
          throw new IllegalStateException("nobody waits");
        }
        new brobygger.usecase.work.NewCase(vault, Packs.in(Language.DANISH), People.CLOCK)
            .open("Fra den anden");
      }
    }
  }

  @Test
  void aHomeOnAMediumThatCannotBeWrittenToIsSaidAndStaysAsItIs() throws IOException {
    Path home = people.home("anna");
    Assumptions.assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    try (Stream<Path> files = Files.walk(home)) {
      for (Path each : files.toList()) {
        Files.setPosixFilePermissions(
            each,
            PosixFilePermissions.fromString(Files.isDirectory(each) ? "r-xr-xr-x" : "r--r--r--"));
      }
    }
    try {
      Assumptions.assumeFalse(Files.isWritable(home), "this user may write everywhere");
      Map<String, Integer> before = content();
      for (List<String> command : commandsOnAHome()) {
        Result result = people.in("anna", command.toArray(String[]::new));
        refused(result, "skrives", "skrive");
      }
      refused(recover(), "skrives", "skrive");
      assertThat(content()).isEqualTo(before);
    } finally {
      try (Stream<Path> files = Files.walk(home)) {
        for (Path each : files.toList()) {
          Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
      }
    }
    assertThat(people.in("anna", "check").exitCode()).isZero();
  }

  /** The same for whoever may write everywhere: the lock cannot be taken. */
  @Test
  void aHomeWhoseLockCannotBeWrittenIsSaidAndStaysAsItIs() throws IOException {
    Path lock = people.home("anna").resolve("vault.lock");
    Files.deleteIfExists(lock);
    Files.createDirectory(lock);
    Map<String, Integer> before = content();
    for (List<String> command : commandsOnAHome()) {
      refused(people.in("anna", command.toArray(String[]::new)), "skrives", "skrive");
    }
    refused(recover(), "skrives", "skrive");
    assertThat(content()).isEqualTo(before);
    Files.delete(lock);
    assertThat(people.in("anna", "check").exitCode()).isZero();
  }
}
