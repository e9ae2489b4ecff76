package brobygger.store.engine;

import brobygger.usecase.home.OpenVaultOutcome;

/** The tables of a vault did not open; {@link #why} says what to tell the user. */
public final class DatabaseException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient OpenVaultOutcome why;

  /** Because of a failure. */
  public DatabaseException(OpenVaultOutcome why, Throwable cause) {
    super(why.toString(), cause);
    this.why = why;
  }

  /** Because of what was found. */
  public DatabaseException(OpenVaultOutcome why) {
    super(why.toString());
    this.why = why;
  }

  /** What opening comes to. */
  public OpenVaultOutcome why() {
    return why;
  }
}
