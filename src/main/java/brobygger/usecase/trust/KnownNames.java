package brobygger.usecase.trust;

import brobygger.casefile.Owner;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Contacts;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.NameClaim;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.Trust;
import java.util.List;
import java.util.Optional;

/**
 * What this home calls the keys it knows. A file can say any name: it counts only where nobody here
 * knows better.
 */
public final class KnownNames {
  private final KeyRing mine;
  private final Contacts contacts;

  /** Of one home. */
  public KnownNames(KeyRing mine, Contacts contacts) {
    this.mine = mine;
    this.contacts = contacts;
  }

  /** Of one home. */
  public static KnownNames of(Vault vault) {
    return new KnownNames(vault.keys(), vault.contacts());
  }

  /** Who a key is here; empty when nobody vouches for it. */
  public Optional<Profile> of(Fingerprint key) {
    return mine.isOwn(key)
        ? Optional.of(mine.present().card().profile())
        : contacts
            .find(key)
            .filter(contact -> contact.trust() != Trust.UNKNOWN)
            .map(contact -> contact.card().profile());
  }

  /** Who owns a case, by the name of the key where it is known. */
  public String of(Owner owner) {
    return Fingerprint.read(owner.key()).flatMap(this::of).map(Profile::name).orElse(owner.name());
  }

  /** The card as it is known here; the very same where nobody vouches for its key. */
  public ContactCard of(ContactCard card) {
    return of(card.fingerprint())
        .map(known -> new ContactCard(known, card.signing(), card.encryption(), card.issued()))
        .orElse(card);
  }

  /** The outside of a bundle with the sender's name as it is known here. */
  public BundleHeader of(BundleHeader header) {
    BundleHeader.Signed signed = header.sender().signed();
    Optional<Profile> known = signed == null ? Optional.<Profile>empty() : of(signed.signer());
    if (signed == null || known.isEmpty()) {
      return header;
    }
    String said = header.sender().profile().name();
    boolean other = !known.get().name().equals(said);
    return header.from(
        new BundleHeader.Sender(
            known.get(),
            header.sender().device(),
            new BundleHeader.Signed(
                signed.signer(),
                signed.trust(),
                other ? said : signed.said(),
                signed.forEarlierKey(),
                isEarlier(signed.signer()))));
  }

  private boolean isEarlier(Fingerprint signer) {
    return mine.earlier().stream().anyMatch(own -> own.fingerprint().equals(signer))
        || contacts
            .find(signer)
            .filter(contact -> contact.succession().replacedBy().isPresent())
            .isPresent();
  }

  /** What waits in the inbox, with the sender as known here; nothing proves an unsigned one. */
  ParkedCase of(ParkedCase parked) {
    Fingerprint signer = parked.signer();
    Optional<Profile> known = signer == null ? Optional.<Profile>empty() : of(signer);
    return known.isEmpty()
        ? parked
        : new ParkedCase(
            parked.item(),
            parked.caseFile(),
            parked.name(),
            parked.bundle(),
            known.get(),
            parked.created(),
            parked.purpose(),
            signer,
            parked.parked());
  }

  /** A sealed bundle that waits, with its signer as known here. */
  HeldBundle of(HeldBundle held) {
    return new HeldBundle(held.item(), of(held.signer()), held.cases(), held.bytes(), held.held());
  }

  /** Whose name a card has whose key nobody vouches for. */
  public NameClaim claim(ContactCard card) {
    String name = card.profile().name();
    if (same(name, mine.present().card().profile().name())) {
      return NameClaim.OWN_NAME;
    }
    return contacts.all().stream()
            .filter(contact -> contact.trust() != Trust.UNKNOWN)
            .filter(contact -> !contact.fingerprint().equals(card.fingerprint()))
            .anyMatch(contact -> same(name, contact.card().profile().name()))
        ? NameClaim.KNOWN_NAME
        : NameClaim.FREE;
  }

  /**
   * The same of a card that earlier keys have signed as well.
   *
   * @param previous their numbers, proved
   */
  public NameClaim claim(ContactCard card, List<Fingerprint> previous) {
    List<Contact> earlier =
        contacts.all().stream().filter(each -> previous.contains(each.fingerprint())).toList();
    boolean revoked = earlier.stream().anyMatch(each -> each.trust() == Trust.REVOKED);
    boolean known =
        earlier.stream().anyMatch(each -> each.trust() == Trust.CONFIRMED && each.isInUse());
    return known && !revoked ? NameClaim.NEW_NUMBER : claim(card);
  }

  /** Letters that look alike in another size or width are the same name to a reader. */
  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC)
        .replaceAll("[\\p{Cf}]", "")
        .replaceAll("[\\p{Z}\\s]+", " ")
        .strip()
        .toLowerCase(java.util.Locale.ROOT);
  }
}
