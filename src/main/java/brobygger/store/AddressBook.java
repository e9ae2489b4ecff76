package brobygger.store;

import brobygger.card.CardJson;
import brobygger.card.RosterJson;
import brobygger.usecase.Contact;
import brobygger.usecase.ContactCard;
import brobygger.usecase.Fingerprint;
import brobygger.usecase.KeyRing;
import brobygger.usecase.Profile;
import brobygger.usecase.ProfileRole;
import brobygger.usecase.Roster;
import brobygger.usecase.Trust;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What all steps about contacts come to. Trust by a roster is worked out, never stored. Who was
 * confirmed in person is called what they were called then, until a person accepts another name.
 */
final class AddressBook {
  private static final String KIND = "kind";
  private static final String CARD = "CARD";
  private static final String CONFIRMED = "CONFIRMED";
  private static final String ACCEPTED = "ACCEPTED";
  private static final String REVOKED = "REVOKED";
  private static final String ROSTER = "ROSTER";
  private static final String SIGNER = "SIGNER";
  private static final Comparator<ContactCard> AGE = Comparator.comparing(ContactCard::issued);

  private final KeyRing own;
  private final Map<Fingerprint, ContactCard> cards = new LinkedHashMap<>();
  private final Map<Fingerprint, Roster> rosters = new LinkedHashMap<>();

  /** Everybody who ever stood on a list that was taken, with the newest list's signer. */
  private final Map<Fingerprint, Listed> listed = new LinkedHashMap<>();

  /** What those who were confirmed are called here. */
  private final Map<Fingerprint, Profile> confirmed = new HashMap<>();

  /** Confirmed while no card of their own was here: they count as long as a list names them. */
  private final Set<Fingerprint> byList = new HashSet<>();

  private final Set<Fingerprint> revoked = new HashSet<>();
  private final Map<Fingerprint, Boolean> signers = new HashMap<>();

  /** A card on a list, and whose list it is. */
  private record Listed(ContactCard card, Fingerprint signer) {}

  /**
   * Of these steps.
   *
   * @throws IllegalArgumentException when a step is none
   */
  AddressBook(KeyRing own, List<JsonNode> steps) {
    this.own = own;
    steps.forEach(this::follow);
  }

  private void follow(JsonNode step) {
    switch (step.path(KIND).stringValue("")) {
      case CARD -> {
        ContactCard card = CardJson.read(step.path("card"));
        cards.merge(card.fingerprint(), card, AddressBook::later);
        byList.remove(card.fingerprint());
      }
      case CONFIRMED -> confirm(fingerprint(step));
      case ACCEPTED -> confirmed.put(fingerprint(step), profile(step));
      case REVOKED -> revoked.add(fingerprint(step));
      case SIGNER -> signers.put(fingerprint(step), step.path("may").booleanValue(false));
      case ROSTER -> follow(RosterJson.read(step.path("roster")));
      default -> throw new IllegalArgumentException("contact step");
    }
  }

  private void follow(Roster roster) {
    Fingerprint signer = roster.signer().fingerprint();
    rosters.put(signer, roster);
    // Taken before anybody was asked who may sign: to take it was the decision.
    signers.putIfAbsent(signer, true);
    roster.cards().forEach(card -> listed.put(card.fingerprint(), new Listed(card, signer)));
  }

  private void confirm(Fingerprint fingerprint) {
    if (cards.containsKey(fingerprint) || !trustedCards().containsKey(fingerprint)) {
      byList.remove(fingerprint);
    } else {
      byList.add(fingerprint);
    }
    Optional.ofNullable(cards.get(fingerprint))
        .or(() -> Optional.ofNullable(listed.get(fingerprint)).map(Listed::card))
        .ifPresent(card -> confirmed.put(fingerprint, shown(fingerprint, card).profile()));
  }

  private static ContactCard later(ContactCard old, ContactCard later) {
    return later.issued().isAfter(old.issued()) ? later : old;
  }

  private static Fingerprint fingerprint(JsonNode step) {
    return new Fingerprint(step.path("fingerprint").stringValue(""));
  }

  private static Profile profile(JsonNode step) {
    return new Profile(
        step.path("name").stringValue(""),
        ProfileRole.valueOf(step.path("role").stringValue("")),
        step.path("organisation").stringValue(""));
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

  static ObjectNode acceptance(Fingerprint fingerprint, Profile profile) {
    return step(ACCEPTED, fingerprint)
        .put("name", profile.name())
        .put("role", profile.role().name())
        .put("organisation", profile.organisation());
  }

  static ObjectNode revocation(Fingerprint fingerprint) {
    return step(REVOKED, fingerprint);
  }

  static ObjectNode signer(Fingerprint fingerprint, boolean may) {
    return step(SIGNER, fingerprint).put("may", may);
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

  /** Everybody: those with a card of their own here, and those who stand or stood on a list. */
  List<Contact> contacts() {
    Map<Fingerprint, ContactCard> trusted = trustedCards();
    Set<Fingerprint> struck = struck();
    Map<Fingerprint, ContactCard> all = new LinkedHashMap<>();
    listed.forEach((fingerprint, each) -> all.put(fingerprint, each.card()));
    all.putAll(trusted);
    cards.forEach((fingerprint, card) -> all.merge(fingerprint, card, AddressBook::later));
    own.keys().forEach(each -> all.remove(each.fingerprint()));
    return all.entrySet().stream()
        .map(entry -> contact(entry.getKey(), entry.getValue(), trusted, struck))
        .sorted(
            Comparator.comparing((Contact contact) -> contact.card().profile().name())
                .thenComparing(contact -> contact.fingerprint().digits()))
        .toList();
  }

  private Contact contact(
      Fingerprint fingerprint,
      ContactCard newest,
      Map<Fingerprint, ContactCard> trusted,
      Set<Fingerprint> struck) {
    ContactCard shown =
        confirmed.containsKey(fingerprint)
            ? newest
            : trusted.getOrDefault(fingerprint, cards.getOrDefault(fingerprint, newest));
    Profile profile = confirmed.getOrDefault(fingerprint, shown.profile());
    Optional<String> list =
        Optional.ofNullable(listed.get(fingerprint)).map(each -> name(each.signer()));
    return new Contact(
        new ContactCard(profile, newest.signing(), newest.encryption(), newest.issued()),
        trust(fingerprint, trusted.keySet(), struck),
        Optional.of(newest.profile()).filter(offered -> !offered.equals(profile)),
        list,
        list.isPresent() && !trusted.containsKey(fingerprint));
  }

  private String name(Fingerprint signer) {
    Profile known = confirmed.get(signer);
    ContactCard card = Optional.ofNullable(rosters.get(signer)).orElseThrow().signer();
    return known == null ? card.profile().name() : known.name();
  }

  /** A card as it is shown while nobody has confirmed it. */
  private ContactCard shown(Fingerprint fingerprint, ContactCard card) {
    return trustedCards().getOrDefault(fingerprint, card);
  }

  Trust trust(Fingerprint fingerprint) {
    return trust(fingerprint, trustedCards().keySet(), struck());
  }

  private Trust trust(Fingerprint fingerprint, Set<Fingerprint> onLists, Set<Fingerprint> struck) {
    if (own.isOwn(fingerprint)) {
      return Trust.OWN;
    }
    if (revoked.contains(fingerprint) || struck.contains(fingerprint)) {
      return Trust.REVOKED;
    }
    boolean onList = onLists.contains(fingerprint);
    if (confirmed.containsKey(fingerprint) && (onList || !byList.contains(fingerprint))) {
      return Trust.CONFIRMED;
    }
    return onList ? Trust.ROSTER : Trust.UNKNOWN;
  }

  /** A roster reaches no further than its signer: being named in one does not make a signer. */
  private List<Roster> trusted() {
    return rosters.values().stream()
        .filter(roster -> isSigner(roster.signer().fingerprint()))
        .toList();
  }

  private Map<Fingerprint, ContactCard> trustedCards() {
    Map<Fingerprint, ContactCard> all = new LinkedHashMap<>();
    trusted().stream()
        .flatMap(roster -> roster.cards().stream())
        .sorted(AGE)
        .forEach(card -> all.put(card.fingerprint(), card));
    return all;
  }

  private Set<Fingerprint> struck() {
    Set<Fingerprint> struck = new HashSet<>();
    trusted().forEach(roster -> struck.addAll(roster.revoked()));
    return struck;
  }

  /** Whether rosters of that key hold: it is one's own, or may sign them and is not revoked. */
  boolean isSigner(Fingerprint signer) {
    return own.isOwn(signer) || isKnown(signer) && signers.getOrDefault(signer, false);
  }

  /** Whether somebody can be let sign rosters: their number was compared, and is not revoked. */
  boolean isKnown(Fingerprint signer) {
    return confirmed.containsKey(signer) && !byList.contains(signer) && !revoked.contains(signer);
  }

  /** The newest card somebody gave of themselves. */
  Optional<ContactCard> card(Fingerprint fingerprint) {
    return Optional.ofNullable(cards.get(fingerprint));
  }

  boolean isRevokedHere(Fingerprint fingerprint) {
    return revoked.contains(fingerprint);
  }
}
