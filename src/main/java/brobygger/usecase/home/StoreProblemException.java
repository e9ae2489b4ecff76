package brobygger.usecase.home;

import org.jspecify.annotations.Nullable;

/** A vault could not do what was asked; {@link #problem} says why. */
public final class StoreProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient StoreProblem problem;

  /** With nothing behind it. */
  public StoreProblemException(StoreProblem problem) {
    this(problem, null);
  }

  /** With the failure behind it. */
  public StoreProblemException(StoreProblem problem, @Nullable Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /** Why, to be turned into a sentence by an exhaustive switch. */
  public StoreProblem problem() {
    return problem;
  }
}
