package brobygger.usecase.people;

/**
 * A card that stands in the file of a list and is no part of it.
 *
 * @param place where it stands among the cards, the first is 1
 * @param name what it calls its owner, proved by nobody; empty when that cannot be read
 * @param reason why nobody is trusted because of it
 */
public record RefusedCard(int place, String name, Reason reason) {
  /** Why a card is refused. The names are stable codes in the output. */
  public enum Reason {
    /** It is cut, or no card at all. */
    DAMAGED,
    /** It was changed since it was signed. */
    BAD_SIGNATURE,
    /** Somebody signed it whose key is not the card's: not its owner. */
    OTHER_KEY,
    /** The same keys have a later card on the list. */
    TWICE,
    /** A newer Brobygger wrote it. */
    NEWER
  }
}
