package brobygger.document;

import org.jspecify.annotations.Nullable;

/** A JSON document is refused; {@link #problem} says why and where. */
public final class DocumentProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient DocumentProblem problem;

  /** With nothing behind it. */
  public DocumentProblemException(DocumentProblem problem) {
    this(problem, null);
  }

  DocumentProblemException(DocumentProblem problem, @Nullable Throwable cause) {
    super(
        problem.kind()
            + " at \""
            + problem.pointer()
            + "\" line "
            + problem.line()
            + " column "
            + problem.column()
            + (problem.detail().isEmpty() ? "" : ": " + problem.detail()),
        cause);
    this.problem = problem;
  }

  /** Why and where. */
  public DocumentProblem problem() {
    return problem;
  }
}
