package brobygger.desktop.exchange;

import brobygger.usecase.GivenFiles.Given;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that were given together, looked at one after the other.
 *
 * @param number which of them is looked at, from 1; 0 before the first
 * @param files all of them
 * @param set what they are undone as; empty for a file on its own
 */
record FileQueue(int number, List<Given> files, Optional<UUID> set) {
  /** Nothing was given together. */
  static final FileQueue NONE = new FileQueue(0, List.of(), Optional.empty());

  /** Keeps an immutable copy. */
  public FileQueue {
    files = List.copyOf(files);
  }

  static FileQueue of(List<Given> files) {
    return new FileQueue(0, files, Optional.of(UUID.randomUUID()));
  }

  /** Whether more files wait after this one. */
  boolean hasNext() {
    return number < files.size();
  }

  /** One file on. */
  FileQueue next() {
    return new FileQueue(number + 1, files, set);
  }

  /** The file that is looked at. */
  Given now() {
    return files.get(number - 1);
  }
}
