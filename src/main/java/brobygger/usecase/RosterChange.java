package brobygger.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a list would make of somebody who is known already. People who are new are no change.
 *
 * @param kind what becomes another
 * @param known as they are known here
 * @param listed as the list has them; of somebody it leaves out or revokes, the known card
 */
public record RosterChange(Kind kind, Contact known, ContactCard listed) {
  /** What becomes another. The names are stable codes in the output. */
  public enum Kind {
    /** The name of a known key. */
    NAME,
    /** The role of a known key. */
    ROLE,
    /** The workplace of a known key. */
    WORKPLACE,
    /** A known name stands at another key. */
    KEY,
    /** Somebody who stood on the list stands on it no more. */
    LEFT_OUT,
    /** A key that is trusted here is revoked by the list. */
    REVOKED
  }

  /**
   * What taking a list would change.
   *
   * @param known everybody who is known, oneself with them
   * @param before the list of the same signer that holds now
   */
  public static List<RosterChange> between(
      List<Contact> known, Optional<Roster> before, Roster next) {
    Map<Fingerprint, Contact> byKey = new HashMap<>();
    Map<String, Contact> byName = new HashMap<>();
    for (Contact contact : known) {
      if (contact.trust().isTrusted()) {
        byKey.put(contact.fingerprint(), contact);
        byName.putIfAbsent(contact.card().profile().name(), contact);
      }
    }
    List<RosterChange> changes = new ArrayList<>();
    for (ContactCard card : next.cards()) {
      Contact same = byKey.get(card.fingerprint());
      Contact namesake = byName.get(card.profile().name());
      if (same != null) {
        compare(same, card, changes);
      } else if (namesake != null) {
        changes.add(new RosterChange(Kind.KEY, namesake, card));
      }
    }
    Set<Fingerprint> stays =
        next.cards().stream().map(ContactCard::fingerprint).collect(Collectors.toSet());
    before.ifPresent(
        old ->
            old.cards().stream()
                .map(card -> byKey.get(card.fingerprint()))
                .filter(contact -> contact != null && !stays.contains(contact.fingerprint()))
                .filter(contact -> !next.revoked().contains(contact.fingerprint()))
                .forEach(gone -> changes.add(gone(Kind.LEFT_OUT, gone))));
    next.revoked().stream()
        .map(byKey::get)
        .filter(contact -> contact != null && contact.trust() != Trust.OWN)
        .forEach(gone -> changes.add(gone(Kind.REVOKED, gone)));
    return List.copyOf(changes);
  }

  private static RosterChange gone(Kind kind, Contact known) {
    return new RosterChange(kind, known, known.card());
  }

  private static void compare(Contact known, ContactCard card, List<RosterChange> changes) {
    Profile here = known.card().profile();
    Profile there = card.profile();
    if (known.offered().filter(there::equals).isPresent()) {
      return;
    }
    if (!here.name().equals(there.name())) {
      changes.add(new RosterChange(Kind.NAME, known, card));
    }
    if (here.role() != there.role()) {
      changes.add(new RosterChange(Kind.ROLE, known, card));
    }
    if (!here.organisation().equals(there.organisation())) {
      changes.add(new RosterChange(Kind.WORKPLACE, known, card));
    }
  }
}
