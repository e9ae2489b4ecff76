package brobygger.cli;

import brobygger.casefile.value.InvalidValueException;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.CommandSurroundings;
import brobygger.cli.frame.Terminal;
import brobygger.cli.frame.UsageProblem;
import brobygger.edit.EditRefusedException;
import brobygger.edit.FieldProblemException;
import brobygger.problem.ProblemText;
import brobygger.texts.BidiMarks;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.home.StoreProblemException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The commands of Brobygger, the same use cases as in the window. */
public final class CommandLineProgram {
  private final CommandSurroundings surroundings;
  private final Terminal terminal;

  /** With what the commands work with, and where they print. */
  public CommandLineProgram(CommandSurroundings surroundings, Terminal terminal) {
    this.surroundings = surroundings;
    this.terminal = terminal;
  }

  /**
   * Runs one command.
   *
   * @return 0 when it is done, 2 when it was asked for in the wrong way, else 1
   */
  public int run(String... arguments) {
    Optional<String> typed = typedLanguage(arguments);
    Language language =
        Arrays.stream(Language.values())
            .filter(each -> typed.filter(each.code()::equals).isPresent())
            .findFirst()
            .orElse(Language.DANISH);
    Texts texts = new Texts(language);
    if (typed.isPresent() && !typed.get().equals(language.code())) {
      return fail(2, texts.of("cli.usage.language", typed.get()));
    }
    CommandContext context = new CommandContext(texts, surroundings, terminal);
    try {
      Optional<Integer> window = new WindowHome(context).run(arguments);
      if (window.isPresent()) {
        return window.get();
      }
    } catch (CommandFailure failure) {
      return failed(texts, failure);
    }
    CommandLine commands = new CommandTree(context).buildFor(arguments);
    commands.setOut(new PrintWriter(terminal.out(), true));
    commands.setErr(new PrintWriter(terminal.err(), true));
    commands.setParameterExceptionHandler(
        (problem, args) -> fail(2, new UsageProblem(texts, args).of(problem)));
    commands.setExecutionExceptionHandler((problem, command, result) -> failed(texts, problem));
    int exitCode;
    try {
      exitCode = commands.execute(arguments);
    } catch (OutOfMemoryError e) {
      exitCode = fail(1, texts.of("cli.failure.memory"));
    }
    if (exitCode == 0 && terminal.out().checkError()) {
      return fail(1, texts.of("cli.failure.output"));
    }
    return exitCode;
  }

  private int failed(Texts texts, Exception problem) {
    ProblemText words = new ProblemText(texts);
    return switch (problem) {
      case CommandFailure failure -> fail(failure.exitCode(), String.valueOf(failure.getMessage()));
      case InvalidValueException invalid -> fail(1, words.of(invalid));
      case FieldProblemException field -> fail(1, words.of(field));
      case EditRefusedException refused -> fail(1, words.of(refused.problem()));
      case StoreProblemException store -> fail(1, words.of(store.problem()));
      case ParameterException usage -> fail(2, new UsageProblem(texts).of(usage));
      default -> fail(1, texts.of("cli.failure.unexpected", problem.getClass().getSimpleName()));
    };
  }

  /** One line, whatever the values in it hold. */
  private int fail(int exitCode, String line) {
    terminal.out().flush();
    String shown = BidiMarks.without(line).replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    terminal.err().print(shown.strip() + "\n");
    terminal.err().flush();
    return exitCode;
  }

  /** The language must be known before anything can be said, so it is looked for first. */
  private static Optional<String> typedLanguage(String... arguments) {
    String option = "--language";
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals(option) && i + 1 < arguments.length) {
        return Optional.of(arguments[i + 1]);
      }
      if (arguments[i].startsWith(option + "=")) {
        return Optional.of(arguments[i].substring(option.length() + 1));
      }
    }
    return Optional.empty();
  }
}
