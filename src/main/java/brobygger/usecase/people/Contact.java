package brobygger.usecase.people;

import java.util.Optional;

/**
 * A person whose card is kept here, or who stands or stood on a list.
 *
 * @param card the newest card; of who was confirmed with the name, role and workplace that were
 *     confirmed
 * @param trust how well the keys are known
 * @param offered what a later card or a list says instead; it does not count until it is accepted
 * @param list whose list names or named the key
 * @param left whether that list names it no more, or holds no more
 * @param byWord whether no list that names it holds a card its owner signed: a list's signer alone
 *     vouches for it
 * @param succession which other keys of the same person it stands in for, or that stand in for it
 */
public record Contact(
    ContactCard card,
    Trust trust,
    Optional<Profile> offered,
    Optional<String> list,
    boolean left,
    boolean byWord,
    Succession succession) {
  /** Who is on no list, and whose card says what it always said. */
  public Contact(ContactCard card, Trust trust) {
    this(card, trust, Optional.empty(), Optional.empty(), false, false, Succession.NONE);
  }

  /** The number of the card. */
  public Fingerprint fingerprint() {
    return card.fingerprint();
  }

  /** Whether something new may be sealed for it, or given to it. */
  public boolean isInUse() {
    return trust.isTrusted() && succession.replacedBy().isEmpty();
  }

  /** The same, known otherwise. */
  public Contact with(Trust other) {
    return new Contact(card, other, offered, list, left, byWord, succession);
  }
}
