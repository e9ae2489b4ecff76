package brobygger.store;

import brobygger.card.CardJson;
import brobygger.card.RosterJson;
import brobygger.usecase.Contact;
import brobygger.usecase.ContactCard;
import brobygger.usecase.Fingerprint;
import brobygger.usecase.Roster;
import brobygger.usecase.Trust;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What all steps about contacts come to. Trust by a roster is worked out, never stored. */
final class AddressBook {
  private static final String KIND = "kind";
  private static final String CARD = "CARD";
  private static final String CONFIRMED = "CONFIRMED";
  private static final String REVOKED = "REVOKED";
  private static final String ROSTER = "ROSTER";

  private final Fingerprint own;
  private final Map<Fingerprint, ContactCard> cards = new LinkedHashMap<>();
  private final Map<Fingerprint, Roster> rosters = new LinkedHashMap<>();
  private final Set<Fingerprint> confirmed = new HashSet<>();
  private final Set<Fingerprint> revoked = new HashSet<>();

  /**
   * Of these steps.
   *
   * @throws IllegalArgumentException when a step is none
   */
  AddressBook(Fingerprint own, List<JsonNode> steps) {
    this.own = own;
    steps.forEach(this::follow);
  }

  private void follow(JsonNode step) {
    switch (step.path(KIND).stringValue("")) {
      case CARD -> keep(CardJson.read(step.path("card")));
      case CONFIRMED -> confirmed.add(fingerprint(step));
      case REVOKED -> revoked.add(fingerprint(step));
      case ROSTER -> {
        Roster roster = RosterJson.read(step.path("roster"));
        rosters.put(roster.signer().fingerprint(), roster);
      }
      default -> throw new IllegalArgumentException("contact step");
    }
  }

  private void keep(ContactCard card) {
    cards.merge(
        card.fingerprint(),
        card,
        (old, later) -> later.issued().isAfter(old.issued()) ? later : old);
  }

  private static Fingerprint fingerprint(JsonNode step) {
    return new Fingerprint(step.path("fingerprint").stringValue(""));
  }

  static ObjectNode step(ContactCard card) {
    ObjectNode step = JsonNodeFactory.instance.objectNode().put(KIND, CARD);
    step.set("card", CardJson.write(card));
    return step;
  }

  static ObjectNode step(Roster roster) {
    ObjectNode step = JsonNodeFactory.instance.objectNode().put(KIND, ROSTER);
    step.set("roster", RosterJson.write(roster));
    return step;
  }

  static ObjectNode confirmation(Fingerprint fingerprint) {
    return step(CONFIRMED, fingerprint);
  }

  static ObjectNode revocation(Fingerprint fingerprint) {
    return step(REVOKED, fingerprint);
  }

  private static ObjectNode step(String kind, Fingerprint fingerprint) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(KIND, kind)
        .put("fingerprint", fingerprint.digits());
  }

  List<Roster> rosters() {
    return List.copyOf(rosters.values());
  }

  /** Everybody: those with a card of their own here, and those on a trusted roster. */
  List<Contact> contacts() {
    Map<Fingerprint, ContactCard> all = new LinkedHashMap<>(cards);
    for (Roster roster : trusted()) {
      for (ContactCard card : roster.cards()) {
        all.merge(
            card.fingerprint(),
            card,
            (old, later) -> later.issued().isAfter(old.issued()) ? later : old);
      }
    }
    all.remove(own);
    return all.values().stream()
        .map(card -> new Contact(card, trust(card.fingerprint())))
        .sorted(
            Comparator.comparing((Contact contact) -> contact.card().profile().name())
                .thenComparing(contact -> contact.fingerprint().digits()))
        .toList();
  }

  Trust trust(Fingerprint fingerprint) {
    if (fingerprint.equals(own)) {
      return Trust.OWN;
    }
    List<Roster> trusted = trusted();
    if (revoked.contains(fingerprint)
        || trusted.stream().anyMatch(roster -> roster.revoked().contains(fingerprint))) {
      return Trust.REVOKED;
    }
    if (confirmed.contains(fingerprint)) {
      return Trust.CONFIRMED;
    }
    return trusted.stream()
            .flatMap(roster -> roster.cards().stream())
            .anyMatch(card -> card.fingerprint().equals(fingerprint))
        ? Trust.ROSTER
        : Trust.UNKNOWN;
  }

  /** A roster reaches no further than its signer: being named in one does not make a signer. */
  private List<Roster> trusted() {
    return rosters.values().stream()
        .filter(roster -> isSigner(roster.signer().fingerprint()))
        .toList();
  }

  /** Whether rosters of that key hold: it is one's own, or was confirmed and not revoked here. */
  boolean isSigner(Fingerprint signer) {
    return signer.equals(own) || confirmed.contains(signer) && !revoked.contains(signer);
  }

  boolean isRevokedHere(Fingerprint fingerprint) {
    return revoked.contains(fingerprint);
  }
}
