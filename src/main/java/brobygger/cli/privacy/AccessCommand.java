package brobygger.cli.privacy;

import brobygger.casefile.CaseFileId;
import brobygger.cli.frame.CaseIdentity;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.Vault;
import brobygger.usecase.privacy.DiscloseCase;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything about one person into one document. */
@Command(name = "access")
final class AccessCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.case")
  String id = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "cli.option.access.out")
  Path out = Path.of("");

  AccessCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CaseFileId identity = CaseIdentity.of(context, id);
    DiscloseCase.Outcome outcome;
    try (Vault vault = options.open(context)) {
      outcome =
          new DiscloseCase(
                  vault,
                  context.surroundings().bundles(),
                  context.surroundings().access().apply(context::texts),
                  context.surroundings().clock())
              .write(identity, out);
    }
    return switch (outcome) {
      case WRITTEN -> {
        context.print("cli.access.done", out.toString());
        yield 0;
      }
      case NAME_TAKEN -> throw context.failed("cli.access.taken", out.toString());
      case NO_SUCH_FOLDER -> throw context.failed("cli.access.nofolder", out.toString());
      case NOT_WRITABLE -> throw context.failed("cli.access.writable", out.toString());
    };
  }
}
