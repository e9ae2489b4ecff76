package brobygger.usecase.bundle;

import brobygger.casefile.company.CompanyId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.usecase.StableCode;
import java.util.List;

/** Why one case or company of a bundle cannot be taken in. The other entries are not affected. */
public sealed interface EntryProblem extends StableCode {
  /**
   * It does not have the published form.
   *
   * @param pointer JSON pointer of the place in the bundle
   * @param rule the rule of the schema that is broken, such as {@code required}; for support
   */
  record WrongShape(String pointer, String rule) implements EntryProblem {}

  /** A value that cannot exist in the domain, such as more than 37 hours a week. */
  record ImpossibleValue(InvalidValueException invalid) implements EntryProblem {}

  /**
   * A newer Brobygger wrote it.
   *
   * @param format the number of the document's format; empty when it is that of this one
   * @param field JSON pointer in the bundle of a field this one does not know; else empty
   */
  record NewerDocument(String format, String field) implements EntryProblem {}

  /**
   * Its history does not hold together: it was changed on the way.
   *
   * @param reason for support, not for the user
   */
  record BrokenHistory(String reason) implements EntryProblem {}

  /** The same case or company stands more than once in the bundle. */
  record Twice() implements EntryProblem {}

  /**
   * The case refers to companies that are neither in the bundle nor in the vault.
   *
   * @param companies at least one
   */
  record UnknownCompany(List<CompanyId> companies) implements EntryProblem {
    /** Keeps an immutable copy. */
    public UnknownCompany {
      companies = List.copyOf(companies);
    }
  }

  /**
   * It has another owner there, and it was not its owner who gave it away.
   *
   * @param owner who owns it here
   * @param other who owns it there, as the bundle says
   */
  record OwnerTaken(String owner, String other) implements EntryProblem {}

  /**
   * A change in it says that somebody made it who did not.
   *
   * @param author who is said to have made it
   */
  record ForgedAuthor(String author) implements EntryProblem {}

  /** It was erased here and does not come in again. */
  record ErasedBefore() implements EntryProblem {}
}
