package brobygger.cli.home;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.TypedWord;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.backup.KeepBackups;
import brobygger.usecase.home.Backup;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.Backups;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.util.List;
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

  @Option(names = "--remove-earlier", descriptionKey = "cli.option.backup.remove-earlier")
  boolean removeEarlier;

  @Option(names = "--yes", descriptionKey = "cli.option.backup.yes")
  boolean yes;

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
        if (removeEarlier) {
          removeEarlier(vault.backups());
        }
        return 0;
      }
      throw CommandFailure.failed(context.problems().of(outcome, folder));
    }
  }

  /** Only after a new one is there, and only when somebody says so. */
  private void removeEarlier(Backups backups) {
    List<Backup> earlier = backups.underEarlierKey();
    if (earlier.isEmpty()) {
      context.print("cli.backup.earlier.none");
      return;
    }
    earlier.forEach(each -> context.printLine("  " + each.file()));
    if (!yes
        && !new TypedWord(context)
            .confirms("cli.erase.word", "cli.backup.earlier.ask", "cli.backup.earlier.nobody")) {
      throw context.failed("cli.backup.earlier.kept");
    }
    context.print("cli.backup.earlier.gone", backups.removeUnderEarlierKey());
  }
}
