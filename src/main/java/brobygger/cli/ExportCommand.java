package brobygger.cli;

import brobygger.usecase.BundleFiles;
import brobygger.usecase.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.BundleHeader;
import brobygger.usecase.CaseBundle;
import brobygger.usecase.Dispatches;
import brobygger.usecase.ExportBundle;
import brobygger.usecase.GatherBundle;
import brobygger.usecase.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes cases to a bundle. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Mixin CaseChoice choice = new CaseChoice();

  @Option(names = "--plain", descriptionKey = "cli.option.plain")
  boolean plain;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out")
  Path out = Path.of("");

  @Option(names = "--purpose", paramLabel = "T", descriptionKey = "cli.option.purpose")
  String purpose = "";

  ExportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (!plain) {
      throw context.misused("cli.export.sealed");
    }
    choice.check(context);
    if (purpose.length() > BundleHeader.LONGEST_PURPOSE
        || purpose.chars().anyMatch(Character::isISOControl)) {
      throw context.misused("cli.export.purpose", BundleHeader.LONGEST_PURPOSE);
    }
    CaseBundle bundle;
    WriteBundleOutcome outcome;
    try (Vault vault = options.open(context)) {
      List<String> recipients = List.of(Dispatches.ANYBODY);
      CaseChoice.Chosen chosen = choice.of(context, vault, recipients);
      BundleFiles files = context.surroundings().bundles();
      bundle =
          new GatherBundle(vault, files, context.surroundings().clock(), UUID::randomUUID)
              .gather(chosen.cases(), purpose, chosen.view(), chosen.employer());
      outcome = new ExportBundle(vault, files).export(bundle, chosen.cases(), recipients, out);
    }
    return switch (outcome) {
      case WriteBundleOutcome.Written written -> {
        if (bundle.header().view().isCopy()) {
          context.print(
              "cli.export.copies." + bundle.header().view(), bundle.size(), out.toString());
        } else {
          context.print(
              "cli.export.done", bundle.cases().size(), bundle.companies().size(), out.toString());
        }
        context.print("cli.export.plain");
        yield 0;
      }
      case WriteBundleOutcome.NotWritten(var problem) ->
          throw CommandFailure.failed(context.problems().of(problem, out));
    };
  }
}
