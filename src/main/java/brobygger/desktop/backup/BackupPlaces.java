package brobygger.desktop.backup;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/** Asks the user where backups are. */
public interface BackupPlaces {
  /** A folder to write to, such as a USB stick; empty when the user changes their mind. */
  Optional<Path> folder(Node asking);

  /** A backup to read; empty when the user changes their mind. */
  Optional<Path> file(Node asking);
}
