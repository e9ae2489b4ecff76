package brobygger.store.people;

import brobygger.card.CardJson;
import brobygger.card.CardPayload;
import brobygger.card.RosterJson;
import brobygger.casefile.value.NameOrder;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.ListedCard;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.SignedCard;
import brobygger.usecase.people.Succession;
import brobygger.usecase.people.Trust;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What all steps about contacts come to. Trust by a roster is worked out, never stored. Who was
 * confirmed in person is called what they were called then, until a person accepts another name.
 */
final class AddressBook {

  private final KeyRing own;
  private final Map<Fingerprint, ContactCard> cards = new LinkedHashMap<>();
  private final Originals originals = new Originals();
  private final HeldLists lists = new HeldLists();

  /** What those who were confirmed are called here. */
  private final Map<Fingerprint, Profile> confirmed = new HashMap<>();

  /** Confirmed while no card of their own was here: they count as long as a list names them. */
  private final Set<Fingerprint> byList = new HashSet<>();

  private final Set<Fingerprint> revoked = new HashSet<>();
  private final KeySuccessions successions = new KeySuccessions();
  private final Map<Fingerprint, Boolean> signers = new HashMap<>();

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
    switch (step.path(ContactStep.KIND).stringValue("")) {
      case ContactStep.CARD -> {
        ContactCard card = CardJson.read(step.path("card"));
        cards.merge(card.fingerprint(), card, AddressBook::later);
        byList.remove(card.fingerprint());
        if (step.has(ContactStep.SIGNED)) {
          originals.keep(CardPayload.kept(step.path(ContactStep.SIGNED).stringValue("")));
        }
        successions.said(card.fingerprint(), ContactStep.numbers(step.path("previous")));
      }
      case ContactStep.CONFIRMED -> confirm(ContactStep.fingerprint(step));
      case ContactStep.ACCEPTED ->
          confirmed.put(ContactStep.fingerprint(step), ContactStep.profile(step));
      case ContactStep.REVOKED -> {
        revoked.add(ContactStep.fingerprint(step));
        if (step.has("by")) {
          successions.replaced(ContactStep.fingerprint(step), ContactStep.number(step.path("by")));
        }
      }
      case ContactStep.TAKEN_OVER ->
          takeOver(ContactStep.number(step.path("earlier")), ContactStep.fingerprint(step));
      case ContactStep.SIGNER ->
          signers.put(ContactStep.fingerprint(step), step.path("may").booleanValue(false));
      case ContactStep.ROSTER -> follow(RosterJson.read(step.path("roster")));
      default -> throw new IllegalArgumentException("contact step");
    }
  }

  private void follow(Roster roster) {
    Fingerprint signer = roster.signer().fingerprint();
    lists.keep(roster, before -> isSameSigner(before, signer));
    // Taken before anybody was asked who may sign: to take it was the decision.
    signers.putIfAbsent(signer, true);
    roster.people().forEach(each -> each.original().ifPresent(this::keep));
  }

  /** What a person signed of their own keys counts as far as on a card of its own. */
  private void keep(SignedCard original) {
    originals.keep(original);
    successions.said(original.fingerprint(), original.previous());
  }

  /** The person's, whichever of their keys signed it: one list of each holds. */
  boolean isSameSigner(Fingerprint before, Fingerprint signer) {
    return own.isOwn(before) ? own.isOwn(signer) : successions.leadsTo(before, signer);
  }

  /** Name, and whether they may sign lists, go with the person. */
  private void takeOver(Fingerprint earlier, Fingerprint next) {
    Profile known = confirmed.get(earlier);
    if (known == null) {
      throw new IllegalArgumentException("contact step");
    }
    confirmed.put(next, known);
    successions.tookOver(earlier, next);
    if (signers.getOrDefault(earlier, false)) {
      signers.put(next, true);
    }
  }

  private void confirm(Fingerprint fingerprint) {
    successions.confirmed(fingerprint);
    if (cards.containsKey(fingerprint) || !trustedCards().containsKey(fingerprint)) {
      byList.remove(fingerprint);
    } else {
      byList.add(fingerprint);
    }
    Optional.ofNullable(cards.get(fingerprint))
        .or(() -> lists.last(fingerprint).map(HeldLists.Listed::card))
        .ifPresent(card -> confirmed.put(fingerprint, shown(fingerprint, card).profile()));
  }

  private static ContactCard later(ContactCard old, ContactCard later) {
    return later.issued().isAfter(old.issued()) ? later : old;
  }

  List<Roster> rosters() {
    return lists.rosters();
  }

  /** Of everybody the newest card they signed that says what they are known by here. */
  Map<Fingerprint, SignedCard> originals() {
    Map<Fingerprint, SignedCard> known = new HashMap<>();
    for (Contact contact : contacts()) {
      originals
          .find(contact.fingerprint(), contact.card().profile())
          .ifPresent(original -> known.put(contact.fingerprint(), original));
    }
    return known;
  }

  /** Whether a card that says so is kept as its owner signed it. */
  boolean hasOriginal(ContactCard card) {
    return originals.find(card.fingerprint(), card.profile()).isPresent();
  }

  /** Everybody: those with a card of their own here, and those who stand or stood on a list. */
  List<Contact> contacts() {
    Map<Fingerprint, ListedCard> trusted = trustedCards();
    Set<Fingerprint> struck = struck();
    Map<Fingerprint, ContactCard> all = lists.everybody();
    trusted.forEach((fingerprint, each) -> all.put(fingerprint, each.card()));
    cards.forEach((fingerprint, card) -> all.merge(fingerprint, card, AddressBook::later));
    own.keys().forEach(each -> all.remove(each.fingerprint()));
    return all.entrySet().stream()
        .map(entry -> contact(entry.getKey(), entry.getValue(), trusted, struck))
        .sorted(
            NameOrder.by((Contact contact) -> contact.card().profile().name())
                .thenComparing(contact -> contact.fingerprint().digits()))
        .toList();
  }

  private Contact contact(
      Fingerprint fingerprint,
      ContactCard newest,
      Map<Fingerprint, ListedCard> trusted,
      Set<Fingerprint> struck) {
    ContactCard shown =
        confirmed.containsKey(fingerprint)
            ? newest
            : Optional.ofNullable(trusted.get(fingerprint))
                .map(ListedCard::card)
                .orElseGet(() -> cards.getOrDefault(fingerprint, newest));
    Profile profile = confirmed.getOrDefault(fingerprint, shown.profile());
    Optional<String> list = lists.last(fingerprint).map(each -> name(each.signer()));
    return new Contact(
        new ContactCard(profile, newest.signing(), newest.encryption(), newest.issued()),
        trust(fingerprint, trusted.keySet(), struck),
        Optional.of(newest.profile()).filter(offered -> !offered.equals(profile)),
        list,
        list.isPresent() && !trusted.containsKey(fingerprint),
        Optional.ofNullable(trusted.get(fingerprint)).filter(each -> !each.isSigned()).isPresent(),
        succession(fingerprint, trusted.keySet(), struck));
  }

  private Succession succession(
      Fingerprint fingerprint, Set<Fingerprint> onLists, Set<Fingerprint> struck) {
    Trust trust = trust(fingerprint, onLists, struck);
    Optional<Fingerprint> offers =
        trust == Trust.UNKNOWN || trust == Trust.ROSTER
            ? successions.offers(
                fingerprint,
                each -> trust(each, onLists, struck) == Trust.CONFIRMED,
                each -> trust(each, onLists, struck) == Trust.REVOKED)
            : Optional.empty();
    return new Succession(
        offers,
        successions.replaces(fingerprint),
        successions.replacedBy(fingerprint),
        trust == Trust.CONFIRMED && successions.restsOnAnother(fingerprint));
  }

  private String name(ContactCard signer) {
    Profile known = confirmed.get(signer.fingerprint());
    return known == null ? signer.profile().name() : known.name();
  }

  /** A card as it is shown while nobody has confirmed it. */
  private ContactCard shown(Fingerprint fingerprint, ContactCard card) {
    return Optional.ofNullable(trustedCards().get(fingerprint)).map(ListedCard::card).orElse(card);
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
    if (confirmed.containsKey(fingerprint)
        && (onList || !byList.contains(fingerprint))
        && successions.holds(
            fingerprint, each -> revoked.contains(each) || struck.contains(each))) {
      return Trust.CONFIRMED;
    }
    return onList ? Trust.ROSTER : Trust.UNKNOWN;
  }

  private Map<Fingerprint, ListedCard> trustedCards() {
    return lists.trusted(this::isSigner, earlier().keySet());
  }

  /**
   * Keys that were never compared, and whose owners have signed them away to keys that were: no
   * list brings them back.
   */
  Map<Fingerprint, Fingerprint> earlier() {
    return successions.earlier(this::isKnown, confirmed::containsKey);
  }

  private Set<Fingerprint> struck() {
    return lists.struck(this::isSigner);
  }

  /** Whether rosters of that key hold: it is one's own, or may sign them and is not revoked. */
  boolean isSigner(Fingerprint signer) {
    return own.isOwn(signer) || isKnown(signer) && signers.getOrDefault(signer, false);
  }

  /** Whether somebody can be let sign rosters: their number was compared, and is not revoked. */
  boolean isKnown(Fingerprint signer) {
    return confirmed.containsKey(signer)
        && !byList.contains(signer)
        && !revoked.contains(signer)
        && successions.holds(signer, revoked::contains);
  }

  /** Whether a key is one that another took the place of. */
  boolean isReplaced(Fingerprint number) {
    return successions.replacedBy(number).isPresent();
  }

  /** The newest card somebody gave of themselves. */
  Optional<ContactCard> card(Fingerprint fingerprint) {
    return Optional.ofNullable(cards.get(fingerprint));
  }

  /** Whether it is confirmed for no other reason than that an earlier key is. */
  boolean restsOnAnother(Fingerprint number) {
    return successions.restsOnAnother(number);
  }

  /** Whether what earlier keys signed for a card is noted. */
  boolean hasSaid(Fingerprint number) {
    return successions.hasSaid(number);
  }

  boolean isRevokedHere(Fingerprint fingerprint) {
    return revoked.contains(fingerprint);
  }
}
