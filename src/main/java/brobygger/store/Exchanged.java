package brobygger.store;

import brobygger.store.exchange.ImportSteps;
import brobygger.store.inbox.StoredDispatches;
import brobygger.store.inbox.StoredInbox;
import brobygger.store.people.IdentityRows;
import brobygger.store.people.StoredContacts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * What the exchange with others keeps beside the documents.
 *
 * @param steps what imports did
 * @param inbox what waits
 * @param dispatches what was sent
 * @param contacts whom the vault knows
 * @param identities the keys of the person it belongs to
 */
record Exchanged(
    ImportSteps steps,
    StoredInbox inbox,
    StoredDispatches dispatches,
    StoredContacts contacts,
    IdentityRows identities) {
  /** Reads all of it; the revisions that are gone because their import was undone. */
  Set<String> verified(Connection connection, Set<String> listed) throws SQLException {
    inbox.verify(connection);
    dispatches.verify(connection);
    contacts.verify(connection, listed);
    return steps.verified(connection, listed);
  }
}
