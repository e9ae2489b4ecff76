package brobygger.store.people;

import brobygger.store.history.DocumentRows;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.OwnKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all steps about contacts come to, remembered until there is another: a list of thousands of
 * people is not opened and read again for every name that is looked up.
 */
final class AddressBooks {
  private final ContactSteps steps;
  private final Supplier<KeyRing> mine;
  private volatile @Nullable Remembered remembered;

  AddressBooks(ContactSteps steps, Supplier<KeyRing> mine) {
    this.steps = steps;
    this.mine = mine;
  }

  /** The book up to a step, for the owner of these keys. */
  private record Remembered(String newest, List<Fingerprint> own, AddressBook book) {}

  /** As of the newest step that this connection sees. */
  AddressBook of(Connection connection) throws SQLException {
    KeyRing ring = mine.get();
    List<Fingerprint> own = ring.keys().stream().map(OwnKeys::fingerprint).toList();
    String newest = steps.newest(connection);
    Remembered known = remembered;
    if (known != null && known.newest().equals(newest) && known.own().equals(own)) {
      return known.book();
    }
    AddressBook book = anew(connection, ring);
    remembered = new Remembered(newest, own, book);
    return book;
  }

  /** Opens every row, whatever is remembered. */
  void verify(Connection connection) throws SQLException {
    anew(connection, mine.get());
  }

  private AddressBook anew(Connection connection, KeyRing ring) throws SQLException {
    try {
      return new AddressBook(ring, steps.all(connection));
    } catch (IllegalArgumentException e) {
      throw DocumentRows.damaged("a contact: " + e.getMessage());
    }
  }
}
