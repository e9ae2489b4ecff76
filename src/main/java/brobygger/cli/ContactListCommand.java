package brobygger.cli;

import brobygger.problem.ContactText;
import brobygger.usecase.Contact;
import brobygger.usecase.ContactCard;
import brobygger.usecase.Fingerprint;
import brobygger.usecase.Profile;
import brobygger.usecase.Trust;
import brobygger.usecase.Vault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Lists the people the vault knows, oneself first. */
@Command(name = "list")
final class ContactListCommand extends VaultReport<List<Contact>> {
  private final Set<Fingerprint> signers = new HashSet<>();

  ContactListCommand(CommandContext context) {
    super(context);
  }

  @Override
  List<Contact> read(Vault vault) {
    List<Contact> contacts = new ArrayList<>();
    contacts.add(new Contact(vault.identity().card(), Trust.OWN));
    contacts.addAll(vault.contacts().all());
    vault.contacts().rosters().stream()
        .map(roster -> roster.signer().fingerprint())
        .filter(vault.contacts()::isSigner)
        .forEach(signers::add);
    return contacts;
  }

  @Override
  void print(List<Contact> contacts) {
    ContactText words = new ContactText(context().texts());
    for (Contact contact : contacts) {
      context()
          .print(
              "cli.contact.list.line",
              contact.fingerprint().toString(),
              words.who(contact.card().profile()),
              words.trust(contact));
      if (signers.contains(contact.fingerprint())) {
        context().print("cli.contact.list.signer");
      }
      if (contact.offered().isPresent()) {
        context().printLine("  " + words.offered(contact));
      }
    }
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
          .put("trust", contact.trust().name())
          .put("list", contact.list().orElse(null))
          .put("leftList", contact.left())
          .put("signsLists", signers.contains(contact.fingerprint()))
          .put("offeredName", contact.offered().map(Profile::name).orElse(null));
    }
    return list;
  }
}
