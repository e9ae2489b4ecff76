package brobygger.desktop.contacts;

import brobygger.usecase.ContactCard;
import brobygger.usecase.Identity;
import java.nio.file.Path;
import java.util.Optional;

/** Contact cards as files. */
public interface CardFiles {
  /** The card in a file, or empty when there is none that can be used. */
  Optional<ContactCard> read(Path file);

  /** Writes one's own card; whether that went well. */
  boolean write(Identity own, Path file);
}
