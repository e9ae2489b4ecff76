package brobygger.usecase.home;

import java.util.List;

/** What reading a whole vault and comparing it with its hashes showed. */
public sealed interface CheckReport {
  /**
   * Everything fits.
   *
   * @param cases number of cases
   * @param companies number of companies
   * @param revisions number of revisions
   */
  record Sound(int cases, int companies, int revisions) implements CheckReport {}

  /**
   * Something does not fit; nothing was changed.
   *
   * @param findings at least one
   */
  record Unsound(List<Finding> findings) implements CheckReport {
    /** Keeps an immutable copy of the findings. */
    public Unsound {
      findings = List.copyOf(findings);
    }

    /** Whether all that does not fit is what a newer Brobygger kept: nothing is damaged. */
    public boolean isNewer() {
      return findings.stream().allMatch(finding -> finding.failure() == Failure.NEWER);
    }
  }

  /** Which comparison failed. The names are stable: texts refer to them. */
  enum Failure {
    /** A document cannot be unsealed with the vault's key. */
    SEAL,
    /** A revision's content does not give its id, or its parent is missing. */
    REVISION,
    /** Replaying the changes does not give the document. */
    REPLAY,
    /** A document is not valid. */
    DOCUMENT,
    /** A newer Brobygger kept a document; this one cannot judge it. */
    NEWER,
    /** A list shows something else than the documents say. */
    PROJECTION,
    /** The journal of saves does not fit the revisions. */
    LEDGER,
    /** The audit log or the list of erased cases does not fit its hashes. */
    AUDIT,
    /** The database file itself cannot be read. */
    FILE
  }

  /**
   * One thing that does not fit.
   *
   * @param failure which comparison
   * @param where the document or revision, by identity
   */
  record Finding(Failure failure, String where) {}
}
