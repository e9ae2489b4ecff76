package brobygger.usecase;

import java.time.Instant;
import java.util.List;

/**
 * The list of an organisation's people, signed by one of them. Who lets that person sign lists
 * trusts the whole list.
 *
 * @param version counts up from 1; an older one is never taken again
 * @param issued when it was signed, by the signer's clock
 * @param signer who signed it
 * @param cards the people
 * @param revoked keys that are not to be used any more
 */
public record Roster(
    int version,
    Instant issued,
    ContactCard signer,
    List<ContactCard> cards,
    List<Fingerprint> revoked) {
  /** The most people, and the most revoked keys, a roster names. */
  public static final int MOST = 10_000;

  /** Keeps immutable copies; refuses a version below 1 and overlong lists. */
  public Roster {
    cards = List.copyOf(cards);
    revoked = List.copyOf(revoked);
    if (version < 1 || cards.size() > MOST || revoked.size() > MOST) {
      throw new IllegalArgumentException("Roster: OUT_OF_RANGE");
    }
  }
}
