package brobygger.edit;

import java.io.Serial;

/** An edit may not be made; the document is as it was. */
public final class EditRefusedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient EditProblem problem;

  /** For a reason. */
  EditRefusedException(EditProblem problem) {
    super(problem.getClass().getSimpleName());
    this.problem = problem;
  }

  /** Why not. */
  public EditProblem problem() {
    return problem;
  }
}
