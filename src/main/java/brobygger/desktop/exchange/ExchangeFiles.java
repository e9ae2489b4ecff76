package brobygger.desktop.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Asks the user for a file. */
public interface ExchangeFiles {
  /** Where a bundle of that name is to lie; empty when the user changes their mind. */
  Optional<Path> toWrite(Node asking, String suggestedName);

  /** Where a report of that name is to lie; empty when the user changes their mind. */
  default Optional<Path> report(Node asking, String suggestedName) {
    return Optional.empty();
  }

  /** A folder to watch; empty when the user changes their mind. */
  default Optional<Path> folder(Node asking) {
    return Optional.empty();
  }

  /** Which bundle to read; empty when the user changes their mind. */
  Optional<Path> toRead(Node asking);

  /** Which bundles to read, one or several; empty when the user changes their mind. */
  default List<Path> toReadAll(Node asking) {
    return toRead(asking).stream().toList();
  }
}
