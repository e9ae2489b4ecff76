package brobygger.cli;

import brobygger.usecase.BundleProblem;
import brobygger.usecase.GivenFiles;
import brobygger.usecase.Vault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
    TypedDecisions decisions = TypedDecisions.of(context, accept, reject, park, parksAll());
    GivenFiles given = GivenFiles.of(files);
    if (given.files().isEmpty()) {
      throw CommandFailure.failed(
          context.problems().of(new BundleProblem.EmptyFolder(), files.getFirst()));
    }
    try (Vault vault = options.open(context)) {
      FileImport imports =
          new FileImport(context, vault, decisions, new Wish(preview, json, parksAll()));
      return given.several()
          ? new SeveralImports(context, imports, json).of(given.files())
          : imports.alone(given.files().getFirst().path());
    }
  }

  /**
   * What is to be done with every file.
   *
   * @param preview nothing is taken in
   * @param json programs read the answer
   * @param parksAll what is not named waits, opened or not
   */
  record Wish(boolean preview, boolean json, boolean parksAll) {}
}
