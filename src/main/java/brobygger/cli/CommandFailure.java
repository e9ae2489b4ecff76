package brobygger.cli;

/** A command cannot do what it was asked; the message is for the user. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** It could not be done: exit code 1. */
  static CommandFailure failed(String message) {
    return new CommandFailure(1, message);
  }

  /** It was asked for in the wrong way: exit code 2. */
  static CommandFailure misused(String message) {
    return new CommandFailure(2, message);
  }

  int exitCode() {
    return exitCode;
  }
}
