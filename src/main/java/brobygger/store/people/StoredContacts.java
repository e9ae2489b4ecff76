package brobygger.store.people;

import brobygger.store.database.Database;
import brobygger.store.history.Signature;
import brobygger.store.history.StoredAuditLog;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Contacts;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.RosterChange;
import brobygger.usecase.people.RosterConsent;
import brobygger.usecase.people.SignedCard;
import brobygger.usecase.people.Trust;
import brobygger.vault.VaultKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** The contacts in the vault. */
public final class StoredContacts implements Contacts {
  private final Database database;
  private final ContactSteps steps;
  private final Signature signature;
  private final Supplier<KeyRing> mine;
  private final StoredAuditLog audit;
  private final AddressBooks books;

  /** The contacts of an open vault. */
  public StoredContacts(
      Database database,
      VaultKeys keys,
      Signature signature,
      Supplier<KeyRing> mine,
      StoredAuditLog audit) {
    this.audit = audit;
    this.database = database;
    this.steps = new ContactSteps(keys);
    this.signature = signature;
    this.mine = mine;
    this.books = new AddressBooks(steps, mine);
  }

  @Override
  public List<Contact> all() {
    return database.read(connection -> book(connection).contacts());
  }

  @Override
  public Trust trust(Fingerprint fingerprint) {
    return database.read(connection -> book(connection).trust(fingerprint));
  }

  @Override
  public Contact add(ContactCard card, List<Fingerprint> previous) {
    return database.write(
        connection -> {
          AddressBook book = book(connection);
          if (isNews(book, card, previous)) {
            keep(connection, ContactStep.step(card, previous));
            book = book(connection);
          }
          return contact(book, card.fingerprint()).orElseGet(() -> new Contact(card, Trust.OWN));
        });
  }

  @Override
  public Contact add(SignedCard signed) {
    return database.write(
        connection -> {
          AddressBook book = book(connection);
          ContactCard card = signed.card();
          if (isNews(book, card, signed.previous()) || !book.hasOriginal(card)) {
            keep(connection, ContactStep.step(signed));
            book = book(connection);
          }
          return contact(book, card.fingerprint()).orElseGet(() -> new Contact(card, Trust.OWN));
        });
  }

  private static boolean isNews(AddressBook book, ContactCard card, List<Fingerprint> previous) {
    Optional<ContactCard> here = book.card(card.fingerprint());
    return here.isEmpty()
        || here.get().issued().isBefore(card.issued())
        || !previous.isEmpty() && !book.hasSaid(card.fingerprint());
  }

  @Override
  public Map<Fingerprint, SignedCard> originals() {
    return database.read(connection -> book(connection).originals());
  }

  @Override
  public Contact confirm(Fingerprint fingerprint) {
    return database.write(
        connection -> {
          Contact here = known(book(connection), fingerprint);
          if (here.trust() == Trust.REVOKED) {
            throw new IllegalArgumentException("Contacts.confirm: REVOKED");
          }
          if (here.trust() == Trust.CONFIRMED && !book(connection).restsOnAnother(fingerprint)) {
            return here;
          }
          keep(connection, ContactStep.confirmation(fingerprint));
          audit.append(connection, AuditAction.CONTACT_CONFIRMED, null, who(here.card()), "");
          return known(book(connection), fingerprint);
        });
  }

  @Override
  public Contact takeOver(Fingerprint next) {
    return database.write(
        connection -> {
          AddressBook book = book(connection);
          Contact here = known(book, next);
          Fingerprint earlier =
              here.succession()
                  .offers()
                  .orElseThrow(() -> new IllegalArgumentException("Contacts.takeOver: NOTHING"));
          keep(connection, ContactStep.takingOver(earlier, next));
          Contact now = known(book(connection), next);
          String what = who(known(book, earlier).card()) + " → " + next;
          audit.append(connection, AuditAction.CONTACT_RENEWED, null, what, "");
          return now;
        });
  }

  @Override
  public Contact revoke(Fingerprint fingerprint) {
    return revoke(fingerprint, ContactStep.revocation(fingerprint), false);
  }

  @Override
  public Contact revoke(Fingerprint fingerprint, Fingerprint next) {
    return revoke(fingerprint, ContactStep.revocation(fingerprint, next), true);
  }

  private Contact revoke(Fingerprint fingerprint, ObjectNode step, boolean replaced) {
    return database.write(
        connection -> {
          AddressBook book = book(connection);
          Contact here = known(book, fingerprint);
          boolean before = book.isRevokedHere(fingerprint);
          if (!before || replaced && !book.isReplaced(fingerprint)) {
            keep(connection, step);
          }
          if (!before) {
            audit.append(connection, AuditAction.CONTACT_REVOKED, null, who(here.card()), "");
          }
          return here.with(Trust.REVOKED);
        });
  }

  @Override
  public Contact accept(Fingerprint fingerprint) {
    return database.write(
        connection -> {
          Contact here = known(book(connection), fingerprint);
          Optional<Profile> offered = here.offered();
          if (offered.isEmpty() || here.trust() != Trust.CONFIRMED) {
            return here;
          }
          keep(connection, ContactStep.acceptance(fingerprint, offered.get()));
          Contact now = known(book(connection), fingerprint);
          audit.append(
              connection,
              AuditAction.CONTACT_CHANGED,
              null,
              here.card().profile().name() + " → " + who(now.card()),
              "");
          return now;
        });
  }

  @Override
  public boolean isSigner(Fingerprint fingerprint) {
    return database.read(connection -> book(connection).isSigner(fingerprint));
  }

  @Override
  public void letSign(Fingerprint fingerprint, boolean may) {
    database.write(
        connection -> {
          letSign(connection, book(connection), fingerprint, may);
          return true;
        });
  }

  private void letSign(
      Connection connection, AddressBook book, Fingerprint fingerprint, boolean may)
      throws SQLException {
    if (may && !book.isKnown(fingerprint)) {
      throw new IllegalArgumentException("Contacts.letSign: NOT_CONFIRMED");
    }
    if (book.isSigner(fingerprint) != may) {
      keep(connection, ContactStep.signer(fingerprint, may));
      audit.append(
          connection,
          may ? AuditAction.SIGNER_CHOSEN : AuditAction.SIGNER_DROPPED,
          null,
          who(known(book, fingerprint).card()),
          "");
    }
  }

  @Override
  public List<RosterChange> changes(Roster roster) {
    return database.read(connection -> changes(book(connection), roster));
  }

  private List<RosterChange> changes(AddressBook book, Roster roster) {
    List<Contact> known = new ArrayList<>(book.contacts());
    mine.get().keys().forEach(own -> known.add(new Contact(own.identity().card(), Trust.OWN)));
    return RosterChange.between(
        known,
        book.rosters().stream()
            .filter(
                here ->
                    book.isSameSigner(here.signer().fingerprint(), roster.signer().fingerprint()))
            .findFirst(),
        roster,
        book.earlier());
  }

  @Override
  public List<Roster> rosters() {
    return database.read(connection -> book(connection).rosters());
  }

  @Override
  public RosterOutcome take(Roster roster, RosterConsent consent) {
    return database.write(
        connection -> {
          AddressBook book = book(connection);
          boolean own = roster.signer().fingerprint().equals(mine.get().present().fingerprint());
          RosterOutcome outcome = RosterIntake.decide(book, own, roster, consent);
          if (outcome != RosterOutcome.TAKEN) {
            return outcome;
          }
          if (!consent.changes() && !changes(book, roster).isEmpty()) {
            return RosterOutcome.CHANGES;
          }
          if (!own) {
            letSign(connection, book, roster.signer().fingerprint(), true);
          }
          keep(connection, ContactStep.step(roster));
          audit.append(
              connection,
              AuditAction.ROSTER_TAKEN,
              null,
              who(roster.signer()) + RosterIntake.told(roster),
              "");
          return RosterOutcome.TAKEN;
        });
  }

  /** A name can be anybody's: the number says whose card it is. */
  public static String who(ContactCard card) {
    return card.profile().name() + " (" + card.fingerprint() + ")";
  }

  /** Opens every row, and adds its hash to what the ledger lists. */
  public void verify(Connection connection, Set<String> listed) throws SQLException {
    books.verify(connection);
    steps.hashes(connection, listed);
  }

  private void keep(Connection connection, ObjectNode step) throws SQLException {
    Instant now = signature.now();
    steps.keep(connection, step.put("at", now.toString()));
  }

  private AddressBook book(Connection connection) throws SQLException {
    return books.of(connection);
  }

  private static Contact known(AddressBook book, Fingerprint fingerprint) {
    return contact(book, fingerprint)
        .orElseThrow(
            () -> new StoreProblemException(new StoreProblem.Unknown(fingerprint.toString())));
  }

  private static Optional<Contact> contact(AddressBook book, Fingerprint fingerprint) {
    return book.contacts().stream()
        .filter(contact -> contact.fingerprint().equals(fingerprint))
        .findFirst();
  }
}
