package brobygger.usecase.trust;

import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.ContactFiles;
import brobygger.usecase.people.ContactFiles.ContactFileProblem;
import brobygger.usecase.people.ContactFiles.ReadContactOutcome;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.ListedCard;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.RosterConsent;
import brobygger.usecase.people.SignedCard;
import brobygger.usecase.people.Trust;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Signs the next version of the list of people: oneself and everybody whose number was confirmed
 * here, each with the card they signed themselves.
 */
public final class SignRoster {
  private final Vault vault;
  private final ContactFiles files;

  /** In an opened vault. */
  public SignRoster(Vault vault, ContactFiles files) {
    this.vault = vault;
    this.files = files;
  }

  /** What came of signing a list. */
  public sealed interface SignRosterOutcome {
    /**
     * It is written.
     *
     * @param leftOut who does not stand on it, since the card they signed is not here
     */
    record Signed(Roster roster, List<Contact> leftOut) implements SignRosterOutcome {
      /** Keeps an immutable copy. */
      public Signed {
        leftOut = List.copyOf(leftOut);
      }
    }

    /** Nothing is written: of these people the card they signed is not here. */
    record CardsMissing(List<Contact> people) implements SignRosterOutcome {
      /** Keeps an immutable copy. */
      public CardsMissing {
        people = List.copyOf(people);
      }
    }

    /** It cannot be written. */
    record Refused(ContactFileProblem problem) implements SignRosterOutcome {}
  }

  /**
   * Writes it as a new file and keeps it here, so that the next one counts on.
   *
   * @param leaveOut whether those whose signed card is not here may be left out: whoever trusts
   *     them by an earlier version stops doing so
   */
  public SignRosterOutcome sign(Path file, boolean leaveOut) {
    List<Contact> contacts = vault.contacts().all();
    Map<Fingerprint, SignedCard> originals = vault.contacts().originals();
    List<ListedCard> people = new ArrayList<>();
    List<Contact> missing = new ArrayList<>();
    people.add(ListedCard.of(files.sign(vault.keys())));
    for (Contact contact : contacts) {
      if (contact.trust() == Trust.CONFIRMED && contact.isInUse()) {
        SignedCard original = originals.get(contact.fingerprint());
        if (original == null) {
          missing.add(contact);
        } else {
          people.add(ListedCard.of(original));
        }
      }
    }
    if (people.size() > Roster.MOST) {
      return new SignRosterOutcome.Refused(ContactFileProblem.TOO_LARGE);
    }
    return missing.isEmpty() || leaveOut
        ? written(people, revoked(contacts), missing, file)
        : new SignRosterOutcome.CardsMissing(missing);
  }

  private static List<Fingerprint> revoked(List<Contact> contacts) {
    return contacts.stream()
        .filter(contact -> contact.trust() == Trust.REVOKED)
        .map(Contact::fingerprint)
        .toList();
  }

  private SignRosterOutcome written(
      List<ListedCard> people, List<Fingerprint> revoked, List<Contact> leftOut, Path file) {
    Identity identity = vault.identity();
    ContactCard signer = identity.card();
    Roster roster = new Roster(next(), signer.issued(), signer, people, revoked, List.of());
    return switch (files.writeRoster(roster, identity, file)) {
      case ReadContactOutcome.People(Roster read) -> {
        vault.contacts().take(read, RosterConsent.ALL);
        yield new SignRosterOutcome.Signed(read, leftOut);
      }
      case ReadContactOutcome.Card card -> throw new IllegalStateException("a card was written");
      case ReadContactOutcome.Refused(var problem) -> new SignRosterOutcome.Refused(problem);
    };
  }

  private int next() {
    return vault.contacts().rosters().stream()
            .filter(roster -> vault.keys().isOwn(roster.signer().fingerprint()))
            .mapToInt(Roster::version)
            .max()
            .orElse(0)
        + 1;
  }
}
