package brobygger.cli;

import brobygger.usecase.BundlePreview;
import brobygger.usecase.BundlePreview.Entry;
import brobygger.usecase.BundleProblem;
import brobygger.usecase.CaseBundle;
import brobygger.usecase.DocumentKind;
import brobygger.usecase.HeldBundle;
import brobygger.usecase.HoldBundle;
import brobygger.usecase.HoldBundle.HoldOutcome;
import brobygger.usecase.ImportBundle;
import brobygger.usecase.ImportBundle.ImportReport;
import brobygger.usecase.PreviewBundle;
import brobygger.usecase.PreviewBundle.PreviewOutcome;
import brobygger.usecase.Vault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in the cases of a bundle, or says what that would do. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--preview", descriptionKey = "cli.option.preview")
  boolean preview;

  @Option(
      names = "--accept",
      arity = "1..*",
      paramLabel = "ID",
      descriptionKey = "cli.option.accept")
  List<String> accept = new ArrayList<>();

  @Option(
      names = "--reject",
      arity = "1..*",
      paramLabel = "ID",
      descriptionKey = "cli.option.reject")
  List<String> reject = new ArrayList<>();

  @Option(names = "--park", arity = "0..*", paramLabel = "ID", descriptionKey = "cli.option.park")
  List<String> park = new ArrayList<>();

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

  // Not required, as "import undo" has none; without it the command asks for it itself.
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      descriptionKey = "cli.parameter.bundle")
  @Nullable Path file;

  @Spec CommandSpec spec = CommandSpec.create();

  ImportCommand(CommandContext context) {
    this.context = context;
  }

  /** Parking without naming a case: everything waits, opened or not. */
  private boolean parksAll() {
    return park.isEmpty() && spec.commandLine().getParseResult().hasMatchedOption("--park");
  }

  @Override
  public Integer call() {
    Path from = file;
    if (from == null) {
      throw context.misused("cli.import.nofile");
    }
    TypedDecisions decisions = TypedDecisions.of(context, accept, reject, park, parksAll());
    try (Vault vault = options.open(context)) {
      return switch (new PreviewBundle(vault, context.surroundings().bundles()).preview(from)) {
        case PreviewOutcome.Refused(BundleProblem problem) -> refused(vault, from, problem);
        case PreviewOutcome.Copies(CaseBundle copies) -> new CopyOutput(context).show(copies, json);
        case PreviewOutcome.Ready(BundlePreview ready) -> {
          decisions.check(ready);
          yield preview ? show(ready) : take(vault, ready, decisions);
        }
      };
    }
  }

  private int show(BundlePreview ready) {
    new ImportOutput(context, ready).preview(json);
    if (!json) {
      context.print("cli.import.preview");
    }
    return 0;
  }

  /** What nobody known has signed can wait unopened; anything else is refused. */
  private int refused(Vault vault, Path from, BundleProblem problem) {
    boolean unknown = problem instanceof BundleProblem.UnknownSigner;
    if (!unknown || preview || !parksAll()) {
      String why = context.problems().of(problem, from);
      throw CommandFailure.failed(
          unknown ? why + " " + context.texts().of("cli.import.canwait") : why);
    }
    return switch (new HoldBundle(vault, context.surroundings().bundles()).hold(from)) {
      case HoldOutcome.Held(HeldBundle held, boolean before) -> held(held, before);
      case HoldOutcome.Refused(BundleProblem other) ->
          throw CommandFailure.failed(context.problems().of(other, from));
      // Only somebody else at the same vault could have confirmed the number since.
      case HoldOutcome.SignerKnown _ -> throw context.failed("cli.import.knownnow");
    };
  }

  private int held(HeldBundle held, boolean before) {
    if (json) {
      JsonOutput.print(
          context,
          JsonOutput.object()
              .put("preview", false)
              .put("changed", false)
              .put("held", held.item().toString())
              .put("signer", held.signer().fingerprint().digits()));
    } else {
      context.print(
          before ? "cli.import.held.before" : "cli.import.held",
          held.signer().profile().name(),
          held.signer().fingerprint().toString());
    }
    return 0;
  }

  private void sayConflicts(Vault vault, ImportReport taken) {
    int open =
        taken.cases().stream().mapToInt(id -> vault.caseFiles().get(id).conflicts().size()).sum()
            + taken.companies().stream()
                .mapToInt(id -> vault.companies().get(id).conflicts().size())
                .sum();
    if (open > 0) {
      context.print("cli.import.conflicts", open);
    }
  }

  private int take(Vault vault, BundlePreview ready, TypedDecisions decisions) {
    ImportReport taken =
        new ImportBundle(vault, context.surroundings().bundles())
            .decide(ready, id -> decisions.of(ready, id));
    ImportOutput output = new ImportOutput(context, ready);
    output.report(taken, json);
    if (!json) {
      sayConflicts(vault, taken);
    }
    List<Entry> turnedDown = output.turnedDown(taken);
    if (turnedDown.isEmpty()) {
      return 0;
    }
    String first =
        new BundleReport(context, ready).reason(DocumentKind.CASE, turnedDown.getFirst());
    throw context.failed("cli.import.turneddown", turnedDown.size(), first);
  }
}
