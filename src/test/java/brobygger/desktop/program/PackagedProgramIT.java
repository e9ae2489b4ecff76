package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user gets it ends when it is closed or asked to, and keeps what was written. */
final class PackagedProgramIT {
  private static final Path LAUNCHER = Path.of("target", "app", "bin", "brobygger");

  /** How long the program may live on after its window is closed. */
  private static final long SECONDS = 3;

  @TempDir private Path temp;

  @BeforeEach
  void home() throws Exception {
    Files.writeString(temp.resolve("passphrase"), SoakProgram.PASSPHRASE + "\n");
    List<String> made =
        command(
            "init",
            "--home",
            vault().toString(),
            "--name",
            "Anna Lund",
            "--role",
            "consultant",
            "--passphrase-file",
            temp.resolve("passphrase").toString(),
            "--samples");
    assertThat(vault()).as(String.join("\n", made)).isDirectory();
  }

  private Path vault() {
    return temp.resolve("home");
  }

  private ProcessBuilder program(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("BROBYGGER_STATE", temp.resolve("state").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }

  private List<String> command(String... arguments) throws Exception {
    Path out = Files.createTempFile(temp, "out", ".txt");
    Process process = program(arguments).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(out)).isZero();
    return Files.readAllLines(out);
  }

  private Process window(String does, Path said, Path out) throws IOException {
    Path passing = Files.createDirectories(temp.resolve("passing"));
    ProcessBuilder builder = program("--home", vault().toString());
    builder
        .environment()
        .put(
            "JAVA_TOOL_OPTIONS",
            "-Dglass.platform=Headless -Dprism.order=sw -Djava.io.tmpdir=%s -javaagent:%s=%s,%s"
                .formatted(passing, agent(), does, said));
    return builder.redirectOutput(out.toFile()).start();
  }

  @Test
  void withoutAScreenItSaysSoAndEnds() throws Exception {
    Path out = temp.resolve("out.txt");
    ProcessBuilder builder = program("--home", vault().toString());
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    // A system that is no Linux always has a screen to try.
    assumeTrue(System.getProperty("os.name").contains("Linux"));
    Process process = builder.redirectOutput(out.toFile()).start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).as(Files.readString(out)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(Files.readString(out)).contains("der er ingen skærm her");
  }

  /** The classes of the hand inside, as the Java machine wants an agent to be packed. */
  private Path agent() throws IOException {
    Path classes = Path.of("target", "test-classes");
    Path jar = temp.resolve("agent.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", HandInside.class.getName());
    String folder = "brobygger/desktop/program/";
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.list(classes.resolve(folder))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("HandInside") || name.startsWith("SoakHand")) {
          packed.putNextEntry(new JarEntry(folder + name));
          Files.copy(file, packed);
        }
      }
      packed.putNextEntry(new JarEntry("brobygger/desktop/Sight.class"));
      Files.copy(classes.resolve("brobygger/desktop/Sight.class"), packed);
    }
    return jar;
  }

  private static void waitFor(Path said, Process process, Path out) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
    while (!Files.exists(said)) {
      assertThat(process.isAlive()).as(Files.readString(out)).isTrue();
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(20);
    }
    assertThat(Files.readString(said)).doesNotStartWith("failed");
  }

  private boolean kept() throws Exception {
    String id =
        command(
                "case",
                "list",
                "--json",
                "--home",
                vault().toString(),
                "--passphrase-file",
                temp.resolve("passphrase").toString())
            .stream()
            .reduce("", String::concat)
            .replaceAll("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\"[^}]*Samira.*", "$1");
    return command(
            "case",
            "show",
            id,
            "--json",
            "--home",
            vault().toString(),
            "--passphrase-file",
            temp.resolve("passphrase").toString())
        .stream()
        .anyMatch(line -> line.contains(HandInside.WRITTEN));
  }

  private void ends(Process process, Path out) throws Exception {
    try {
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("it ended").isTrue();
      assertThat(process.exitValue()).as(Files.readString(out)).isZero();
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readAllLines(out))
        .as("nothing is said on the terminal")
        .allMatch(line -> line.startsWith("Picked up JAVA_TOOL_OPTIONS"));
    assertThat(temp.resolve("passing")).as("the temporary folder").isEmptyDirectory();
  }

  @Test
  void closingTheOpeningScreenEndsTheProcess() throws Exception {
    Path said = temp.resolve("said");
    Path out = temp.resolve("out");
    Process process = window("close", said, out);
    waitFor(said, process, out);
    ends(process, out);
  }

  @Test
  void closingTheWindowWhileWritingEndsTheProcessAndKeepsWhatWasWritten() throws Exception {
    Path said = temp.resolve("said");
    Path out = temp.resolve("out");
    Process process = window("write+close", said, out);
    waitFor(said, process, out);
    ends(process, out);
    assertThat(kept()).isTrue();
  }

  @Test
  void theComputersWishEndsTheProcessAndKeepsWhatWasWritten() throws Exception {
    Path said = temp.resolve("said");
    Path out = temp.resolve("out");
    Process process = window("write", said, out);
    waitFor(said, process, out);
    process.destroy();
    ends(process, out);
    assertThat(kept()).isTrue();
  }
}
