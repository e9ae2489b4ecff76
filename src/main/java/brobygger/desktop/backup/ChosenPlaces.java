package brobygger.desktop.backup;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Asks in the platform's own windows. */
public final class ChosenPlaces implements BackupPlaces {
  @Override
  public Optional<Path> folder(Node asking) {
    return path(new DirectoryChooser().showDialog(asking.getScene().getWindow()));
  }

  @Override
  public Optional<Path> file(Node asking) {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter("Brobygger", "*.brobygger-backup"));
    return path(chooser.showOpenDialog(asking.getScene().getWindow()));
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
