package brobygger.cli.exchange;

import brobygger.cli.exchange.ImportCommand.Wish;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.JsonOutput;
import brobygger.problem.ImportReportText;
import brobygger.problem.KeptReport;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundlePreview.Entry;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.exchange.HoldBundle;
import brobygger.usecase.exchange.HoldBundle.HoldOutcome;
import brobygger.usecase.exchange.ImportBundle;
import brobygger.usecase.exchange.ImportBundle.ImportReport;
import brobygger.usecase.exchange.ListConflicts;
import brobygger.usecase.exchange.PreviewBundle;
import brobygger.usecase.exchange.PreviewBundle.PreviewOutcome;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes in one file after another, all of them as one step that can be undone. */
final class FileImport {
  private final CommandContext context;
  private final Vault vault;
  private final TypedDecisions decisions;
  private final Wish wish;
  private final UUID set = UUID.randomUUID();
  private final List<String> report = new ArrayList<>();

  FileImport(CommandContext context, Vault vault, TypedDecisions decisions, Wish wish) {
    this.context = context;
    this.vault = vault;
    this.decisions = decisions;
    this.wish = wish;
  }

  /** The only file. */
  int alone(Path from) {
    Consumer<JsonNode> programs = node -> JsonOutput.print(context, node);
    return switch (look(from)) {
      case PreviewOutcome.Refused(BundleProblem problem) -> refused(from, problem, programs);
      case PreviewOutcome.Copies(CaseBundle copies) ->
          new CopyOutput(context, programs).show(copies, wish.json(), wish.preview());
      case PreviewOutcome.Ready(BundlePreview ready) -> {
        decisions.check(ready);
        yield ready(from, ready, programs);
      }
    };
  }

  /** One of several: what was typed may be about another of them. */
  void oneOfSeveral(Path from, Consumer<JsonNode> programs) {
    switch (look(from)) {
      case PreviewOutcome.Refused(BundleProblem problem) -> refused(from, problem, programs);
      case PreviewOutcome.Copies(CaseBundle copies) -> {
        if (!wish.preview()) {
          throw context.failed("cli.import.copy." + copies.header().view());
        }
        new CopyOutput(context, programs).show(copies, wish.json(), true);
      }
      case PreviewOutcome.Ready(BundlePreview ready) -> ready(from, ready, programs);
    }
  }

  PreviewOutcome look(Path from) {
    return new PreviewBundle(vault, context.surroundings().bundles()).preview(from);
  }

  boolean onlyLooks() {
    return wish.preview();
  }

  TypedDecisions decisions() {
    return decisions;
  }

  private int ready(Path from, BundlePreview ready, Consumer<JsonNode> programs) {
    return wish.preview() ? show(ready, programs) : take(from, ready, programs);
  }

  private int show(BundlePreview ready, Consumer<JsonNode> programs) {
    new ImportOutput(context, ready, programs).preview(wish.json());
    if (!wish.json()) {
      context.print("cli.import.preview");
    }
    return 0;
  }

  /** What nobody known has signed can wait unopened; anything else is refused. */
  private int refused(Path from, BundleProblem problem, Consumer<JsonNode> programs) {
    boolean unknown = problem instanceof BundleProblem.UnknownSigner;
    if (!unknown || wish.preview() || !wish.parksAll()) {
      String why = context.problems().of(problem, from);
      throw refusal(
          problem, unknown ? why + " " + context.texts().of("cli.import.canwait") : why, programs);
    }
    return switch (new HoldBundle(vault, context.surroundings().bundles()).hold(from)) {
      case HoldOutcome.Held(HeldBundle held, boolean before) -> held(held, before, programs);
      case HoldOutcome.Refused(BundleProblem other) ->
          throw refusal(other, context.problems().of(other, from), programs);
      // Only somebody else at the same vault could have confirmed the number since.
      case HoldOutcome.SignerKnown _ -> throw context.failed("cli.import.knownnow");
    };
  }

  /** Programs get the code and, where it was signed by a key nobody knows, whose key that is. */
  private CommandFailure refusal(BundleProblem problem, String why, Consumer<JsonNode> programs) {
    if (wish.json()) {
      ObjectNode report =
          JsonOutput.object()
              .put("preview", wish.preview())
              .put("changed", false)
              .put("problem", problem.code())
              .put("message", why);
      if (problem instanceof BundleProblem.UnknownSigner(var card, var claim, var own)) {
        report.put("signer", card.fingerprint().digits());
      } else if (problem instanceof BundleProblem.RevokedSigner(Fingerprint key, var name)) {
        report.put("signer", key.digits());
      }
      programs.accept(report);
    }
    return CommandFailure.failed(problem.code(), why);
  }

  private int held(HeldBundle held, boolean before, Consumer<JsonNode> programs) {
    if (wish.json()) {
      programs.accept(
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

  private int take(Path from, BundlePreview ready, Consumer<JsonNode> programs) {
    ImportReport taken =
        new ImportBundle(vault, context.surroundings().bundles(), set)
            .decide(ready, id -> decisions.of(ready, id));
    int unsettled = new ListConflicts(vault).among(taken);
    note(taken, from, unsettled);
    ImportOutput output = new ImportOutput(context, ready, programs);
    output.report(taken, unsettled, wish.json());
    List<Entry> turnedDown = output.turnedDown(taken);
    if (turnedDown.isEmpty()) {
      return 0;
    }
    String first =
        new BundleReport(context, ready).reason(DocumentKind.CASE, turnedDown.getFirst());
    throw context.failed("cli.import.turneddown", turnedDown.size(), first);
  }

  /** Puts a file that brought nothing into the report. */
  void note(Path from, String why) {
    if (!wish.preview()) {
      part();
      report.addAll(
          new ImportReportText(context.texts()).lines(String.valueOf(from.getFileName()), why));
    }
  }

  private void part() {
    if (!report.isEmpty()) {
      report.add("");
    }
  }

  private void note(ImportReport taken, Path from, int unsettled) {
    part();
    var clock = context.surroundings().clock();
    report.addAll(
        new ImportReportText(context.texts())
            .lines(
                taken,
                String.valueOf(from.getFileName()),
                LocalDateTime.ofInstant(clock.instant(), clock.getZone()),
                unsettled));
  }

  /** Keeps what was done in words where it was asked for. */
  void keepReport() {
    Path file = wish.report();
    if (file != null && !report.isEmpty()) {
      try {
        KeptReport.write(file, report);
        if (!wish.json()) {
          context.print("cli.import.report", file.toString());
        }
      } catch (IOException e) {
        // The cases are in: that stays true, and is said already.
        context.warn("cli.import.report.not", file.toString());
      }
    }
  }
}
