package brobygger.cli.home;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.Passphrase;
import brobygger.cli.frame.WrittenRecoveryKey;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives a vault a new passphrase by its recovery key. */
@Command(name = "recover")
final class RecoverCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(names = "--home", paramLabel = "D", descriptionKey = "cli.option.home")
  @Nullable Path home;

  @Option(
      names = "--recovery-key-file",
      required = true,
      paramLabel = "F",
      descriptionKey = "cli.option.recovery-key-file")
  Path keyFile = Path.of("");

  @Option(
      names = "--new-passphrase-file",
      paramLabel = "F",
      descriptionKey = "cli.option.new-passphrase-file")
  @Nullable Path newPassphraseFile;

  RecoverCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path folder = home == null ? context.surroundings().home() : home;
    if (!context.surroundings().vaults().exists(folder)) {
      throw CommandFailure.failed(context.problems().of(new OpenVaultOutcome.NotAVault(), folder));
    }
    try (RecoveryKey key = WrittenRecoveryKey.read(context, keyFile)) {
      char[] chosen = new Passphrase(context).choose(newPassphraseFile, List.of());
      KeyChangeOutcome outcome = context.surroundings().vaults().recover(folder, key, chosen);
      if (!(outcome instanceof KeyChangeOutcome.Changed)) {
        throw CommandFailure.failed(context.problems().of(outcome, folder));
      }
    }
    context.print("cli.recover.done");
    return 0;
  }
}
