package brobygger.usecase;

/** The chosen cases cannot leave in one bundle; noticed before anything is written. */
public final class CannotLeaveException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient WriteBundleProblem problem;

  CannotLeaveException(WriteBundleProblem problem) {
    super(problem.code());
    this.problem = problem;
  }

  /** Why no bundle can be written. */
  public WriteBundleProblem problem() {
    return problem;
  }
}
