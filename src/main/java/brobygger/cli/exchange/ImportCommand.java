package brobygger.cli.exchange;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.GivenFiles;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.home.Vault;
import java.nio.file.Files;
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

/** Takes in the cases of bundles, or says what that would do. */
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

  @Option(names = "--report", paramLabel = "FILE", descriptionKey = "cli.option.report")
  @Nullable Path report;

  // Not required, as "import undo" has none; without it the command asks for it itself.
  @Parameters(
      index = "0..*",
      arity = "0..*",
      paramLabel = "FILE",
      descriptionKey = "cli.parameter.bundles")
  List<Path> files = new ArrayList<>();

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
    if (files.isEmpty()) {
      throw context.misused("cli.import.nofile");
    }
    Path keeping = report;
    if (keeping != null && preview) {
      throw context.misused("cli.import.report.preview");
    }
    if (keeping != null && Files.exists(keeping)) {
      throw context.failed("cli.import.report.taken", keeping.toString());
    }
    TypedDecisions decisions = TypedDecisions.of(context, accept, reject, park, parksAll());
    GivenFiles given = GivenFiles.of(files);
    if (given.files().isEmpty()) {
      throw CommandFailure.failed(
          context.problems().of(new BundleProblem.EmptyFolder(), files.getFirst()));
    }
    try (Vault vault = options.open(context)) {
      FileImport imports =
          new FileImport(context, vault, decisions, new Wish(preview, json, parksAll(), report));
      try {
        return given.several()
            ? new SeveralImports(context, imports, json).of(given.files())
            : imports.alone(given.files().getFirst().path());
      } finally {
        // Also when some of it was turned down: that is what a report is for.
        imports.keepReport();
      }
    }
  }

  /**
   * What is to be done with every file.
   *
   * @param preview nothing is taken in
   * @param json programs read the answer
   * @param parksAll what is not named waits, opened or not
   * @param report where to keep in words what was done; null for nowhere
   */
  record Wish(boolean preview, boolean json, boolean parksAll, @Nullable Path report) {}
}
