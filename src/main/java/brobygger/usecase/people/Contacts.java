package brobygger.usecase.people;

import brobygger.casefile.value.FoldedText;
import brobygger.usecase.history.KeptDocuments;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people whose cards a vault holds, and how well their keys are known. Throws {@link
 * StoreProblemException} like {@link KeptDocuments}.
 */
public interface Contacts {
  /** Everybody but oneself, by name. */
  List<Contact> all();

  /** How well a key is known; {@link Trust#UNKNOWN} when it is not here at all. */
  Trust trust(Fingerprint fingerprint);

  /**
   * Keeps a card, not yet confirmed. A card that is here already changes nothing; a later one with
   * the same keys takes its place and keeps the trust. What it says otherwise of somebody who was
   * confirmed is {@linkplain Contact#offered offered} and does not count yet.
   */
  default Contact add(ContactCard card) {
    return add(card, List.of());
  }

  /**
   * The same of a card that earlier keys of that person have signed as well.
   *
   * @param previous their numbers, proved
   */
  Contact add(ContactCard card, List<Fingerprint> previous);

  /** The same of a card as its owner signed it, which is kept so that it can be handed on. */
  Contact add(SignedCard card);

  /**
   * The cards of people as they signed them themselves: of each the newest that says what they are
   * known by here. Who was added before such cards were kept is not among them.
   */
  Map<Fingerprint, SignedCard> originals();

  /**
   * A person has said yes to another number of somebody they know: it takes over what was confirmed
   * of the one it {@linkplain Succession#offers offers} to take the place of, name and all, as long
   * as that one is not revoked.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when the card is not here
   * @throws IllegalArgumentException when it may take no number's place
   */
  Contact takeOver(Fingerprint next);

  /**
   * Notes that the number was compared with the person.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when the card is not here
   * @throws IllegalArgumentException when the key is revoked: that cannot be taken back
   */
  Contact confirm(Fingerprint fingerprint);

  /**
   * Notes that the key is not to be used any more; for good.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when the card is not here
   */
  Contact revoke(Fingerprint fingerprint);

  /**
   * The same; the person has other keys now, whose number was compared with them: what they sign
   * away with the old ones to the new ones is theirs.
   *
   * @param next the number that stands in its place
   */
  Contact revoke(Fingerprint fingerprint, Fingerprint next);

  /**
   * A person has confirmed that somebody has another name, role or workplace now: what is offered
   * counts.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when the card is not here
   */
  Contact accept(Fingerprint fingerprint);

  /** The newest roster of each signer, whether the signer is confirmed or not. */
  List<Roster> rosters();

  /** Whether the second number took the place of the first, over however many in between. */
  default boolean isSuccessor(Fingerprint earlier, Fingerprint next) {
    Optional<Fingerprint> at = Optional.of(earlier);
    for (int steps = 0; steps <= KeySuccession.MOST && at.isPresent(); steps++) {
      at = find(at.get()).flatMap(contact -> contact.succession().replacedBy());
      if (at.filter(next::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether rosters of that key hold here. */
  boolean isSigner(Fingerprint fingerprint);

  /**
   * Lets somebody sign rosters from now on, or no more: then nobody is trusted because of them.
   *
   * @throws IllegalArgumentException when their number was not compared with them
   */
  void letSign(Fingerprint fingerprint, boolean may);

  /** What taking a roster would change for people who are known already. */
  List<RosterChange> changes(Roster roster);

  /**
   * Keeps a roster; its people are trusted as long as its signer may sign rosters. The names of
   * those who were confirmed stay as they are, whatever was said yes to.
   */
  RosterOutcome take(Roster roster, RosterConsent consent);

  /** What came of taking a roster. The names are stable codes in the output. */
  enum RosterOutcome {
    /** It holds from now on. */
    TAKEN,
    /** It was here already. */
    NOTHING_NEW,
    /** A later version of the same signer is here; or another one with the same number. */
    OLDER,
    /** Its signer's number was not confirmed. */
    SIGNER_UNKNOWN,
    /** Its signer's key is revoked. */
    SIGNER_REVOKED,
    /** Its signer has other keys by now. */
    SIGNER_REPLACED,
    /** Nobody has decided yet that its signer may sign rosters. */
    SIGNER_NOT_CHOSEN,
    /** Its signer alone vouches for its cards, and nobody has said yes to that yet. */
    UNSIGNED,
    /** The same, though the list of that signer that holds now has cards their owners signed. */
    UNSIGNED_AGAIN,
    /** Some of its cards are refused, and nobody has said yes to the others yet. */
    CARDS_REFUSED,
    /** It changes what is known of people, and nobody has said yes to that yet. */
    CHANGES
  }

  /** The contact with that number. */
  default Optional<Contact> find(Fingerprint fingerprint) {
    return all().stream().filter(contact -> contact.fingerprint().equals(fingerprint)).findFirst();
  }

  /**
   * The contacts somebody means by a number or a name; more than one when the name is not unique.
   * Capital and small letters are the same, and aa is å; where nobody is called so, accents do not
   * count. Who is revoked or has other keys by now is meant only where nobody else is.
   */
  default List<Contact> named(String written) {
    Optional<Fingerprint> fingerprint = Fingerprint.read(written);
    if (fingerprint.isPresent()) {
      return find(fingerprint.get()).stream().toList();
    }
    List<Contact> exactly =
        all().stream()
            .filter(contact -> FoldedText.isSame(contact.card().profile().name(), written))
            .toList();
    List<Contact> named =
        exactly.isEmpty()
            ? all().stream()
                .filter(
                    contact ->
                        FoldedText.of(contact.card().profile().name())
                            .equals(FoldedText.of(written)))
                .toList()
            : exactly;
    List<Contact> usable =
        named.stream()
            .filter(contact -> contact.trust() != Trust.REVOKED)
            .filter(contact -> contact.succession().replacedBy().isEmpty())
            .toList();
    return usable.isEmpty() ? named : usable;
  }
}
