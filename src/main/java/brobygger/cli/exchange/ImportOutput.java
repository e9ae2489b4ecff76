package brobygger.cli.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundlePreview.Entry;
import brobygger.usecase.exchange.ImportBundle.ImportReport;
import brobygger.usecase.history.DocumentKind;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What importing would do, or did, on the terminal: from a file and from the inbox alike. */
final class ImportOutput {
  private final CommandContext context;
  private final BundleReport report;
  private final Consumer<JsonNode> programs;

  ImportOutput(CommandContext context, BundlePreview ready) {
    this(context, ready, node -> JsonOutput.print(context, node));
  }

  /**
   * @param programs takes what is said to programs
   */
  ImportOutput(CommandContext context, BundlePreview ready, Consumer<JsonNode> programs) {
    this.context = context;
    this.report = new BundleReport(context, ready);
    this.programs = programs;
  }

  /** What would come of it. */
  void preview(boolean json) {
    if (json) {
      programs.accept(report.json());
      return;
    }
    report.printLines();
    report.turnedDown().forEach(e -> context.printLine(report.reason(DocumentKind.CASE, e)));
    companiesTurnedDown();
  }

  /**
   * What came of it.
   *
   * @param unsettled how many conflicts there are now in what was taken in
   */
  void report(ImportReport taken, int unsettled, boolean json) {
    if (json) {
      programs.accept(report.json(taken));
      return;
    }
    report.printLines();
    companiesTurnedDown();
    if (!taken.parked().isEmpty()) {
      context.print("cli.import.parked", taken.parked().size());
    }
    if (!taken.rejected().isEmpty()) {
      context.print("cli.import.rejected", taken.rejected().size());
    }
    if (taken.changedVault()) {
      context.print("cli.import.done", taken.cases().size(), taken.companies().size());
      context.print("cli.import.undo");
    } else if (report.nothingNew()) {
      context.print("cli.import.nothing");
    }
    if (unsettled > 0) {
      context.print("cli.import.conflicts", unsettled);
    }
  }

  private void companiesTurnedDown() {
    report
        .companiesTurnedDown()
        .forEach(e -> context.printLine(report.reason(DocumentKind.COMPANY, e)));
  }

  /** The cases that were to come in and could not. */
  List<Entry> turnedDown(ImportReport taken) {
    return report.turnedDown().stream().filter(entry -> wanted(taken, entry.id())).toList();
  }

  private static boolean wanted(ImportReport taken, @Nullable UUID id) {
    if (id == null) {
      return true;
    }
    CaseFileId caseFile = new CaseFileId(id);
    return !taken.parked().contains(caseFile) && !taken.rejected().contains(caseFile);
  }
}
