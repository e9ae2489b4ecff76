package brobygger.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files somebody means who gives files and folders. A folder means the JSON files in it, not
 * those in folders below; hidden files are left alone.
 *
 * @param files each once, in the order given; those of a folder by name
 * @param several whether more than one file was given, or a folder
 */
public record GivenFiles(List<Given> files, boolean several) {
  /**
   * One file.
   *
   * @param path where it is
   * @param inFolder whether its folder was given and not the file itself: it may be anything
   */
  public record Given(Path path, boolean inFolder) {
    /** The file's own name, for people. */
    public String name() {
      return String.valueOf(path.getFileName());
    }
  }

  /** Keeps an immutable copy. */
  public GivenFiles {
    files = List.copyOf(files);
  }

  /** Looks into the folders; one that cannot be read counts as a file, which then says why. */
  public static GivenFiles of(List<Path> paths) {
    List<Given> files = new ArrayList<>();
    boolean folder = false;
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        folder = true;
        files.addAll(inside(path));
      } else {
        files.add(new Given(path, false));
      }
    }
    return new GivenFiles(files.stream().distinct().toList(), folder || paths.size() > 1);
  }

  private static List<Given> inside(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(GivenFiles::maybeBundle)
          .sorted(
              Comparator.comparingInt((Path path) -> path.getFileName().toString().length())
                  .thenComparing(path -> path.getFileName().toString()))
          .map(path -> new Given(path, true))
          .toList();
    } catch (IOException e) {
      return List.of(new Given(folder, false));
    }
  }

  private static boolean maybeBundle(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith(".")
        && name.toLowerCase(Locale.ROOT).endsWith(".json")
        && Files.isRegularFile(path);
  }
}
