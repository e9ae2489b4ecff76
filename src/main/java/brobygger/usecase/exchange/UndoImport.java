package brobygger.usecase.exchange;

import brobygger.usecase.bundle.LastImport;
import brobygger.usecase.bundle.UndoImportOutcome;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.util.Optional;

/** Turns the last import round, so that the vault holds exactly what it held before. */
public final class UndoImport {
  private final Vault vault;

  /** In an opened vault. */
  public UndoImport(Vault vault) {
    this.vault = vault;
  }

  /** What {@link #undo} would turn round, or empty. */
  public Optional<LastImport> last() {
    return vault.imports().last();
  }

  /**
   * Undoes all of the last import, or nothing when somebody has worked on a part of it since.
   *
   * @throws StoreProblemException when the vault cannot be written; then nothing was undone
   */
  public UndoImportOutcome undo() {
    return vault.imports().undo(false);
  }

  /** Undoes what nobody has worked on since, and leaves the rest as it is. */
  public UndoImportOutcome undoTheRest() {
    return vault.imports().undo(true);
  }
}
