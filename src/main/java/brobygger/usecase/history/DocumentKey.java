package brobygger.usecase.history;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import java.util.UUID;

/**
 * Names one document of a vault, whatever its kind.
 *
 * @param kind what it is about
 * @param id its identity, the same on every computer
 */
public record DocumentKey(DocumentKind kind, UUID id) {
  /** The key of a case. */
  public static DocumentKey of(CaseFileId id) {
    return new DocumentKey(DocumentKind.CASE, id.value());
  }

  /** The key of a company. */
  public static DocumentKey of(CompanyId id) {
    return new DocumentKey(DocumentKind.COMPANY, id.value());
  }

  /** Kind and identity, for messages and hashes: {@code CASE:<uuid>}. */
  @Override
  public String toString() {
    return kind.name() + ":" + id;
  }
}
