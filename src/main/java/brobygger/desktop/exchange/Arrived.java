package brobygger.desktop.exchange;

import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.exchange.PreviewBundle.PreviewOutcome;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A bundle that was looked at.
 *
 * @param outcome what it would bring, or why it is refused
 * @param file which file; of what waited in the inbox a name that is no file
 * @param parked the case that waited in the inbox, or empty
 * @param held the sealed bundle that waited in the inbox, or empty
 */
record Arrived(
    PreviewOutcome outcome, Path file, Optional<ParkedCase> parked, Optional<HeldBundle> held) {
  /** Of a file. */
  public Arrived(PreviewOutcome outcome, Path file) {
    this(outcome, file, Optional.empty(), Optional.empty());
  }
}
