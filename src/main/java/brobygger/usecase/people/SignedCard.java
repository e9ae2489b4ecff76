package brobygger.usecase.people;

import java.util.List;

/**
 * A card as its owner signed it: whoever is handed it can check it again, whoever hands it on.
 *
 * @param card what it says
 * @param previous the numbers of earlier keys that have signed it too, the latest first
 * @param text what was signed and the signature, letter for letter as it came
 */
public record SignedCard(ContactCard card, List<Fingerprint> previous, String text) {
  /** The longest text, in letters: a card with the longest names and ten earlier keys has 7,200. */
  public static final int MOST = 16 * 1024;

  /** Keeps an immutable copy; refuses a longer text. */
  public SignedCard {
    previous = List.copyOf(previous);
    if (text.length() > MOST) {
      throw new IllegalArgumentException("SignedCard: TOO_LONG");
    }
  }

  /** The number of its keys. */
  public Fingerprint fingerprint() {
    return card.fingerprint();
  }
}
