package brobygger.usecase;

import brobygger.casefile.CompanyId;
import brobygger.casefile.InvalidValueException;
import java.util.List;

/** Why one case or company of a bundle cannot be taken in. The other entries are not affected. */
public sealed interface EntryProblem {
  /** Stable code, for programs that read the output. */
  String code();

  /**
   * It does not have the published form.
   *
   * @param pointer JSON pointer of the place in the bundle
   * @param rule the rule of the schema that is broken, such as {@code required}; for support
   */
  record WrongShape(String pointer, String rule) implements EntryProblem {
    @Override
    public String code() {
      return "WRONG_SHAPE";
    }
  }

  /** A value that cannot exist in the domain, such as more than 37 hours a week. */
  record ImpossibleValue(InvalidValueException invalid) implements EntryProblem {
    @Override
    public String code() {
      return "IMPOSSIBLE_VALUE";
    }
  }

  /** A newer Brobygger wrote it. */
  record NewerDocument() implements EntryProblem {
    @Override
    public String code() {
      return "NEWER_DOCUMENT";
    }
  }

  /**
   * Its history does not hold together: it was changed on the way.
   *
   * @param reason for support, not for the user
   */
  record BrokenHistory(String reason) implements EntryProblem {
    @Override
    public String code() {
      return "BROKEN_HISTORY";
    }
  }

  /** The same case or company stands more than once in the bundle. */
  record Twice() implements EntryProblem {
    @Override
    public String code() {
      return "TWICE";
    }
  }

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

    @Override
    public String code() {
      return "UNKNOWN_COMPANY";
    }
  }

  /** It was erased here and does not come in again. */
  record ErasedBefore() implements EntryProblem {
    @Override
    public String code() {
      return "ERASED_BEFORE";
    }
  }
}
