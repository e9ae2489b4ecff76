package brobygger.cli;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.SetField;
import brobygger.usecase.Vault;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Parameters(index = "2", paramLabel = "VALUE", descriptionKey = "cli.parameter.value")
  String value = "";

  CaseSetCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CaseFileId identity = CaseIdentity.of(context, id);
    try (Vault vault = options.open(context)) {
      new SetField(vault).set(identity, path, value);
    }
    context.print("cli.case.set.done");
    return 0;
  }
}
