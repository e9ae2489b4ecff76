package brobygger.cli.contacts;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.VaultReport;
import brobygger.problem.ContactText;
import brobygger.texts.Texts;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.ListedCard;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.Trust;
import brobygger.usecase.trust.KnownNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows the lists of people that were taken, and who vouches for the cards on them. */
@Command(name = "show")
final class RosterShowCommand extends VaultReport<List<RosterShowCommand.Shown>> {
  RosterShowCommand(CommandContext context) {
    super(context);
  }

  /**
   * A list as it counts here.
   *
   * @param signer its signer's name as it is known here
   * @param holds whether its people are trusted because of it
   * @param people who stands on it, as they are known here
   */
  record Shown(Roster roster, String signer, boolean holds, List<Contact> people) {}

  @Override
  List<Shown> read(Vault vault) {
    Map<Fingerprint, Contact> known = new HashMap<>();
    vault.contacts().all().forEach(each -> known.put(each.fingerprint(), each));
    vault
        .keys()
        .keys()
        .forEach(
            own -> known.put(own.fingerprint(), new Contact(own.identity().card(), Trust.OWN)));
    KnownNames names = KnownNames.of(vault);
    List<Shown> all = new ArrayList<>();
    for (Roster roster : vault.contacts().rosters()) {
      all.add(
          new Shown(
              roster,
              names.of(roster.signer()).profile().name(),
              vault.contacts().isSigner(roster.signer().fingerprint()),
              roster.cards().stream()
                  .map(
                      card ->
                          known.getOrDefault(card.fingerprint(), new Contact(card, Trust.UNKNOWN)))
                  .toList()));
    }
    return all;
  }

  @Override
  void print(List<Shown> lists) {
    ContactText words = new ContactText(context().texts());
    if (lists.isEmpty()) {
      context().print("cli.roster.show.none");
    }
    lists.forEach(each -> print(each, words));
  }

  private void print(Shown list, ContactText words) {
    Roster roster = list.roster();
    Texts texts = context().texts();
    context()
        .print(
            "cli.roster.show.list",
            list.signer(),
            roster.version(),
            texts
                .when()
                .date(
                    LocalDate.ofInstant(
                        roster.issued(), context().surroundings().clock().getZone())),
            roster.people().size(),
            roster.revoked().size());
    if (!list.holds()) {
      context().print("cli.roster.show.void");
    }
    String vouches = roster.isSigned() ? "contact.roster.signed" : "contact.roster.word";
    context().printLine("  " + texts.of(vouches, list.signer()));
    roster.refused().forEach(refused -> context().printLine("  " + words.of(refused)));
    for (Contact contact : list.people()) {
      context()
          .print(
              "cli.roster.show.person",
              contact.fingerprint().toString(),
              words.who(contact.card().profile()),
              words.trust(contact));
    }
  }

  @Override
  JsonNode json(List<Shown> lists) {
    ArrayNode all = JsonOutput.object().arrayNode();
    lists.forEach(each -> json(each, all.addObject()));
    return all;
  }

  private static void json(Shown shown, ObjectNode list) {
    Roster roster = shown.roster();
    list.put("signer", roster.signer().fingerprint().digits())
        .put("signerName", shown.signer())
        .put("version", roster.version())
        .put("issued", roster.issued().toString())
        .put("holds", shown.holds())
        .put("signedByOwners", roster.isSigned());
    ArrayNode people = list.putArray("people");
    for (ListedCard listed : roster.people()) {
      people
          .addObject()
          .put("name", listed.card().profile().name())
          .put("role", listed.card().profile().role().name())
          .put("organisation", listed.card().profile().organisation())
          .put("fingerprint", listed.fingerprint().digits())
          .put("signedByOwner", listed.isSigned());
    }
    ArrayNode revoked = list.putArray("revoked");
    roster.revoked().forEach(number -> revoked.add(number.digits()));
    refused(list, roster);
  }

  /** What stood in the file and is no part of the list. */
  static void refused(ObjectNode report, Roster roster) {
    ArrayNode refused = report.putArray("refused");
    roster
        .refused()
        .forEach(
            each ->
                refused
                    .addObject()
                    .put("place", each.place())
                    .put("name", each.name())
                    .put("reason", each.reason().name()));
  }
}
