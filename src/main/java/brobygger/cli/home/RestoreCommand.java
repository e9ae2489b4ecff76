package brobygger.cli.home;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.Passphrase;
import brobygger.cli.frame.WrittenRecoveryKey;
import brobygger.texts.When;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.Vaults;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
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

  @Option(
      names = "--recovery-key-file",
      paramLabel = "F",
      descriptionKey = "cli.option.restore.recovery")
  @Nullable Path recoveryKeyFile;

  RestoreCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path written = recoveryKeyFile;
    if (written != null && passphraseFile != null) {
      throw context.misused("cli.restore.both");
    }
    return written == null ? byPassphrase() : byRecoveryKey(written);
  }

  private int byPassphrase() {
    char[] passphrase = new Passphrase(context).read(passphraseFile);
    char[] once = old == null ? new char[0] : passphrase.clone();
    say(vaults().restore(file, home, passphrase, former()));
    Path beside = old;
    if (beside != null) {
      new RestoreComparison(context).print(home, beside, once);
    }
    return 0;
  }

  private int byRecoveryKey(Path written) {
    try (RecoveryKey key = WrittenRecoveryKey.read(context, written)) {
      say(vaults().restore(file, home, key, former()));
    }
    context.print("cli.restore.recovered", home.toString(), written.toString());
    if (old != null) {
      context.print("cli.restore.uncompared");
    }
    return 0;
  }

  private Vaults vaults() {
    return context.surroundings().vaults();
  }

  /** Where the vault may have been before; the usual home when nothing else is said. */
  private List<Path> former() {
    Path beside = old;
    Path usual = context.surroundings().home();
    return beside == null ? List.of(usual) : List.of(beside, usual);
  }

  private void say(RestoreOutcome outcome) {
    if (!(outcome instanceof RestoreOutcome.Restored restored)) {
      throw CommandFailure.failed(context.problems().of(outcome, file, home));
    }
    When when = context.texts().when();
    LocalDateTime until =
        LocalDateTime.ofInstant(restored.until(), context.surroundings().clock().getZone());
    String day = when.date(until.toLocalDate());
    context.print(
        "cli.restore.done",
        restored.cases(),
        restored.companies(),
        day,
        when.clock(until.toLocalTime()),
        home.toString());
    switch (restored.erased()) {
      case RestoreOutcome.ErasedSince.KeptOut(int cases) -> {
        if (cases > 0) {
          context.print("cli.restore.erased", cases);
        }
      }
      case RestoreOutcome.ErasedSince.Unknown _ ->
          context.warn("cli.restore.erased.unknown", day, home.toString());
    }
  }
}
