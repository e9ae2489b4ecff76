package brobygger.cli.contacts;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.ContactIdentity;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets somebody sign lists of people no more. */
@Command(name = "stop")
final class RosterStopCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "CONTACT", descriptionKey = "cli.parameter.contact")
  String contact = "";

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

  RosterStopCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Vault vault = options.open(context)) {
      Contact meant = ContactIdentity.of(context, vault, contact);
      String name = meant.card().profile().name();
      if (!vault.contacts().isSigner(meant.fingerprint())) {
        throw context.failed("cli.roster.stop.none", name);
      }
      vault.contacts().letSign(meant.fingerprint(), false);
      if (json) {
        JsonOutput.print(
            context,
            JsonOutput.object()
                .put("outcome", "STOPPED")
                .put("name", name)
                .put("fingerprint", meant.fingerprint().digits()));
      } else {
        context.print("cli.roster.stop.done", name);
      }
      return 0;
    }
  }
}
