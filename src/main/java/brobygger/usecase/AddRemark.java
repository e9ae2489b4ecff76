package brobygger.usecase;

import brobygger.casefile.Addendum;
import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Adds a remark below a journal note; the only thing anybody does to a note that stands. */
public final class AddRemark {
  /** Label of the edit. */
  public static final String LABEL = "notes.append";

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
   * @throws brobygger.casefile.InvalidValueException when the text is blank or too long
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when there is no such case
   */
  public boolean add(CaseFileId id, String note, String text) {
    Addendum remark =
        new Addendum(
            ElementId.random(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            vault.profile().name(),
            text);
    CaseFile kept = vault.caseFiles().edit(id, LABEL, file -> with(file, note, remark));
    return kept.notes().stream().anyMatch(each -> each.addenda().contains(remark));
  }

  private static CaseFile with(CaseFile file, String note, Addendum remark) {
    return file.withNotes(
        file.notes().stream()
            .map(
                each ->
                    each.id().toString().equals(note)
                        ? each.withAddenda(Elements.add(each.addenda(), remark))
                        : each)
            .toList());
  }
}
