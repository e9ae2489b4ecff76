package brobygger.desktop.contacts;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.keys.Said;
import brobygger.usecase.Contact;
import brobygger.usecase.ContactCard;
import brobygger.usecase.ContactFiles;
import brobygger.usecase.ContactFiles.ContactFileProblem;
import brobygger.usecase.ContactFiles.ReadContactOutcome;
import brobygger.usecase.Roster;
import brobygger.usecase.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One's own number, the people one knows, and what came of the last change. */
@Lives(Lifetime.PERSON)
public final class ContactsViewModel {
  private final Vault vault;
  private final ContactFiles files;
  private final BackgroundWork work;
  private final ObjectProperty<Optional<ContactCard>> own =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<List<Contact>> contacts = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<List<KnownRoster>> rosters = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Said> good = new SimpleObjectProperty<>(Said.NOTHING);
  private final ObjectProperty<Said> problem = new SimpleObjectProperty<>(Said.NOTHING);

  /** Knows nothing before {@link #refresh}. */
  public ContactsViewModel(Vault vault, ContactFiles files, BackgroundWork work) {
    this.vault = vault;
    this.files = files;
    this.work = work;
  }

  /** One's own card, or empty until it is read. */
  public ReadOnlyObjectProperty<Optional<ContactCard>> ownProperty() {
    return own;
  }

  /** Everybody, by name. */
  public ReadOnlyObjectProperty<List<Contact>> contactsProperty() {
    return contacts;
  }

  /** The lists of organisations. */
  public ReadOnlyObjectProperty<List<KnownRoster>> rostersProperty() {
    return rosters;
  }

  /** What went well. */
  public ReadOnlyObjectProperty<Said> goodProperty() {
    return good;
  }

  /** What did not. */
  public ReadOnlyObjectProperty<Said> problemProperty() {
    return problem;
  }

  /** Reads from the vault. */
  public void refresh() {
    work.of(running -> Optional.of(vault.identity().card())).onDone(own::set).start();
    refreshPeople();
  }

  private void refreshPeople() {
    work.of(running -> vault.contacts().all()).onDone(contacts::set).start();
    work.of(running -> KnownRoster.of(vault)).onDone(rosters::set).start();
  }

  /** Writes one's own card. */
  public void save(Path file) {
    clear();
    work.of(running -> files.writeCard(vault.identity(), file))
        .onDone(
            outcome -> {
              if (outcome instanceof ReadContactOutcome.Refused(ContactFileProblem why)) {
                refuse(why, file);
              } else {
                good.set(texts -> texts.of("keycards.saved", file.toString()));
              }
            })
        .start();
  }

  /**
   * Reads somebody's card, or the list of an organisation; of a card nothing is kept yet.
   *
   * @param compare gets the card when its number is to be compared
   */
  public void read(Path file, Consumer<ContactCard> compare) {
    clear();
    work.of(running -> files.read(file))
        .onDone(
            outcome -> {
              switch (outcome) {
                case ReadContactOutcome.Card(ContactCard card) -> offer(card, compare);
                case ReadContactOutcome.People(Roster roster) -> take(roster);
                case ReadContactOutcome.Refused(ContactFileProblem why) -> refuse(why, file);
              }
            })
        .start();
  }

  private void refuse(ContactFileProblem why, Path file) {
    problem.set(texts -> texts.of("keycards.file." + why, file.toString()));
  }

  private void take(Roster roster) {
    String name = roster.signer().profile().name();
    work.of(running -> vault.contacts().take(roster))
        .onDone(
            came -> {
              Said said = texts -> texts.of("keycards.roster." + came, name);
              switch (came) {
                case TAKEN, NOTHING_NEW -> good.set(said);
                case OLDER, SIGNER_UNKNOWN, SIGNER_REVOKED -> problem.set(said);
              }
              refresh();
            })
        .start();
  }

  private void offer(ContactCard card, Consumer<ContactCard> compare) {
    work.of(running -> new Contact(card, vault.contacts().trust(card.fingerprint())))
        .onDone(contact -> offer(contact, compare))
        .start();
  }

  private void offer(Contact contact, Consumer<ContactCard> compare) {
    String name = contact.card().profile().name();
    switch (contact.trust()) {
      case OWN -> problem.set(Said.of("keycards.own.read"));
      case REVOKED -> problem.set(texts -> texts.of("keycards.revoked.read", name));
      case CONFIRMED, ROSTER -> {
        good.set(texts -> texts.of("keycards.known.read", name));
        change(() -> vault.contacts().add(contact.card()));
      }
      case UNKNOWN -> compare.accept(contact.card());
    }
  }

  /** Keeps a card whose number was compared with the person, and confirms it. */
  public void confirm(ContactCard card) {
    clear();
    good.set(texts -> texts.of("keycards.confirmed", card.profile().name()));
    change(
        () -> {
          vault.contacts().add(card);
          return vault.contacts().confirm(card.fingerprint());
        });
  }

  /** Keeps a card that is to be compared later. */
  public void keep(ContactCard card) {
    clear();
    good.set(texts -> texts.of("keycards.kept", card.profile().name()));
    change(() -> vault.contacts().add(card));
  }

  /** The key is not to be used any more; for good. */
  public void revoke(Contact contact) {
    clear();
    good.set(texts -> texts.of("keycards.revoked", contact.card().profile().name()));
    change(() -> vault.contacts().revoke(contact.fingerprint()));
  }

  private interface Change {
    Contact make();
  }

  private void change(Change change) {
    work.of(
            running -> {
              change.make();
              return true;
            })
        .onDone(done -> refreshPeople())
        .start();
  }

  private void clear() {
    good.set(Said.NOTHING);
    problem.set(Said.NOTHING);
  }
}
