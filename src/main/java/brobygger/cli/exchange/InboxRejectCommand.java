package brobygger.cli.exchange;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.exchange.SettleInbox;
import brobygger.usecase.home.Vault;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Throws away what waits, opened or not. */
@Command(name = "reject")
final class InboxRejectCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.parked")
  String id = "";

  InboxRejectCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Vault vault = options.open(context)) {
      SettleInbox inbox = new SettleInbox(vault, context.surroundings().bundles());
      InboxItem item = InboxItem.meant(context, inbox, id);
      inbox.reject(
          switch (item) {
            case InboxItem.Case(ParkedCase parked) -> parked.item();
            case InboxItem.Sealed(HeldBundle held) -> held.item();
          });
      context.print("cli.inbox.rejected", item.name(context));
    }
    return 0;
  }
}
