package brobygger.cli;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.BundlePreview;
import brobygger.usecase.BundlePreview.Entry;
import brobygger.usecase.DocumentKind;
import brobygger.usecase.ImportBundle.ImportReport;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What importing would do, or did, on the terminal: from a file and from the inbox alike. */
final class ImportOutput {
  private final CommandContext context;
  private final BundleReport report;

  ImportOutput(CommandContext context, BundlePreview ready) {
    this.context = context;
    this.report = new BundleReport(context, ready);
  }

  /** What would come of it. */
  void preview(boolean json) {
    if (json) {
      JsonOutput.print(context, report.json());
      return;
    }
    report.printLines();
    report.turnedDown().forEach(e -> context.printLine(report.reason(DocumentKind.CASE, e)));
    companiesTurnedDown();
  }

  /** What came of it. */
  void report(ImportReport taken, boolean json) {
    if (json) {
      JsonOutput.print(context, report.json(taken));
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
