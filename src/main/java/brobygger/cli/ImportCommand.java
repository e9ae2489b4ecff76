package brobygger.cli;

import brobygger.usecase.BundlePreview;
import brobygger.usecase.BundlePreview.Entry;
import brobygger.usecase.DocumentKind;
import brobygger.usecase.ImportBundle;
import brobygger.usecase.ImportBundle.ImportReport;
import brobygger.usecase.PreviewBundle;
import brobygger.usecase.PreviewBundle.PreviewOutcome;
import brobygger.usecase.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in the cases of a bundle, or says what that would do. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--preview", descriptionKey = "cli.option.preview")
  boolean preview;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameter.bundle")
  Path file = Path.of("");

  ImportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Vault vault = options.open(context)) {
      return switch (new PreviewBundle(vault, context.surroundings().bundles()).preview(file)) {
        case PreviewOutcome.Refused(var problem) ->
            throw CommandFailure.failed(context.problems().of(problem, file));
        case PreviewOutcome.Ready(BundlePreview ready) ->
            preview ? show(ready) : take(vault, ready);
      };
    }
  }

  private int show(BundlePreview ready) {
    BundleReport report = new BundleReport(context, ready);
    if (json) {
      JsonOutput.print(context, report.json(false, false));
      return 0;
    }
    report.printLines();
    report.turnedDown().forEach(e -> context.printLine(report.reason(DocumentKind.CASE, e)));
    report
        .companiesTurnedDown()
        .forEach(e -> context.printLine(report.reason(DocumentKind.COMPANY, e)));
    context.print("cli.import.preview");
    return 0;
  }

  private int take(Vault vault, BundlePreview ready) {
    ImportReport taken = new ImportBundle(vault).take(ready, id -> true);
    BundleReport report = new BundleReport(context, ready);
    if (json) {
      JsonOutput.print(context, report.json(true, taken.changedVault()));
    } else {
      report.printLines();
      report
          .companiesTurnedDown()
          .forEach(e -> context.printLine(report.reason(DocumentKind.COMPANY, e)));
      if (taken.changedVault()) {
        context.print("cli.import.done", taken.cases().size(), taken.companies().size());
      } else if (report.nothingNew()) {
        context.print("cli.import.nothing");
      }
    }
    List<Entry> turnedDown = report.turnedDown();
    if (turnedDown.isEmpty()) {
      return 0;
    }
    String first = report.reason(DocumentKind.CASE, turnedDown.getFirst());
    throw context.failed("cli.import.turneddown", turnedDown.size(), first);
  }
}
