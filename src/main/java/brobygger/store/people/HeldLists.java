package brobygger.store.people;

import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.ListedCard;
import brobygger.usecase.people.Roster;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The rosters that were taken: the newest of each signer, and everybody who ever stood on one. */
final class HeldLists {
  /** What its owner signed goes before what a list's signer says; of two the later holds. */
  private static final Comparator<ListedCard> WORTH =
      Comparator.comparing(ListedCard::isSigned).thenComparing(each -> each.card().issued());

  private final Map<Fingerprint, Roster> rosters = new LinkedHashMap<>();
  private final Map<Fingerprint, Listed> ever = new LinkedHashMap<>();

  /** A card on a list, and whose list it is. */
  record Listed(ContactCard card, ContactCard signer) {}

  /**
   * Takes one in the place of the signer's others.
   *
   * @param sameSigner numbers of the person who signed it
   */
  void keep(Roster roster, Predicate<Fingerprint> sameSigner) {
    rosters.keySet().removeIf(sameSigner);
    rosters.put(roster.signer().fingerprint(), roster);
    for (ListedCard each : roster.people()) {
      ever.put(each.fingerprint(), new Listed(each.card(), roster.signer()));
    }
  }

  List<Roster> rosters() {
    return List.copyOf(rosters.values());
  }

  /** Where a key stood last, on whichever list. */
  Optional<Listed> last(Fingerprint number) {
    return Optional.ofNullable(ever.get(number));
  }

  /** Everybody who ever stood on a list. */
  Map<Fingerprint, ContactCard> everybody() {
    Map<Fingerprint, ContactCard> all = new LinkedHashMap<>();
    ever.forEach((number, each) -> all.put(number, each.card()));
    return all;
  }

  /**
   * A roster reaches no further than its signer: being named in one does not make a signer.
   *
   * @param signers whose rosters hold
   * @param earlier numbers that no roster brings back
   */
  Map<Fingerprint, ListedCard> trusted(Predicate<Fingerprint> signers, Set<Fingerprint> earlier) {
    Map<Fingerprint, ListedCard> all = new LinkedHashMap<>();
    rosters.values().stream()
        .filter(roster -> signers.test(roster.signer().fingerprint()))
        .flatMap(roster -> roster.people().stream())
        .filter(each -> !earlier.contains(each.fingerprint()))
        .sorted(WORTH)
        .forEach(each -> all.put(each.fingerprint(), each));
    return all;
  }

  /** What the rosters that hold revoke. */
  Set<Fingerprint> struck(Predicate<Fingerprint> signers) {
    Set<Fingerprint> struck = new HashSet<>();
    rosters.values().stream()
        .filter(roster -> signers.test(roster.signer().fingerprint()))
        .forEach(roster -> struck.addAll(roster.revoked()));
    return struck;
  }
}
