package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program leaves in the temporary folder goes with it, or with the next one. */
final class PassingFolderTest {
  @TempDir private Path temp;

  /** Makes a folder in the folder it is told, says where, and waits to be killed. */
  static final class Holding {
    private Holding() {}

    public static void main(String[] arguments) throws Exception {
      Path parent = Path.of(arguments[0]);
      PassingFolder made = PassingFolder.make(parent);
      Files.writeString(made.path().resolve("sample"), "opdigtet");
      Files.writeString(parent.resolve("+JXF123.tmp"), "en skrift");
      made.withCopies(Set.of(parent.resolve("+JXF123.tmp")));
      System.out.println("made");
      Thread.sleep(TimeUnit.MINUTES.toMillis(10));
    }
  }

  private Process holding() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holding.class.getName(),
                temp.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.inputReader().readLine()).isEqualTo("made");
    return process;
  }

  @Test
  void theNextStartClearsWhatAKilledProgramLeftAndTouchesNoLivingOne() throws Exception {
    Process process = holding();
    try {
      PassingFolder.sweep(temp);
      assertThat(temp).isDirectoryContaining("glob:**/brobygger-*");
      assertThat(temp.resolve("+JXF123.tmp")).exists();
    } finally {
      process.destroyForcibly().waitFor();
    }
    PassingFolder.sweep(temp);
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void itsOwnFolderStaysUntilItIsClosed() throws IOException {
    PassingFolder made = PassingFolder.make(temp);
    Files.createDirectories(made.path().resolve("samples"));
    Files.writeString(made.path().resolve("samples").resolve("cases"), "opdigtet");
    PassingFolder.sweep(temp);
    assertThat(made.path().resolve("samples").resolve("cases")).exists();
    made.close();
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void whatIsNotOursStays() throws IOException {
    Path real = Files.createDirectory(temp.resolve("brobygger-mine-sager"));
    Files.writeString(real.resolve("cases.mv.db"), "rigtige sager");
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("in-use"), "");
    Files.writeString(elsewhere.resolve("kept"), "");
    Files.createSymbolicLink(temp.resolve("brobygger-link"), elsewhere);
    PassingFolder.sweep(temp);
    assertThat(real.resolve("cases.mv.db")).exists();
    assertThat(elsewhere.resolve("kept")).exists();
  }

  @Test
  void onlyCopiesOfFontsAreTakenAwayByTheirList() throws Exception {
    Process process = holding();
    process.destroyForcibly().waitFor();
    Path left;
    try (var folders = Files.newDirectoryStream(temp, "brobygger-*")) {
      left = folders.iterator().next();
    }
    Path precious = Files.writeString(temp.resolve("precious.tmp"), "");
    Files.writeString(left.resolve("font-copies"), "precious.tmp\n../precious.tmp\n+JXF123.tmp\n");
    PassingFolder.sweep(temp);
    assertThat(precious).exists();
    assertThat(temp.resolve("+JXF123.tmp")).doesNotExist();
  }
}
