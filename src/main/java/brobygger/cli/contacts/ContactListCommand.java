package brobygger.cli.contacts;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.VaultReport;
import brobygger.problem.ContactText;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.OwnKeys;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.Trust;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Lists the people the vault knows, oneself first. */
@Command(name = "list")
final class ContactListCommand extends VaultReport<List<Contact>> {
  private final Set<Fingerprint> signers = new HashSet<>();
  private final List<OwnKeys> earlier = new ArrayList<>();

  ContactListCommand(CommandContext context) {
    super(context);
  }

  @Override
  List<Contact> read(Vault vault) {
    List<Contact> contacts = new ArrayList<>();
    KeyRing mine = vault.keys();
    contacts.add(new Contact(mine.present().card(), Trust.OWN));
    earlier.addAll(mine.earlier());
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
      if (contact.trust() == Trust.OWN) {
        earlier.forEach(each -> context().printLine("  " + KeysCommand.line(context(), each)));
      }
      if (signers.contains(contact.fingerprint())) {
        context().print("cli.contact.list.signer");
      }
      if (contact.offered().isPresent()) {
        context().printLine("  " + words.offered(contact));
      }
      String other = words.succession(contact);
      if (!other.isEmpty()) {
        context().printLine("  " + other);
      }
      if (contact.succession().offers().isPresent()) {
        context().print("cli.contact.list.newkey");
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
          .put("listedByWord", contact.byWord())
          .put("signsLists", signers.contains(contact.fingerprint()))
          .put("offeredName", contact.offered().map(Profile::name).orElse(null))
          .put("replaces", digits(contact.succession().replaces()))
          .put("replacedBy", digits(contact.succession().replacedBy()))
          .put("bySignature", contact.succession().bySignature())
          .put("offersToReplace", digits(contact.succession().offers()));
    }
    return list;
  }

  private static @Nullable String digits(Optional<Fingerprint> number) {
    return number.map(Fingerprint::digits).orElse(null);
  }
}
