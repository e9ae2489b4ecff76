package brobygger.cli.contacts;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.ContactIdentity;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Notes that a key is not to be used any more. */
@Command(name = "revoke")
final class ContactRevokeCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "CONTACT", descriptionKey = "cli.parameter.contact")
  String contact = "";

  ContactRevokeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Vault vault = options.open(context)) {
      Contact meant = ContactIdentity.of(context, vault, contact);
      vault.contacts().revoke(meant.fingerprint());
      context.print(
          "cli.contact.revoke.done", meant.card().profile().name(), meant.fingerprint().toString());
      return 0;
    }
  }
}
