package brobygger.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What a program that was killed while it wrote a bundle left beside it. It goes at the next save
 * to the same folder. Others may be writing there just now, perhaps on another computer: so it must
 * have our kind of name and our owner, and have been left alone for longer than any save takes, by
 * the clock of the folder's own computer.
 */
final class LeftParts {
  static final String START = ".brobygger-";
  static final String END = ".part";
  static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

  private static final Pattern NAME =
      Pattern.compile(Pattern.quote(START) + "\\d+" + Pattern.quote(END));

  private LeftParts() {}

  /**
   * Takes them away.
   *
   * @param ours the one that was made just now in the same folder
   */
  static void sweep(Path ours) {
    Path folder = ours.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.list(folder)) {
      FileTime now = Files.getLastModifiedTime(ours);
      List<Path> left =
          all.filter(each -> NAME.matcher(String.valueOf(each.getFileName())).matches())
              .filter(each -> !each.equals(ours))
              .filter(each -> isLeft(each, ours, now))
              .toList();
      for (Path each : left) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      LoggerFactory.getLogger(LeftParts.class)
          .warn("what an ended save left stays: {}", e.getClass().getSimpleName());
    }
  }

  private static boolean isLeft(Path file, Path ours, FileTime now) {
    try {
      BasicFileAttributes about =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return about.isRegularFile()
          && Objects.equals(owner(file), owner(ours))
          && about.lastModifiedTime().toInstant().plus(LONG_ENOUGH).isBefore(now.toInstant());
    } catch (IOException e) {
      return false;
    }
  }

  /** Storage that knows no owners has one for all. */
  private static @Nullable Object owner(Path file) throws IOException {
    try {
      return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS);
    } catch (UnsupportedOperationException e) {
      return null;
    }
  }
}
