package brobygger.cli;

import brobygger.usecase.Contact;
import brobygger.usecase.ContactCard;
import brobygger.usecase.Identity;
import brobygger.usecase.Trust;
import brobygger.usecase.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Lists the people the vault knows, oneself first. */
@Command(name = "list")
final class ContactListCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

  ContactListCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<Contact> contacts = new ArrayList<>();
    try (Vault vault = options.open(context)) {
      Identity own = vault.identity();
      contacts.add(new Contact(own.card(), Trust.OWN));
      contacts.addAll(vault.contacts().all());
    }
    if (json) {
      ArrayNode list = JsonOutput.object().arrayNode();
      for (Contact contact : contacts) {
        ContactCard card = contact.card();
        list.addObject()
            .put("name", card.profile().name())
            .put("role", card.profile().role().name())
            .put("organisation", card.profile().organisation())
            .put("fingerprint", contact.fingerprint().digits())
            .put("trust", contact.trust().name());
      }
      JsonOutput.print(context, list);
    } else {
      contacts.forEach(
          contact ->
              context.print(
                  "cli.contact.list.line",
                  contact.fingerprint().toString(),
                  contact.card().profile().name(),
                  context.texts().of("contact.trust." + contact.trust().name())));
    }
    return 0;
  }
}
