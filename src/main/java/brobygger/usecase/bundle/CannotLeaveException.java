package brobygger.usecase.bundle;

import brobygger.casefile.CaseFile;
import brobygger.casefile.field.WhatLeaves;

/** The chosen cases cannot leave in one bundle; noticed before anything is written. */
public final class CannotLeaveException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient WriteBundleProblem problem;

  CannotLeaveException(WriteBundleProblem problem) {
    super(problem.code());
    this.problem = problem;
  }

  /** Throws when two people disagree on what somebody outside is to read of a case. */
  static void whileUnsettled(CaseFile file) {
    if (WhatLeaves.isUnsettled(file)) {
      throw new CannotLeaveException(new WriteBundleProblem.Unsettled(file.citizen().name()));
    }
  }

  /** Why no bundle can be written. */
  public WriteBundleProblem problem() {
    return problem;
  }
}
