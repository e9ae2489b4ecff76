package brobygger.cli;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code --home D} and nothing else: the window of that folder. */
final class WindowHome {
  private static final String OPTION = "--home";
  private static final String LANGUAGE = "--language";

  private final CommandContext context;

  WindowHome(CommandContext context) {
    this.context = context;
  }

  /** Shows the window; empty when a command is asked for. */
  Optional<Integer> run(String... arguments) {
    List<String> typed = new ArrayList<>(Arrays.asList(arguments));
    int language = typed.indexOf(LANGUAGE);
    if (language >= 0 && language + 1 < typed.size()) {
      typed.subList(language, language + 2).clear();
    }
    typed.removeIf(each -> each.startsWith(LANGUAGE + "="));
    if (typed.equals(List.of(OPTION)) || typed.equals(List.of(OPTION + "="))) {
      throw CommandFailure.misused(context.texts().of("cli.window.which"));
    }
    if (typed.size() == 2 && typed.getFirst().equals(OPTION)) {
      return Optional.of(show(typed.getLast()));
    }
    return typed.size() == 1 && typed.getFirst().startsWith(OPTION + "=")
        ? Optional.of(show(typed.getFirst().substring(OPTION.length() + 1)))
        : Optional.empty();
  }

  private int show(String folder) {
    Path home = path(folder);
    if (Files.exists(home) && !Files.isDirectory(home)) {
      throw CommandFailure.failed(context.texts().of("cli.window.file", home.toString()));
    }
    if (!context.surroundings().vaults().exists(home)) {
      context.print("cli.window.new", home.toString());
    }
    return context.surroundings().window().applyAsInt(home);
  }

  private Path path(String folder) {
    try {
      return Path.of(folder).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw CommandFailure.misused(context.texts().of("cli.window.path", folder));
    }
  }
}
