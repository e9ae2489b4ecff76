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
import brobygger.usecase.Contacts.RosterOutcome;
import brobygger.usecase.KnownNames;
import brobygger.usecase.Roster;
import brobygger.usecase.RosterConsent;
import brobygger.usecase.Trust;
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
  private final ObjectProperty<Optional<Contact>> namesake =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<RosterQuestion>> question =
      new SimpleObjectProperty<>(Optional.empty());
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
                case ReadContactOutcome.People(Roster roster) -> take(roster, RosterConsent.NONE);
                case ReadContactOutcome.Refused(ContactFileProblem why) -> refuse(why, file);
              }
            })
        .start();
  }

  private void refuse(ContactFileProblem why, Path file) {
    problem.set(texts -> texts.of("keycards.file." + why, file.toString()));
  }

  /** What came of taking a list, and what is to be asked about it. */
  private record Came(RosterOutcome outcome, RosterQuestion question) {}

  private void take(Roster roster, RosterConsent consent) {
    question.set(Optional.empty());
    work.of(running -> came(roster, consent))
        .onDone(
            came -> {
              RosterOutcome outcome = came.outcome();
              String name = came.question().signer();
              Said said = texts -> texts.of("keycards.roster." + outcome, name);
              switch (outcome) {
                case TAKEN, NOTHING_NEW -> good.set(said);
                case OLDER, SIGNER_UNKNOWN, SIGNER_REVOKED -> problem.set(said);
                case SIGNER_NOT_CHOSEN, CHANGES -> {
                  problem.set(said);
                  question.set(Optional.of(came.question()));
                }
              }
              refresh();
            })
        .start();
  }

  private Came came(Roster roster, RosterConsent consent) {
    String signer = KnownNames.of(vault).of(roster.signer()).profile().name();
    RosterQuestion asked =
        new RosterQuestion(
            roster,
            signer,
            !vault.contacts().isSigner(roster.signer().fingerprint()),
            vault.contacts().changes(roster));
    return new Came(vault.contacts().take(roster, consent), asked);
  }

  /** What is to be answered before the list that was read counts; empty when nothing is. */
  public ReadOnlyObjectProperty<Optional<RosterQuestion>> questionProperty() {
    return question;
  }

  /** The user said yes. */
  public void accept(RosterQuestion asked) {
    clear();
    take(asked.roster(), asked.consent());
  }

  /** Nobody is trusted any more because of what this person signs. */
  public void stopLists(Roster roster) {
    clear();
    String name = roster.signer().profile().name();
    good.set(texts -> texts.of("keycards.roster.stopped", name));
    work.of(
            running -> {
              vault.contacts().letSign(roster.signer().fingerprint(), false);
              return true;
            })
        .onDone(done -> refreshPeople())
        .start();
  }

  /** The person was asked: the name, role and workplace that are offered count from now on. */
  public void accept(Contact contact) {
    clear();
    contact
        .offered()
        .ifPresent(other -> good.set(texts -> texts.of("keycards.accepted", other.name())));
    change(() -> vault.contacts().accept(contact.fingerprint()));
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
      case CONFIRMED -> {
        good.set(texts -> texts.of("keycards.known.read", name));
        change(() -> vault.contacts().add(contact.card()));
      }
      case ROSTER, UNKNOWN -> compare.accept(contact.card());
    }
  }

  /** Keeps a card whose number was compared with the person, and confirms it. */
  public void confirm(ContactCard card) {
    clear();
    namesake.set(Optional.empty());
    good.set(texts -> texts.of("keycards.confirmed", card.profile().name()));
    work.of(
            running -> {
              vault.contacts().add(card);
              vault.contacts().confirm(card.fingerprint());
              return namesakes(card);
            })
        .onDone(
            before -> {
              refreshPeople();
              namesake.set(before);
            })
        .start();
  }

  /** Whose name the confirmed person has: it may be the same person at a new computer. */
  private Optional<Contact> namesakes(ContactCard card) {
    return vault.contacts().named(card.profile().name()).stream()
        .filter(each -> each.trust() == Trust.CONFIRMED)
        .filter(each -> !each.fingerprint().equals(card.fingerprint()))
        .findFirst();
  }

  /** Somebody of the very name that was confirmed last, with another key; empty when nobody is. */
  public ReadOnlyObjectProperty<Optional<Contact>> namesakeProperty() {
    return namesake;
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
