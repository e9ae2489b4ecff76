package brobygger.cli.home;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.NewRecoveryKey;
import brobygger.cli.frame.Passphrase;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vaults;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a recovery key for a vault, in place of the one it may have. */
@Command(name = "recovery-key")
final class RecoveryKeyCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "F",
      descriptionKey = "cli.option.recovery-key-out")
  Path out = Path.of("");

  RecoveryKeyCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path folder = options.folder(context);
    Vaults vaults = context.surroundings().vaults();
    if (!vaults.exists(folder)) {
      throw CommandFailure.failed(context.problems().of(new OpenVaultOutcome.NotAVault(), folder));
    }
    char[] passphrase = new Passphrase(context).read(options.passphraseFile);
    try (NewRecoveryKey made = new NewRecoveryKey(context, out, folder)) {
      require(vaults.addRecoveryKey(folder, passphrase, made.key()), folder);
      made.keep();
      require(vaults.confirm(folder, made.key()), folder);
    } finally {
      Arrays.fill(passphrase, '\0');
    }
    context.print("cli.recovery-key.done", out.toString());
    return 0;
  }

  private void require(KeyChangeOutcome outcome, Path folder) {
    if (!(outcome instanceof KeyChangeOutcome.Changed)) {
      throw CommandFailure.failed(context.problems().of(outcome, folder));
    }
  }
}
