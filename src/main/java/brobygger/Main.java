package brobygger;

/**
 * Starts the program: the window without arguments, else the command line, which shows the window
 * of a folder when it is given nothing but {@code --home}.
 */
public final class Main {
  private Main() {}

  /** Runs until the window is closed or the command is done. */
  public static void main(String[] arguments) {
    Assembly assembly = new Assembly();
    int exitCode =
        switch (String.join(" ", arguments)) {
          case "" -> assembly.window();
          case "demo" -> assembly.demo();
          default -> assembly.commands().run(arguments);
        };
    System.exit(exitCode);
  }
}
