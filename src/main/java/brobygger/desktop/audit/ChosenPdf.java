package brobygger.desktop.audit;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Asks in the platform's own file window. */
public final class ChosenPdf implements SaveAs {
  @Override
  public Optional<Path> where(Node asking, String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
    chooser.setInitialFileName(suggestedName);
    File chosen = chooser.showSaveDialog(asking.getScene().getWindow());
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
