package brobygger.usecase.work;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.edit.NoteEdits;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Adds a remark below a journal note; the only thing anybody does to a note that stands. */
public final class AddRemark {
  private final Vault vault;
  private final Clock clock;

  /** In an opened vault; the clock stamps the remark. */
  public AddRemark(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Keeps a remark by the vault's person, written now.
   *
   * @param note identity of the note, as it stands in the case
   * @return false when the case has no such note; nothing is changed then
   * @throws brobygger.casefile.value.InvalidValueException when the text is blank or too long
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when there is no such case
   */
  public boolean add(CaseFileId id, String note, String text) {
    Addendum remark =
        new Addendum(
            ElementId.random(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            vault.profile().name(),
            text);
    Optional<ElementId> known =
        vault.caseFiles().get(id).notes().stream()
            .map(JournalNote::id)
            .filter(each -> each.toString().equals(note))
            .findFirst();
    known.ifPresent(each -> vault.caseFiles().edit(id, NoteEdits.append(each, remark)));
    return known.isPresent();
  }
}
