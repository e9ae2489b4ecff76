package brobygger.cli;

import brobygger.texts.When;
import brobygger.usecase.RestoreOutcome;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup into a new folder. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameter.backup")
  Path file = Path.of("");

  @Option(
      names = "--home",
      required = true,
      paramLabel = "NEW",
      descriptionKey = "cli.option.restore.home")
  Path home = Path.of("");

  @Option(
      names = "--passphrase-file",
      paramLabel = "F",
      descriptionKey = "cli.option.passphrase-file")
  @Nullable Path passphraseFile;

  @Option(
      names = "--compare-with",
      paramLabel = "HOME",
      descriptionKey = "cli.option.restore.compare")
  @Nullable Path old;

  RestoreCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    char[] passphrase = new Passphrase(context).read(passphraseFile);
    char[] once = old == null ? new char[0] : passphrase.clone();
    RestoreOutcome outcome = context.surroundings().vaults().restore(file, home, passphrase);
    if (outcome instanceof RestoreOutcome.Restored restored) {
      When when = context.texts().when();
      LocalDateTime until =
          LocalDateTime.ofInstant(restored.until(), context.surroundings().clock().getZone());
      context.print(
          "cli.restore.done",
          restored.cases(),
          restored.companies(),
          when.date(until.toLocalDate()),
          when.clock(until.toLocalTime()),
          home.toString());
      Path beside = old;
      if (beside != null) {
        new RestoreComparison(context).print(home, beside, once);
      }
      return 0;
    }
    throw CommandFailure.failed(context.problems().of(outcome, file, home));
  }
}
