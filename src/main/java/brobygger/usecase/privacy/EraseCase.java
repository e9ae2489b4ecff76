package brobygger.usecase.privacy;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.value.TypedText;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.home.Erasures;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Erases a person, and says first what goes and who has copies. */
public final class EraseCase {
  private final Vault vault;

  /** From an opened vault. */
  public EraseCase(Vault vault) {
    this.vault = vault;
  }

  /**
   * What erasing would take away, and where copies went.
   *
   * @param caseFile the case
   * @param name the citizen's name
   * @param notes number of journal notes
   * @param changes number of changes in the history
   * @param copies exports, printed documents and access to file, oldest first
   */
  public record Preview(
      CaseFileId caseFile, String name, int notes, int changes, List<AuditEntry> copies) {
    /** Keeps an immutable copy of the list. */
    public Preview {
      copies = List.copyOf(copies);
    }
  }

  /**
   * Looks; changes nothing.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when the case is not here
   */
  public Preview preview(CaseFileId id) {
    CaseFile file = vault.caseFiles().get(id);
    return new Preview(
        id,
        file.citizen().name(),
        file.notes().size(),
        vault.caseFiles().history(id).size(),
        copies(vault.audit().entries(id)));
  }

  /** What was written, and what was begun and may have been written before a stop. */
  private static List<AuditEntry> copies(List<AuditEntry> all) {
    List<AuditEntry> written = all.stream().filter(EraseCase::isCopy).toList();
    Set<String> known = written.stream().map(AuditEntry::what).collect(Collectors.toSet());
    return all.stream()
        .filter(
            entry ->
                isCopy(entry)
                    || (entry.action() == AuditAction.BEGUN && !known.contains(entry.what())))
        .toList();
  }

  private static boolean isCopy(AuditEntry entry) {
    return switch (entry.action()) {
      case EXPORTED, PRINTED, CALENDAR, DISCLOSED -> true;
      case BEGUN,
          OPENED,
          SEARCHED,
          IMPORTED,
          IMPORT_UNDONE,
          REJECTED,
          PROFILE_CHANGED,
          KEYS_RENEWED,
          CONTACT_CONFIRMED,
          CONTACT_REVOKED,
          CONTACT_CHANGED,
          CONTACT_RENEWED,
          SIGNER_CHOSEN,
          SIGNER_DROPPED,
          ROSTER_TAKEN,
          ERASED ->
          false;
    };
  }

  /** Erases; see {@link Erasures#erase}. */
  public boolean erase(CaseFileId id, String reason) {
    return vault.erasures().erase(id, TypedText.line(reason));
  }
}
