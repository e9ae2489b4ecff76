package brobygger.cli;

import brobygger.usecase.Contact;
import brobygger.usecase.ContactCard;
import brobygger.usecase.Trust;
import brobygger.usecase.Vault;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Lists the people the vault knows, oneself first. */
@Command(name = "list")
final class ContactListCommand extends VaultReport<List<Contact>> {
  ContactListCommand(CommandContext context) {
    super(context);
  }

  @Override
  List<Contact> read(Vault vault) {
    List<Contact> contacts = new ArrayList<>();
    contacts.add(new Contact(vault.identity().card(), Trust.OWN));
    contacts.addAll(vault.contacts().all());
    return contacts;
  }

  @Override
  void print(List<Contact> contacts) {
    contacts.forEach(
        contact ->
            context()
                .print(
                    "cli.contact.list.line",
                    contact.fingerprint().toString(),
                    contact.card().profile().name(),
                    context().texts().of("contact.trust." + contact.trust().name())));
  }

  @Override
  JsonNode json(List<Contact> contacts) {
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
    return list;
  }
}
