package brobygger.store;

import brobygger.usecase.home.OpenVaultOutcome;

/** The database file did not open; {@link #why} says what to tell the user. */
final class DatabaseException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient OpenVaultOutcome why;

  DatabaseException(OpenVaultOutcome why, Throwable cause) {
    super(why.toString(), cause);
    this.why = why;
  }

  DatabaseException(OpenVaultOutcome why) {
    super(why.toString());
    this.why = why;
  }

  OpenVaultOutcome why() {
    return why;
  }
}
