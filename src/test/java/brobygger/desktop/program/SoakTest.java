package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The window lives all day: what it holds after many openings is what it held after the tenth. In a
 * process of its own with the heap of the packaged program. {@code mvn -q verify -Psoak} makes it
 * 300 openings and leaves {@code target/soak.json}.
 */
@Tag("soak")
final class SoakTest {
  /** A tenth more is allowed: caches that fill up, and a collector that is not exact. */
  private static final double MOST_GROWTH = 1.10;

  private static final boolean LONG = "long".equals(System.getProperty("brobygger.soak"));

  @TempDir private Path temp;

  @Test
  void manyOpeningsHoldNoMoreThanTen() throws Exception {
    if (LONG) {
      soak(300, Path.of("target", "soak.json"));
    } else {
      soak(40, temp.resolve("soak.json"));
    }
  }

  private void soak(int openings, Path result) throws Exception {
    Path said = temp.resolve("said");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                // What is only softly held does not count.
                "-XX:SoftRefLRUPolicyMSPerMB=0",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                SoakProgram.class.getName(),
                Integer.toString(openings),
                result.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(process.waitFor(1, TimeUnit.HOURS)).as("it ended").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    List<Long> numbers = numbers(Files.readString(result));
    assertThat(numbers.getFirst()).isEqualTo(openings);
    assertThat((double) numbers.get(2) / numbers.get(1))
        .as(Files.readString(said))
        .isLessThanOrEqualTo(MOST_GROWTH);
    assertThat(numbers.getLast()).as("windows that stand open").isEqualTo(1);
  }

  private static List<Long> numbers(String json) {
    return Pattern.compile(": (\\d+)")
        .matcher(json)
        .results()
        .map(found -> Long.parseLong(found.group(1)))
        .toList();
  }
}
