package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of cases go out sealed and come in again in a process with little memory. */
class ManyCasesTest {
  private static final int PATIENCE_MINUTES = 10;

  @TempDir Path folder;

  @Test
  void twoHundredCasesNeedNoMoreThan128Megabytes() throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                ManyCases.class.getName(),
                folder.resolve("homes").toString(),
                "200",
                "0")
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readString(said)).endsWith("sound" + System.lineSeparator());
    assertThat(process.exitValue()).isZero();
  }
}
