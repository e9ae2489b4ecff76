package brobygger.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the build noted for the start is used, and never runs anything but the program that is
 * there.
 */
@DisabledOnOs(OS.WINDOWS)
final class PackagedStartIT {
  private static final Path APP = Path.of("target", "app");
  private static final Ended VERSION = new Ended(0, "Brobygger 0.1.0\n", "");

  @TempDir private Path temp;

  private Path app;

  private record Ended(int exitCode, String out, String err) {}

  /** A copy of the program whose cache can be broken. */
  @BeforeEach
  void copy() throws IOException {
    app = temp.resolve("app");
    try (Stream<Path> files = Files.walk(APP)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, app.resolve(APP.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    assumeThat(app.resolve("cache")).as("the build could make one").isDirectory();
  }

  private Path cache() throws IOException {
    try (Stream<Path> files = Files.list(app.resolve("cache"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private Process start(Path out, Path err, Map<String, String> environment, String... arguments)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(app.resolve("bin/brobygger").toString()), Stream.of(arguments))
                .toList());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("BROBYGGER_STATE", temp.resolve("state").toString());
    builder.environment().putAll(environment);
    return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  private static Ended ended(Process process, Path out, Path err) throws Exception {
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private Ended run(Map<String, String> environment, String... arguments) throws Exception {
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    return ended(start(out, err, environment, arguments), out, err);
  }

  private Ended version() throws Exception {
    return run(Map.of(), "--version");
  }

  @Test
  void classesComeFromWhatWasNotedAndLoggingIsNotSetUp() throws Exception {
    Path loaded = temp.resolve("loaded");
    Path begun = temp.resolve("begun");
    String log = "-Xlog:class+load:file=%s -Xlog:class+init=info:file=%s".formatted(loaded, begun);
    Ended ended = run(Map.of("JDK_JAVA_OPTIONS", log), "case", "list", "--help");
    assertThat(ended.exitCode()).isZero();
    assertThat(Files.readString(loaded))
        .contains("brobygger.Main source: shared objects")
        .contains("brobygger.cli.cases.CaseListCommand source: shared objects");
    assertThat(Files.readString(begun))
        .contains("brobygger/cli/cases/CaseListCommand")
        .doesNotContain("ch/qos/logback");
  }

  @Test
  void aCacheThatIsCutOrIsNoneIsPassedOverInSilence() throws Exception {
    Path cache = cache();
    byte[] whole = Files.readAllBytes(cache);
    for (byte[] broken :
        List.of(
            Arrays.copyOf(whole, whole.length / 2),
            Arrays.copyOf(whole, 100),
            new byte[0],
            "not a cache".getBytes(StandardCharsets.UTF_8))) {
      Files.write(cache, broken);
      assertThat(version()).as("%d bytes", broken.length).isEqualTo(VERSION);
    }
    Files.delete(cache);
    assertThat(version()).isEqualTo(VERSION);
  }

  @Test
  void oneFromAnotherJavaIsPassedOverInSilence() throws Exception {
    Path cache = cache();
    byte[] whole = Files.readAllBytes(cache);
    String text = new String(whole, 0, 4096, StandardCharsets.ISO_8859_1);
    int version = text.indexOf("(25");
    assumeThat(version).as("Java's own version stands in the head of the file").isPositive();
    whole[version + 2] = '9';
    Files.write(cache, whole);
    assertThat(version()).isEqualTo(VERSION);
  }

  @Test
  void besideAChangedJarTheNewClassesRunAndTheOldCacheGoes() throws Exception {
    Path cache = cache();
    assertThat(version()).isEqualTo(VERSION);
    change(app.resolve("lib/brobygger-0.1.0.jar"));
    Ended changed = version();
    assertThat(changed.exitCode()).isZero();
    assertThat(changed.out()).isEqualTo("NEW\n");
    assertThat(changed.err()).contains("start cache was removed");
    assertThat(cache).doesNotExist();
    assertThat(version()).isEqualTo(new Ended(0, "NEW\n", ""));
  }

  /** The program itself is another one, in a file of the same time. */
  private void change(Path jar) throws IOException {
    Path source = Files.createDirectories(temp.resolve("new")).resolve("Main.java");
    Files.writeString(
        source,
        """
        package brobygger;
        public final class Main {
          public static void main(String[] arguments) {
            System.out.println("NEW");
          }
        }
        """);
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", temp.resolve("new").toString(), source.toString()))
        .isZero();
    FileTime time = Files.getLastModifiedTime(jar);
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      Files.copy(
          temp.resolve("new/brobygger/Main.class"),
          inside.getPath("brobygger/Main.class"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    Files.setLastModifiedTime(jar, time);
  }

  @Test
  void twoStartsAtOnceUseTheSame() throws Exception {
    Path out = temp.resolve("out1");
    Path err = temp.resolve("err1");
    Process first = start(out, err, Map.of(), "--version");
    assertThat(version()).isEqualTo(VERSION);
    assertThat(ended(first, out, err)).isEqualTo(VERSION);
  }

  @Test
  void aMovedProgramStarts() throws Exception {
    app = Files.move(app, temp.resolve("flyttet hertil"));
    assertThat(version()).isEqualTo(VERSION);
  }
}
