package brobygger.cli.cases;

import brobygger.casefile.CaseFileId;
import brobygger.cli.frame.CaseIdentity;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.TextFile;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.SetField;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes one field of a case. */
@Command(name = "set")
final class CaseSetCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.case")
  String id = "";

  @Parameters(index = "1", paramLabel = "PATH", descriptionKey = "cli.parameter.path")
  String path = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "VALUE",
      descriptionKey = "cli.parameter.value")
  @Nullable String value;

  @Option(names = "--text-file", paramLabel = "FILE", descriptionKey = "cli.option.text-file")
  @Nullable String file;

  CaseSetCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CaseFileId identity = CaseIdentity.of(context, id);
    String given = given();
    try (Vault vault = options.open(context)) {
      new SetField(vault).set(identity, path, given);
    }
    context.print("cli.case.set.done");
    return 0;
  }

  /** One of the two; a value beside an option cannot be in a group of either. */
  private String given() {
    if (value != null && file != null) {
      throw context.misused("cli.usage.onlyone");
    }
    if (file != null) {
      return new TextFile(context).read(file);
    }
    if (value == null) {
      throw context.misused("cli.usage.oneof", "VALUE, --text-file");
    }
    return value;
  }
}
