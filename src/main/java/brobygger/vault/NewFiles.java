package brobygger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * The files of a vault that is encrypted anew, in a folder inside its home. As long as that folder
 * has its first name, they are nothing; from the moment it has the second, they are what counts,
 * and take the place of the old files one after the other. Whatever stops that, the next who looks
 * ends it before anything is read.
 */
public final class NewFiles {
  /** The key file last: as long as it waits, everybody sees that the others may wait as well. */
  private static final List<String> FILES =
      List.of("cases.mv.db", "cases.anchor", "erased.json", "vault.json");

  private final Path home;
  private final Path making;
  private final Path made;

  /** Of the vault in a home. */
  public NewFiles(Path home) {
    this.home = home;
    this.making = home.resolve(".encrypting");
    this.made = home.resolve(".encrypted");
  }

  /** Where they are made. */
  public Path folder() {
    return making;
  }

  /** Whether there is anything to end or to sweep. */
  boolean present() {
    return Files.exists(making, LinkOption.NOFOLLOW_LINKS)
        || Files.exists(made, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * From now on they are the vault's files. Everything is on disk when the folder gets its second
   * name.
   */
  public void use() throws IOException {
    for (String name : FILES) {
      AtomicFile.sync(making.resolve(name));
    }
    AtomicFile.sync(making);
    AtomicFile.move(making, made);
    try {
      settle();
    } catch (IOException e) {
      // They count from here on: the next who looks ends it.
      LoggerFactory.getLogger(NewFiles.class)
          .warn("the new files are not in their place yet: {}", e.getClass().getSimpleName());
    }
  }

  /** Ends what a stop came between. To be called by whoever holds the home. */
  void settle() throws IOException {
    if (Files.isDirectory(made, LinkOption.NOFOLLOW_LINKS)) {
      for (String name : FILES) {
        Path file = made.resolve(name);
        if (Files.exists(file)) {
          Files.move(
              file,
              home.resolve(name),
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
          AtomicFile.sync(home);
        }
      }
      clear(made);
    }
    clear(making);
  }

  /** Takes away what was made so far. */
  public void clear() throws IOException {
    clear(making);
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
