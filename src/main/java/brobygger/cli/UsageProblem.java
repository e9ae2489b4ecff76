package brobygger.cli;

import brobygger.texts.Texts;
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

  UsageProblem(Texts texts) {
    this.texts = texts;
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
              missing.getMissing().stream()
                  .map(UsageProblem::nameOf)
                  .collect(Collectors.joining(", ")));
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

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
