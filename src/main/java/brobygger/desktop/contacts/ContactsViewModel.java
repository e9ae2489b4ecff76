package brobygger.desktop.contacts;

import brobygger.casefile.value.FoldedText;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.keys.Said;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.ContactFiles;
import brobygger.usecase.people.ContactFiles.ContactFileProblem;
import brobygger.usecase.people.ContactFiles.ReadContactOutcome;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.SignedCard;
import brobygger.usecase.people.Trust;
import java.nio.file.Path;
import java.util.Comparator;
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
  private final OwnKeysViewModel keys;
  private final ListsViewModel lists;
  private final ObjectProperty<List<Contact>> contacts = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Optional<Namesake>> namesake =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<NewNumber>> newNumber =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Said> good = new SimpleObjectProperty<>(Said.NOTHING);
  private final ObjectProperty<Said> problem = new SimpleObjectProperty<>(Said.NOTHING);

  /** Knows nothing before {@link #refresh}. */
  public ContactsViewModel(Vault vault, ContactFiles files, BackgroundWork work) {
    this.vault = vault;
    this.files = files;
    this.work = work;
    this.keys = new OwnKeysViewModel(vault, work);
    this.lists = new ListsViewModel(vault, work, good, problem, this::refreshPeople);
  }

  /** One's own keys. */
  public OwnKeysViewModel keys() {
    return keys;
  }

  /** Everybody, by name. */
  public ReadOnlyObjectProperty<List<Contact>> contactsProperty() {
    return contacts;
  }

  /** The lists of organisations. */
  public ListsViewModel lists() {
    return lists;
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
    keys.refresh();
    refreshPeople();
  }

  private void refreshPeople() {
    work.of(running -> vault.contacts().all()).onDone(contacts::set).start();
    lists.refresh();
  }

  /** Writes one's own card. */
  public void save(Path file) {
    clear();
    work.of(running -> files.writeCard(vault.keys(), file))
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
  public void read(Path file, Consumer<SignedCard> compare) {
    clear();
    work.of(running -> files.read(file))
        .onDone(
            outcome -> {
              switch (outcome) {
                case ReadContactOutcome.Card(SignedCard card) -> offer(card, compare);
                case ReadContactOutcome.People(Roster roster) -> lists.read(roster);
                case ReadContactOutcome.Refused(ContactFileProblem why) -> refuse(why, file);
              }
            })
        .start();
  }

  private void refuse(ContactFileProblem why, Path file) {
    problem.set(texts -> texts.of("keycards.file." + why, file.toString()));
  }

  /** The person was asked: the name, role and workplace that are offered count from now on. */
  public void accept(Contact contact) {
    clear();
    contact
        .offered()
        .ifPresent(other -> good.set(texts -> texts.of("keycards.accepted", other.name())));
    change(() -> vault.contacts().accept(contact.fingerprint()));
  }

  private void offer(SignedCard read, Consumer<SignedCard> compare) {
    work.of(running -> known(read)).onDone(contact -> offer(read, contact, compare)).start();
  }

  /** Kept at once when it takes a known number's place: then there is something to say yes to. */
  private Contact known(SignedCard read) {
    Trust trust = vault.contacts().trust(read.card().fingerprint());
    boolean open = trust == Trust.UNKNOWN || trust == Trust.ROSTER;
    return open && !read.previous().isEmpty()
        ? vault.contacts().add(read)
        : new Contact(read.card(), trust);
  }

  private void offer(SignedCard read, Contact contact, Consumer<SignedCard> compare) {
    if (contact.succession().offers().isPresent()) {
      refreshPeople();
      ask(contact);
      return;
    }
    String name = contact.card().profile().name();
    switch (contact.trust()) {
      case OWN -> problem.set(Said.of("keycards.own.read"));
      case REVOKED -> problem.set(texts -> texts.of("keycards.revoked.read", name));
      case CONFIRMED -> {
        good.set(texts -> texts.of("keycards.known.read", name));
        change(() -> vault.contacts().add(read));
      }
      case ROSTER, UNKNOWN -> {
        if (!read.previous().isEmpty()) {
          problem.set(texts -> texts.of("contact.key.nothing", name));
        }
        compare.accept(read);
      }
    }
  }

  /** Asks whether a new number may take the place of the one that was confirmed. */
  public void ask(Contact contact) {
    newNumber.set(Optional.empty());
    work.of(
            running ->
                contact
                    .succession()
                    .offers()
                    .flatMap(vault.contacts()::find)
                    .map(old -> new NewNumber(contact, old.card().profile().name())))
        .onDone(newNumber::set)
        .start();
  }

  /** A new number that is to be said yes to; empty when none is. */
  public ReadOnlyObjectProperty<Optional<NewNumber>> newNumberProperty() {
    return newNumber;
  }

  /** The question is on the screen: a window that is built anew does not ask it again. */
  void asked() {
    newNumber.set(Optional.empty());
    namesake.set(Optional.empty());
  }

  /** The person was asked: the new number takes over what was confirmed of the old one. */
  public void takeOver(NewNumber asked) {
    clear();
    good.set(texts -> texts.of("keycards.newnumber.done", asked.known()));
    change(() -> vault.contacts().takeOver(asked.contact().fingerprint()));
  }

  /** Keeps a card whose number was compared with the person, and confirms it. */
  public void confirm(SignedCard card) {
    confirm(card.card(), () -> vault.contacts().add(card));
  }

  /** Confirms somebody who is here already, or on a list. */
  public void confirm(Contact contact) {
    confirm(contact.card(), () -> kept(contact));
  }

  private void confirm(ContactCard card, Change first) {
    clear();
    namesake.set(Optional.empty());
    good.set(texts -> texts.of("keycards.confirmed", card.profile().name()));
    work.of(
            running -> {
              first.make();
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

  /**
   * Somebody of the name that was confirmed last.
   *
   * @param contact who was known before
   * @param next the number that was confirmed now
   */
  public record Namesake(Contact contact, Fingerprint next) {}

  /** Whose name the confirmed person has: it may be the same person at a new computer. */
  private Optional<Namesake> namesakes(ContactCard card) {
    return vault.contacts().all().stream()
        .filter(each -> FoldedText.isSame(each.card().profile().name(), card.profile().name()))
        .filter(each -> each.trust() == Trust.CONFIRMED || each.trust() == Trust.REVOKED)
        .filter(each -> each.succession().replacedBy().isEmpty())
        .filter(each -> !each.fingerprint().equals(card.fingerprint()))
        .sorted(Comparator.comparing(Contact::trust))
        .findFirst()
        .map(each -> new Namesake(each, card.fingerprint()));
  }

  /** Somebody of the very name that was confirmed last, with another key; empty when nobody is. */
  public ReadOnlyObjectProperty<Optional<Namesake>> namesakeProperty() {
    return namesake;
  }

  /** Keeps a card that is to be compared later. */
  public void keep(SignedCard card) {
    keep(card.card(), () -> vault.contacts().add(card));
  }

  /** Keeps somebody who is on a list whatever becomes of the list. */
  public void keep(Contact contact) {
    keep(contact.card(), () -> kept(contact));
  }

  private void keep(ContactCard card, Change change) {
    clear();
    good.set(texts -> texts.of("keycards.kept", card.profile().name()));
    change(change);
  }

  private Contact kept(Contact contact) {
    SignedCard original = vault.contacts().originals().get(contact.fingerprint());
    return original == null ? vault.contacts().add(contact.card()) : vault.contacts().add(original);
  }

  /** The same person has other keys, which were compared: the old one is used no more. */
  public void replace(Contact before, Fingerprint next) {
    clear();
    good.set(texts -> texts.of("keycards.revoked", before.card().profile().name()));
    change(() -> vault.contacts().revoke(before.fingerprint(), next));
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
