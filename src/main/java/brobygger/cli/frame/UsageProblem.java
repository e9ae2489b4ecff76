package brobygger.cli.frame;

import brobygger.texts.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with how a command was asked for, in one line that ends with where help is. */
final class UsageProblem {
  private final Texts texts;
  private final List<String> typed;

  /**
   * @param typed what was typed after the program's name, as far as it is known
   */
  UsageProblem(Texts texts, String... typed) {
    this.texts = texts;
    this.typed = List.of(typed);
  }

  String of(ParameterException problem) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName(" ");
    return what(problem) + " " + texts.of("cli.usage.help", command);
  }

  private String what(ParameterException problem) {
    return switch (problem) {
      case MissingParameterException missing when missing.getMissing().isEmpty() ->
          texts.of("cli.usage.subcommand");
      case MissingParameterException missing
          when missing.getMissing().stream()
              .allMatch(each -> each.group() != null && each.group().exclusive()) ->
          texts.of(
              "cli.usage.oneof",
              missing.getMissing().stream()
                  .map(UsageProblem::nameOf)
                  .collect(Collectors.joining(", ")));
      case MutuallyExclusiveArgsException several -> texts.of("cli.usage.onlyone");
      case MissingParameterException missing ->
          texts.of(
              "cli.usage.missing",
              missing.getMissing().stream().map(this::missing).collect(Collectors.joining(", ")));
      case UnmatchedArgumentException unmatched ->
          texts.of("cli.usage.unmatched", String.join(" ", unmatched.getUnmatched()));
      default -> {
        ArgSpec argument = problem.getArgSpec();
        yield argument == null
            ? texts.of("cli.usage.subcommand")
            : texts.of("cli.usage.value", nameOf(argument));
      }
    };
  }

  /** An option that was typed is there: what is missing is what should follow it. */
  private String missing(ArgSpec argument) {
    return argument instanceof OptionSpec option
            && Arrays.stream(option.names()).anyMatch(typed::contains)
        ? texts.of("cli.usage.missing.value", option.paramLabel(), nameOf(option))
        : nameOf(argument);
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
