package brobygger.cli.contacts;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.ContactIdentity;
import brobygger.cli.frame.VaultOptions;
import brobygger.problem.ContactText;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Trust;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes that a number was compared: to type it is to have it from the person. */
@Command(name = "confirm")
final class ContactConfirmCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--accept-changes", descriptionKey = "cli.option.contact.changes")
  boolean changes;

  @Parameters(index = "0", paramLabel = "FINGERPRINT", descriptionKey = "cli.parameter.number")
  String number = "";

  ContactConfirmCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Fingerprint fingerprint = ContactIdentity.number(context, number);
    try (Vault vault = options.open(context)) {
      Contact contact = ContactIdentity.of(context, vault, fingerprint.digits());
      if (contact.trust() == Trust.REVOKED) {
        throw context.failed("cli.contact.revoked", contact.card().profile().name());
      }
      Contact now = vault.contacts().confirm(fingerprint);
      if (changes) {
        now = vault.contacts().accept(fingerprint);
      }
      context.print(
          "cli.contact.add.confirmed", now.card().profile().name(), fingerprint.toString());
      if (now.offered().isPresent()) {
        context.printLine(new ContactText(context.texts()).offered(now));
        context.print("cli.contact.offered.how", fingerprint.digits());
      }
      return 0;
    }
  }
}
