package brobygger.cli.home;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.Passphrase;
import brobygger.cli.frame.VaultOptions;
import brobygger.cli.frame.WrittenRecoveryKey;
import brobygger.usecase.home.EncryptAnewOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RecoveryState;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Encrypts everything anew under a new key. */
@Command(name = "re-encrypt")
final class ReencryptCommand implements Callable<Integer> {
  private static final int STEP = 10;
  private static final int WHOLE = 100;

  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(
      names = "--recovery-key-file",
      paramLabel = "F",
      descriptionKey = "cli.option.reencrypt.recovery")
  @Nullable Path keyFile;

  private int told = -1;

  ReencryptCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path folder = options.folder(context);
    if (!context.surroundings().vaults().exists(folder)) {
      throw CommandFailure.failed(context.problems().of(new OpenVaultOutcome.NotAVault(), folder));
    }
    RecoveryState before = context.surroundings().vaults().recovery(folder);
    EncryptAnewOutcome outcome;
    if (keyFile == null) {
      outcome = encrypt(folder, Optional.empty());
    } else {
      try (RecoveryKey key = WrittenRecoveryKey.read(context, keyFile)) {
        outcome = encrypt(folder, Optional.of(key));
      }
    }
    if (!(outcome instanceof EncryptAnewOutcome.Done done)) {
      throw CommandFailure.failed(context.problems().of(outcome, folder));
    }
    context.print("cli.reencrypt.done");
    if (before != RecoveryState.NONE && done.recovery() == RecoveryState.NONE) {
      context.print("cli.reencrypt.recovery");
    }
    context.print(
        done.earlier().isEmpty() ? "cli.reencrypt.backup" : "cli.reencrypt.backups",
        done.earlier().size());
    return 0;
  }

  private EncryptAnewOutcome encrypt(Path folder, Optional<RecoveryKey> recovery) {
    char[] passphrase = new Passphrase(context).read(options.passphraseFile);
    return context.surroundings().vaults().encryptAnew(folder, passphrase, recovery, this::tell);
  }

  /** A line for every tenth part: what is piped into a file stays short. */
  private void tell(int done, int of) {
    int percent = of == 0 ? 0 : (int) ((long) done * WHOLE / of);
    if (percent / STEP != told) {
      told = percent / STEP;
      context.warn("cli.reencrypt.progress", told * STEP);
    }
  }
}
