package brobygger.cli.privacy;

import brobygger.casefile.CaseFileId;
import brobygger.cli.frame.CaseIdentity;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.TextFile;
import brobygger.cli.frame.TypedWord;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.Vault;
import brobygger.usecase.privacy.EraseCase;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases everything about one person for good. */
@Command(name = "erase")
final class EraseCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.case")
  String id = "";

  @ArgGroup Given given = new Given();

  /** The reason, as an argument or from a file. */
  static final class Given {
    @Option(names = "--reason", paramLabel = "T", descriptionKey = "cli.option.reason")
    @Nullable String reason;

    @Option(names = "--text-file", paramLabel = "FILE", descriptionKey = "cli.option.text-file")
    @Nullable String file;
  }

  @Option(names = "--yes", descriptionKey = "cli.option.yes")
  boolean yes;

  EraseCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CaseFileId identity = CaseIdentity.of(context, id);
    String reason = TextFile.of(context, given.reason, given.file);
    try (Vault vault = options.open(context)) {
      EraseCase erase = new EraseCase(vault);
      EraseCase.Preview preview = erase.preview(identity);
      context.print("cli.erase.goes", preview.name(), preview.notes(), preview.changes());
      context.print("cli.erase.stays");
      if (preview.copies().isEmpty()) {
        context.print("cli.erase.nocopies");
      } else {
        context.print("cli.erase.copies");
        preview
            .copies()
            .forEach(copy -> context.printLine("  " + AuditCommand.line(context, copy)));
      }
      if (!yes && !confirmed()) {
        throw context.failed("cli.erase.kept");
      }
      boolean left = erase.erase(identity, reason);
      context.print(left ? "cli.erase.done" : "cli.erase.done.later");
    }
    return 0;
  }

  private boolean confirmed() {
    return new TypedWord(context).confirms("cli.erase.word", "cli.erase.ask", "cli.erase.nobody");
  }
}
