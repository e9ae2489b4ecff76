package brobygger.desktop.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Asks in the platform's own file window. */
public final class ChosenFiles implements ExchangeFiles {
  @Override
  public Optional<Path> toWrite(Node asking, String suggestedName) {
    FileChooser chooser = chooser();
    chooser.setInitialFileName(suggestedName);
    return path(chooser.showSaveDialog(asking.getScene().getWindow()));
  }

  @Override
  public Optional<Path> toRead(Node asking) {
    return path(chooser().showOpenDialog(asking.getScene().getWindow()));
  }

  @Override
  public List<Path> toReadAll(Node asking) {
    List<File> files = chooser().showOpenMultipleDialog(asking.getScene().getWindow());
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> report(Node asking, String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Text", "*.txt"));
    chooser.setInitialFileName(suggestedName);
    return path(chooser.showSaveDialog(asking.getScene().getWindow()));
  }

  @Override
  public Optional<Path> folder(Node asking) {
    return path(new DirectoryChooser().showDialog(asking.getScene().getWindow()));
  }

  private static FileChooser chooser() {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
    return chooser;
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
