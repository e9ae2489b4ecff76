package brobygger.cli.contacts;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.TextFile;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.Vault;
import brobygger.usecase.trust.RenewKeys;
import brobygger.usecase.trust.RenewKeys.Renewed;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives the person new keys; the cases stay. */
@Command(name = "new")
final class KeysNewCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @ArgGroup Given given = new Given();

  /** The reason, as an argument or from a file. */
  static final class Given {
    @Option(names = "--reason", paramLabel = "T", descriptionKey = "cli.option.keys.reason")
    @Nullable String reason;

    @Option(names = "--text-file", paramLabel = "FILE", descriptionKey = "cli.option.text-file")
    @Nullable String file;
  }

  KeysNewCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    String reason = TextFile.of(context, given.reason, given.file);
    try (Vault vault = options.open(context)) {
      Renewed renewed = new RenewKeys(vault).because(reason);
      context.print("cli.keys.new.done", renewed.now().toString(), renewed.before().toString());
      context.print("cli.keys.new.cases", renewed.cases());
      context.print("cli.keys.new.how");
    }
    return 0;
  }
}
