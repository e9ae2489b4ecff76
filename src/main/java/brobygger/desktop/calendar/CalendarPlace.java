package brobygger.desktop.calendar;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/** Asks the user where a new calendar file is to lie. */
@FunctionalInterface
public interface CalendarPlace {
  /** The file; empty when the user changes their mind. */
  Optional<Path> where(Node asking, String suggestedName);
}
