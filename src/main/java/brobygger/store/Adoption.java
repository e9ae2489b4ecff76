package brobygger.store;

import brobygger.file.PrivateFiles;
import brobygger.store.witness.Witnesses;
import brobygger.usecase.home.AdoptOutcome;
import brobygger.vault.AtomicFile;
import brobygger.vault.VaultFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Puts a restored vault in the place of a damaged one: the damaged folder is renamed, then the
 * restored one gets its name. A note beside them is written first, so that a stop between the two
 * is mended at the next look at the home (decision 0020).
 */
final class Adoption {
  private final Path home;
  private final Path note;
  private final Function<Path, VaultFolder> folders;

  Adoption(Path home, Function<Path, VaultFolder> folders) {
    this.home = home.toAbsolutePath().normalize();
    this.note = this.home.resolveSibling("." + this.home.getFileName() + ".moving");
    this.folders = folders;
  }

  AdoptOutcome adopt(Path restoredFolder, LocalDate today) {
    Path restored = restoredFolder.toAbsolutePath().normalize();
    if (!folders.apply(restored).holdsVault()
        || !home.resolveSibling(String.valueOf(restored.getFileName())).equals(restored)) {
      return new AdoptOutcome.NotAVault();
    }
    try {
      if (folders.apply(home).isHeld() || folders.apply(restored).isHeld()) {
        return new AdoptOutcome.InUse();
      }
      Path aside = free("-beskadiget-" + today);
      carryOver(restored);
      AtomicFile.write(
          note,
          (aside.getFileName() + "\n" + restored.getFileName() + "\n")
              .getBytes(StandardCharsets.UTF_8));
      AtomicFile.move(home, aside);
      try {
        AtomicFile.move(restored, home);
      } catch (IOException e) {
        // If this fails as well, the note is still there and the next look ends the move.
        AtomicFile.move(aside, home);
        throw e;
      }
      Files.deleteIfExists(note);
      return new AdoptOutcome.Adopted(aside);
    } catch (IOException e) {
      return new AdoptOutcome.NotWritable(e.getClass().getSimpleName());
    }
  }

  /** Ends what a stop came between. */
  void settle() {
    if (!Files.isRegularFile(note)) {
      return;
    }
    try {
      List<String> names = Files.readAllLines(note);
      if (names.size() == 2) {
        finish(home.resolveSibling(names.get(0)), home.resolveSibling(names.get(1)));
      }
      Files.deleteIfExists(note);
    } catch (IOException e) {
      LoggerFactory.getLogger(Adoption.class)
          .warn("a folder is not in its place yet: {}", e.getClass().getSimpleName());
    }
  }

  /** The damaged folder was moved away and the restored one not yet moved in. */
  private void finish(Path aside, Path restored) throws IOException {
    if (!Files.isDirectory(aside)
        || !folders.apply(restored).holdsVault()
        || folders.apply(home).holdsVault()) {
      return;
    }
    if (Files.exists(home, LinkOption.NOFOLLOW_LINKS)) {
      AtomicFile.move(home, free("-uden-sager"));
    }
    AtomicFile.move(restored, home);
  }

  /** Small files that are not the vault's, such as the preferences; what it held is its own. */
  private void carryOver(Path restored) throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        String name = String.valueOf(each.getFileName());
        if (name.endsWith(".json")
            && !each.equals(Witnesses.inHome(home))
            && !Files.exists(restored.resolve(name))) {
          PrivateFiles.copy(each, restored.resolve(name));
        }
      }
    }
  }

  private Path free(String ending) {
    String name = home.getFileName() + ending;
    Path path = home.resolveSibling(name);
    for (int again = 2; Files.exists(path, LinkOption.NOFOLLOW_LINKS); again++) {
      path = home.resolveSibling(name + "-" + again);
    }
    return path;
  }
}
