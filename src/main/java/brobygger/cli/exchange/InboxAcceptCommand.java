package brobygger.cli.exchange;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.Progress;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundlePreview.Entry;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.Decision;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.exchange.ImportBundle.ImportReport;
import brobygger.usecase.exchange.ListConflicts;
import brobygger.usecase.exchange.PreviewBundle.PreviewOutcome;
import brobygger.usecase.exchange.SettleInbox;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in what waits, or says what that would do. */
@Command(name = "accept")
final class InboxAcceptCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--preview", descriptionKey = "cli.option.preview")
  boolean preview;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.parked")
  String id = "";

  InboxAcceptCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Vault vault = options.open(context)) {
      SettleInbox inbox = new SettleInbox(vault, context.surroundings().bundles());
      InboxItem item = InboxItem.meant(context, inbox, id);
      PreviewOutcome outcome =
          switch (item) {
            case InboxItem.Case(ParkedCase parked) -> inbox.preview(parked);
            case InboxItem.Sealed(HeldBundle held) -> inbox.preview(held, Progress.UNSEEN);
          };
      return switch (outcome) {
        case PreviewOutcome.Refused(var problem) ->
            throw CommandFailure.failed(context.problems().of(problem, Path.of("")));
        case PreviewOutcome.Copies(CaseBundle copies) ->
            new CopyOutput(context).show(copies, json, preview);
        case PreviewOutcome.Ready(BundlePreview ready) ->
            preview ? show(ready) : accept(vault, inbox, item, ready);
      };
    }
  }

  private int show(BundlePreview ready) {
    new ImportOutput(context, ready).preview(json);
    return 0;
  }

  private int accept(Vault vault, SettleInbox inbox, InboxItem item, BundlePreview ready) {
    ImportReport taken =
        switch (item) {
          case InboxItem.Case(ParkedCase parked) -> inbox.accept(parked, ready);
          case InboxItem.Sealed(HeldBundle held) ->
              inbox.decide(held, ready, each -> Decision.ACCEPT, Progress.UNSEEN);
        };
    ImportOutput output = new ImportOutput(context, ready);
    output.report(taken, new ListConflicts(vault).among(taken), json);
    List<Entry> turnedDown = output.turnedDown(taken);
    if (turnedDown.isEmpty()) {
      return 0;
    }
    throw context.failed(
        "cli.inbox.stays",
        new BundleReport(context, ready).reason(DocumentKind.CASE, turnedDown.getFirst()));
  }
}
