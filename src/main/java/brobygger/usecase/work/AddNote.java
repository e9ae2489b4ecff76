package brobygger.usecase.work;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.TypedText;
import brobygger.edit.NoteEdits;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes a journal note in a case. */
public final class AddNote {
  private final Vault vault;
  private final Clock clock;

  /** In an opened vault; the clock stamps the note. */
  public AddNote(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Keeps a note by the vault's person, written now.
   *
   * @param text facts and quotes, as typed; see {@link TypedText}
   * @return the new note
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when there is no such case
   * @throws brobygger.casefile.value.InvalidValueException when the text is impossible
   */
  public JournalNote add(CaseFileId id, String text) {
    JournalNote note =
        new JournalNote(
            ElementId.random(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            vault.profile().name(),
            TypedText.clean(text),
            "",
            null,
            List.of());
    vault.caseFiles().edit(id, NoteEdits.write(note));
    return note;
  }
}
