package brobygger.cli.cases;

import brobygger.casefile.CaseFile;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.GivenName;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.NewCase;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens a case. */
@Command(name = "new")
final class CaseNewCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @ArgGroup(multiplicity = "1")
  GivenName given = new GivenName();

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

  CaseNewCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    String name = given.read(context);
    CaseFile opened;
    try (Vault vault = options.open(context)) {
      opened =
          new NewCase(
                  vault,
                  context.rules().pack(context.texts().language()),
                  context.surroundings().clock())
              .open(name);
    }
    if (json) {
      JsonOutput.print(context, JsonOutput.object().put("id", opened.id().toString()));
    } else {
      context.print("cli.case.new.done", opened.citizen().name(), opened.id().toString());
    }
    return 0;
  }
}
