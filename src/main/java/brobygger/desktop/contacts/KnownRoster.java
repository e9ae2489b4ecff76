package brobygger.desktop.contacts;

import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.Trust;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An organisation's list as it counts here today.
 *
 * @param roster the newest list of its signer
 * @param signer how well its signer is known: it holds only while that number is confirmed
 * @param holds whether its people are trusted because of it: its signer may sign lists
 * @param people who is on it, in the list's order
 */
record KnownRoster(Roster roster, Trust signer, boolean holds, List<Contact> people) {
  /** Keeps an immutable copy. */
  public KnownRoster {
    people = List.copyOf(people);
  }

  /** How many are trusted for no other reason than that they are on it. */
  public int because() {
    return holds()
        ? (int) people.stream().filter(person -> person.trust() == Trust.ROSTER).count()
        : 0;
  }

  /** All lists of a vault; off the screen's thread. */
  static List<KnownRoster> of(Vault vault) {
    Map<Fingerprint, Trust> known = new HashMap<>();
    vault.contacts().all().forEach(each -> known.put(each.fingerprint(), each.trust()));
    vault.keys().keys().forEach(own -> known.put(own.fingerprint(), Trust.OWN));
    return vault.contacts().rosters().stream()
        .map(
            roster ->
                new KnownRoster(
                    roster,
                    vault.contacts().trust(roster.signer().fingerprint()),
                    vault.contacts().isSigner(roster.signer().fingerprint()),
                    roster.cards().stream()
                        .map(
                            card ->
                                new Contact(
                                    card, known.getOrDefault(card.fingerprint(), Trust.UNKNOWN)))
                        .toList()))
        .toList();
  }
}
