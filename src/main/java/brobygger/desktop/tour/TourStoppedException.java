package brobygger.desktop.tour;

/** A step of the tour did not do what a user would expect; the message says which and why. */
public final class TourStoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was waited for, in plain words. */
  public TourStoppedException(String message) {
    super(message);
  }

  /** What was being done when something else failed. */
  public TourStoppedException(String message, Throwable cause) {
    super(message, cause);
  }
}
