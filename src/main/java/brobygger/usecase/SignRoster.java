package brobygger.usecase;

import brobygger.usecase.ContactFiles.ContactFileProblem;
import brobygger.usecase.ContactFiles.ReadContactOutcome;
import java.nio.file.Path;
import java.util.List;

/** Signs the next version of the list of people: everybody whose number was confirmed here. */
public final class SignRoster {
  private final Vault vault;
  private final ContactFiles files;

  /** In an opened vault. */
  public SignRoster(Vault vault, ContactFiles files) {
    this.vault = vault;
    this.files = files;
  }

  /** Writes it as a new file and keeps it here, so that the next one counts on. */
  public ReadContactOutcome sign(Path file) {
    Identity identity = vault.identity();
    List<Contact> contacts = vault.contacts().all();
    int version =
        vault.contacts().rosters().stream()
                .filter(roster -> vault.keys().isOwn(roster.signer().fingerprint()))
                .mapToInt(Roster::version)
                .max()
                .orElse(0)
            + 1;
    if (contacts.size() > Roster.MOST) {
      return new ReadContactOutcome.Refused(ContactFileProblem.TOO_LARGE);
    }
    Roster roster =
        new Roster(
            version,
            identity.card().issued(),
            identity.card(),
            contacts.stream()
                .filter(contact -> contact.trust() == Trust.CONFIRMED && contact.isInUse())
                .map(Contact::card)
                .toList(),
            contacts.stream()
                .filter(contact -> contact.trust() == Trust.REVOKED)
                .map(Contact::fingerprint)
                .toList());
    ReadContactOutcome outcome = files.writeRoster(roster, identity, file);
    if (outcome instanceof ReadContactOutcome.People(Roster written)) {
      vault.contacts().take(written, RosterConsent.ALL);
    }
    return outcome;
  }
}
