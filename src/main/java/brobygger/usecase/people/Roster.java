package brobygger.usecase.people;

import java.time.Instant;
import java.util.List;

/**
 * The list of an organisation's people, signed by one of them. Who lets that person sign lists
 * trusts the whole list. Who stands on it and which keys are revoked is the signer's word; name,
 * role, workplace and keys are each owner's, who signed the card.
 *
 * @param version counts up from 1; an older one is never taken again
 * @param issued when it was signed, by the signer's clock
 * @param signer who signed it
 * @param people who stands on it
 * @param revoked keys that are not to be used any more
 * @param refused what stood in the file as well and is no part of it
 */
public record Roster(
    int version,
    Instant issued,
    ContactCard signer,
    List<ListedCard> people,
    List<Fingerprint> revoked,
    List<RefusedCard> refused) {
  /** The most people, and the most revoked keys, a roster names. */
  public static final int MOST = 10_000;

  /** Keeps immutable copies; refuses a version below 1 and overlong lists. */
  public Roster {
    people = List.copyOf(people);
    revoked = List.copyOf(revoked);
    refused = List.copyOf(refused);
    if (version < 1 || people.size() + refused.size() > MOST || revoked.size() > MOST) {
      throw new IllegalArgumentException("Roster: OUT_OF_RANGE");
    }
  }

  /** A list as older programs made them: its signer alone vouches for the cards. */
  public Roster(
      int version,
      Instant issued,
      ContactCard signer,
      List<ContactCard> cards,
      List<Fingerprint> revoked) {
    this(
        version,
        issued,
        signer,
        cards.stream().map(ListedCard::byWord).toList(),
        revoked,
        List.of());
  }

  /** The cards of the people. */
  public List<ContactCard> cards() {
    return people.stream().map(ListedCard::card).toList();
  }

  /** Whether every card on it was signed by its owner. */
  public boolean isSigned() {
    return people.stream().allMatch(ListedCard::isSigned);
  }
}
