package brobygger.usecase.people;

import java.util.Optional;

/**
 * A person's card on a list.
 *
 * @param card what it says
 * @param original the same as its owner signed it; empty when only the list's signer says so
 */
public record ListedCard(ContactCard card, Optional<SignedCard> original) {
  /** A card that its owner signed. */
  public static ListedCard of(SignedCard original) {
    return new ListedCard(original.card(), Optional.of(original));
  }

  /** A card that the list's signer alone vouches for. */
  public static ListedCard byWord(ContactCard card) {
    return new ListedCard(card, Optional.empty());
  }

  /** Whether its owner signed it. */
  public boolean isSigned() {
    return original.isPresent();
  }

  /** The number of its keys. */
  public Fingerprint fingerprint() {
    return card.fingerprint();
  }
}
