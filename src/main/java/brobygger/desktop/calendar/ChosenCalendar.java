package brobygger.desktop.calendar;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Asks in the platform's own file window. */
public final class ChosenCalendar implements CalendarPlace {
  @Override
  public Optional<Path> where(Node asking, String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("iCalendar", "*.ics"));
    chooser.setInitialFileName(suggestedName);
    File chosen = chooser.showSaveDialog(asking.getScene().getWindow());
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
