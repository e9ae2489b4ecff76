package brobygger.usecase;

/**
 * A person whose card is kept here.
 *
 * @param card the newest card
 * @param trust how well the keys are known
 */
public record Contact(ContactCard card, Trust trust) {
  /** The number of the card. */
  public Fingerprint fingerprint() {
    return card.fingerprint();
  }
}
