package brobygger.desktop.program;

import brobygger.file.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A note in the home folder that the program had to end by itself, for the next start to tell of.
 * It says that it happened and nothing else.
 */
final class LastStop {
  private static final String NAME = "stopped.txt";

  private final Path home;
  private final Path file;

  /** In that home folder. */
  LastStop(Path home) {
    this.home = home;
    this.file = home.resolve(NAME);
  }

  /** Leaves the note; a folder that is not there is not made. */
  void note() {
    try {
      if (Files.isDirectory(home)) {
        PrivateFiles.write(file, new byte[0]);
      }
    } catch (IOException e) {
      // There is nobody left to tell; the cases are what matters now.
    }
  }

  /** Whether there was a note, which is gone then. */
  boolean take() {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      return false;
    }
  }
}
