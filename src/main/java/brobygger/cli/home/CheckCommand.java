package brobygger.cli.home;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.Vault;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a whole vault and compares it with its hashes. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--accept-earlier", descriptionKey = "cli.option.accept-earlier")
  boolean accept;

  @Option(names = "--accept-earlier-key", descriptionKey = "cli.option.accept-earlier-key")
  boolean acceptKey;

  @Option(names = "--yes", descriptionKey = "cli.option.check.yes")
  boolean yes;

  CheckCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CheckReport report;
    boolean earlier;
    try (Vault vault = acceptKey ? options.openByEarlierKey(context, yes) : options.open(context)) {
      report = vault.check();
      if (accept && report instanceof CheckReport.Sound) {
        vault.acceptMissing();
      }
      earlier = vault.missingSince().isPresent();
    }
    return switch (report) {
      case CheckReport.Sound(int cases, int companies, int revisions) -> {
        context.print("cli.check.sound", cases, companies, revisions);
        if (earlier) {
          throw context.failed("cli.check.earlier", options.folder(context).toString());
        }
        yield 0;
      }
      case CheckReport.Unsound unsound when unsound.isNewer() ->
          throw context.failed("cli.check.newer", unsound.findings().size());
      case CheckReport.Unsound(var findings) -> {
        findings.forEach(
            finding ->
                context.print("cli.check.failure." + finding.failure().name(), finding.where()));
        context.printLine(VaultOptions.newestBackup(context, options.folder(context)));
        throw context.failed("cli.check.unsound", findings.size());
      }
    };
  }
}
