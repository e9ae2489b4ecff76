package brobygger;

import brobygger.cli.frame.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The short commands of a day, run once on an invented home, so that Java notes what they need and
 * the start script can hand it over the next time. Nobody's cases are touched.
 */
public final class Rehearsal {
  private static final Pattern IDENTITY =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Path home;

  private Rehearsal(Path folder) {
    home = folder.resolve("home");
  }

  /**
   * Rehearses in a folder that is thrown away afterwards; ends with 1 when a command failed.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IllegalAccessException {
    // Nobody calls it here, and it is the first class the start script asks for.
    MethodHandles.lookup().ensureInitialized(Main.class);
    System.exit(new Rehearsal(Path.of(arguments[0])).run() ? 0 : 1);
  }

  private boolean run() {
    said("init", "--name", "Anna Lund", "--role", "consultant", "--samples");
    Matcher id = IDENTITY.matcher(said("case", "new", "--name", "Mads Krogh"));
    return id.find()
        && Stream.of(
                said("case", "list"),
                said("case", "list", "--json"),
                said("due"),
                said("note", "add", id.group(), "--text", "Aftalt nyt møde"),
                said("findings", id.group()))
            .noneMatch(String::isEmpty);
  }

  /** What a command prints; nothing when it fails. */
  private String said(String... command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            System.err,
            InputStream.nullInputStream(),
            question -> "invented for a rehearsal".toCharArray());
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--home", home.toString()));
    int exitCode = new Assembly().commands(terminal).run(arguments.toArray(String[]::new));
    return exitCode == 0 ? out.toString(StandardCharsets.UTF_8) : "";
  }
}
