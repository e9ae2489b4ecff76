package brobygger.usecase.people;

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
    /** A key whose owner has other keys by now, which are confirmed here; it does not count. */
    EARLIER_KEY,
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
   * @param earlier keys whose owners have signed them away, and the confirmed ones they have now
   */
  public static List<RosterChange> between(
      List<Contact> known,
      Optional<Roster> before,
      Roster next,
      Map<Fingerprint, Fingerprint> earlier) {
    Map<Fingerprint, Contact> byKey = new HashMap<>();
    Map<String, Contact> byName = new HashMap<>();
    for (Contact contact : known) {
      if (contact.trust().isTrusted()) {
        byKey.put(contact.fingerprint(), contact);
        byName.putIfAbsent(contact.card().profile().name(), contact);
      }
    }
    List<RosterChange> changes = new ArrayList<>();
    for (ListedCard each : next.people()) {
      ContactCard card = each.card();
      Contact same = byKey.get(card.fingerprint());
      Contact owner = byKey.get(earlier.get(card.fingerprint()));
      Contact namesake = byName.get(card.profile().name());
      if (owner != null) {
        changes.add(new RosterChange(Kind.EARLIER_KEY, owner, card));
      } else if (same != null) {
        if (!isOutdated(each, same)) {
          compare(same, card, changes);
        }
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

  /** An older card of the person's own changes nothing of who was confirmed since. */
  private static boolean isOutdated(ListedCard listed, Contact known) {
    return listed.isSigned()
        && known.trust() != Trust.ROSTER
        && listed.card().issued().isBefore(known.card().issued());
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
