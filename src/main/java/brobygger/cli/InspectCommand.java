package brobygger.cli;

import brobygger.casefile.CaseFile;
import brobygger.usecase.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.CaseBundle;
import brobygger.usecase.CaseBundle.RefusedEntry;
import brobygger.usecase.InspectBundle;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a bundle holds; needs no vault. */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameter.bundle")
  Path file = Path.of("");

  InspectCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return switch (new InspectBundle(context.surroundings().bundles()).inspect(file)) {
      case ReadBundleOutcome.Refused(var problem) ->
          throw CommandFailure.failed(context.problems().of(problem, file));
      case ReadBundleOutcome.Read(CaseBundle bundle) -> show(bundle);
    };
  }

  private int show(CaseBundle bundle) {
    BundleReport.printHeader(context, bundle.header());
    bundle
        .cases()
        .forEach(
            bundled -> {
              CaseFile caseFile = bundled.caseFile();
              context.print(
                  "cli.inspect.case",
                  caseFile.citizen().name(),
                  caseFile.id().toString(),
                  bundled.history().revisions().size());
            });
    bundle
        .companies()
        .forEach(
            bundled ->
                context.print(
                    "cli.inspect.company",
                    bundled.company().name(),
                    bundled.company().id().toString(),
                    bundled.history().revisions().size()));
    new CopyOutput(context).list(bundle);
    if (bundle.refused().isEmpty()) {
      return 0;
    }
    RefusedEntry first = bundle.refused().getFirst();
    String name =
        switch (first.kind()) {
          case CASE -> context.texts().of("bundle.unnamed.case", first.position());
          case COMPANY -> context.texts().of("bundle.unnamed.company", first.position());
        };
    throw context.failed(
        "cli.inspect.refused",
        bundle.refused().size(),
        (first.name().isEmpty() ? name : first.name())
            + ": "
            + context.problems().of(first.problem(), first.kind()));
  }
}
