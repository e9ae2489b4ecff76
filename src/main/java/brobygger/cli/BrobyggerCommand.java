package brobygger.cli;

import brobygger.cli.frame.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself; it does its work in its subcommands. */
@Command(name = "brobygger", versionProvider = ProgramVersion.class)
final class BrobyggerCommand {
  @Option(
      names = "--language",
      paramLabel = "da|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.option.language")
  String language = "da";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.option.help")
  boolean help;

  @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version")
  boolean version;
}
