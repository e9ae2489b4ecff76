package brobygger.cli.home;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.Passphrase;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives a vault another passphrase by the one it has. */
@Command(name = "passphrase")
final class PassphraseCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(
      names = "--new-passphrase-file",
      paramLabel = "F",
      descriptionKey = "cli.option.new-passphrase-file")
  @Nullable Path newPassphraseFile;

  PassphraseCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path folder = options.folder(context);
    if (!context.surroundings().vaults().exists(folder)) {
      throw CommandFailure.failed(context.problems().of(new OpenVaultOutcome.NotAVault(), folder));
    }
    Passphrase passphrase = new Passphrase(context);
    char[] old = passphrase.read(options.passphraseFile);
    KeyChangeOutcome outcome;
    try {
      char[] chosen = passphrase.choose(newPassphraseFile, List.of());
      outcome = context.surroundings().vaults().changePassphrase(folder, old, chosen);
    } finally {
      Arrays.fill(old, '\0');
    }
    if (!(outcome instanceof KeyChangeOutcome.Changed)) {
      throw CommandFailure.failed(context.problems().of(outcome, folder));
    }
    context.print("cli.passphrase.done");
    return 0;
  }
}
