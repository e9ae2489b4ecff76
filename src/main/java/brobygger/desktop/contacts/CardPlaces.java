package brobygger.desktop.contacts;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/** Asks the user where contact cards are. */
public interface CardPlaces {
  /** Where a new card is to lie; empty when the user changes their mind. */
  Optional<Path> toWrite(Node asking, String suggestedName);

  /** Which card to read; empty when the user changes their mind. */
  Optional<Path> toRead(Node asking);
}
