package brobygger.store;

import brobygger.store.database.Database;
import brobygger.store.engine.DatabaseException;
import brobygger.store.engine.Engine;
import brobygger.store.engine.SchemaVersions;
import brobygger.store.exchange.ImportSteps;
import brobygger.store.history.ProofRows;
import brobygger.store.people.IdentityRows;
import brobygger.usecase.home.StoreProblemException;
import brobygger.vault.UnlockedVault;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** Makes and opens the databases of vaults by one engine, and brings older ones up to date. */
final class Databases {
  private final Engine engine;
  private final InstantSource clock;

  Databases(Engine engine, InstantSource clock) {
    this.engine = engine;
    this.clock = clock;
  }

  /** Makes that of a new vault, with its tables and its anchor. */
  Database create(UnlockedVault vault) throws DatabaseException {
    return Database.create(vault, engine, upgrades(vault));
  }

  /** Opens that of a vault and checks that it holds the newest commit. */
  Database open(UnlockedVault vault) throws DatabaseException {
    return Database.open(vault, engine, upgrades(vault));
  }

  private SchemaVersions.Reached upgrades(UnlockedVault vault) {
    return (connection, version) -> {
      if (version == SchemaVersions.PROOFS) {
        noteMadeBefore(vault, connection);
      }
      if (version == SchemaVersions.IDENTITIES) {
        new IdentityRows(vault.keys()).begin(connection, vault.device(), clock.instant());
      }
    };
  }

  private static void noteMadeBefore(UnlockedVault vault, Connection connection)
      throws SQLException {
    try {
      Set<String> arrived = new ImportSteps(vault.keys()).arrived(connection);
      ProofRows.noteMadeBefore(connection, vault.device(), arrived);
    } catch (StoreProblemException e) {
      // What came in cannot be told from what was written here: none of it is one's own to undo.
      LoggerFactory.getLogger(Databases.class)
          .warn("earlier changes count as not made here: {}", e.problem());
    }
  }
}
