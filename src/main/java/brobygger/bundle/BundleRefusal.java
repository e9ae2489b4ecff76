package brobygger.bundle;

import brobygger.usecase.bundle.BundleProblem;

/** Ends the reading of a file. */
final class BundleRefusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient BundleProblem problem;

  BundleRefusal(BundleProblem problem) {
    super(problem.code());
    this.problem = problem;
  }

  BundleProblem problem() {
    return problem;
  }
}
