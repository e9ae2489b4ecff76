package brobygger.cli;

import brobygger.usecase.BackupOutcome;
import brobygger.usecase.KeepBackups;
import brobygger.usecase.Vault;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes a backup of a vault and reads it through. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.backup.out")
  @Nullable Path out;

  BackupCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Vault vault = options.open(context)) {
      KeepBackups backups = new KeepBackups(vault, context.surroundings().clock());
      Path folder = out == null ? vault.backups().folder() : out;
      BackupOutcome outcome = out == null ? backups.now() : backups.into(out);
      if (outcome instanceof BackupOutcome.Taken taken) {
        context.print("cli.backup.done", taken.cases(), taken.backup().file().toString());
        return 0;
      }
      throw CommandFailure.failed(context.problems().of(outcome, folder));
    }
  }
}
