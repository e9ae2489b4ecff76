package brobygger.cli;

import brobygger.usecase.RenewKeys;
import brobygger.usecase.RenewKeys.Renewed;
import brobygger.usecase.Vault;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives the person new keys; the cases stay. */
@Command(name = "new")
final class KeysNewCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--reason", paramLabel = "T", descriptionKey = "cli.option.keys.reason")
  String reason = "";

  KeysNewCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Vault vault = options.open(context)) {
      Renewed renewed = new RenewKeys(vault).because(reason);
      context.print("cli.keys.new.done", renewed.now().toString(), renewed.before().toString());
      context.print("cli.keys.new.cases", renewed.cases());
      context.print("cli.keys.new.how");
    }
    return 0;
  }
}
