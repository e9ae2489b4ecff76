package brobygger.cli;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.BundleHeader;
import brobygger.usecase.CaseBundle;
import brobygger.usecase.ExportBundle;
import brobygger.usecase.GatherBundle;
import brobygger.usecase.Vault;
import java.nio.file.Path;
import java.util.ArrayList;
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

  @Option(
      names = "--case",
      required = true,
      arity = "1..*",
      paramLabel = "ID",
      descriptionKey = "cli.option.case")
  List<String> cases = new ArrayList<>();

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
    List<CaseFileId> identities =
        cases.stream().map(typed -> CaseIdentity.of(context, typed)).toList();
    if (purpose.length() > BundleHeader.LONGEST_PURPOSE
        || purpose.chars().anyMatch(Character::isISOControl)) {
      throw context.misused("cli.export.purpose", BundleHeader.LONGEST_PURPOSE);
    }
    CaseBundle bundle;
    WriteBundleOutcome outcome;
    try (Vault vault = options.open(context)) {
      bundle =
          new GatherBundle(vault, context.surroundings().clock(), UUID::randomUUID)
              .gather(identities, purpose);
      outcome = new ExportBundle(vault, context.surroundings().bundles()).export(bundle, out);
    }
    return switch (outcome) {
      case WriteBundleOutcome.Written written -> {
        context.print(
            "cli.export.done", bundle.cases().size(), bundle.companies().size(), out.toString());
        context.print("cli.export.plain");
        yield 0;
      }
      case WriteBundleOutcome.NotWritten(var problem) ->
          throw CommandFailure.failed(context.problems().of(problem, out));
    };
  }
}
