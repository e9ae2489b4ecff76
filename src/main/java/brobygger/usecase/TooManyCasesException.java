package brobygger.usecase;

/** The chosen cases fill more than one bundle is to hold; noticed before anything is written. */
public final class TooManyCasesException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int fit;
  private final int chosen;

  TooManyCasesException(int fit, int chosen) {
    super(fit + " of " + chosen);
    this.fit = fit;
    this.chosen = chosen;
  }

  /** The same as a reason why no bundle was written. */
  public WriteBundleProblem problem() {
    return new WriteBundleProblem.TooManyCases(fit, chosen);
  }
}
