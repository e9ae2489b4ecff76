package brobygger.cli.frame;

/** A command cannot do what it was asked; the message is for the user. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private final String code;

  private CommandFailure(int exitCode, String code, String message) {
    super(message);
    this.exitCode = exitCode;
    this.code = code;
  }

  /** It could not be done: exit code 1. */
  static CommandFailure failed(String message) {
    return new CommandFailure(1, "FAILED", message);
  }

  /** The same, with a stable code for programs. */
  static CommandFailure failed(String code, String message) {
    return new CommandFailure(1, code, message);
  }

  /** It was asked for in the wrong way: exit code 2. */
  static CommandFailure misused(String message) {
    return new CommandFailure(2, "MISUSED", message);
  }

  /** Why, for programs. */
  String code() {
    return code;
  }

  int exitCode() {
    return exitCode;
  }
}
