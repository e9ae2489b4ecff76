package brobygger.store.inbox;

import brobygger.casefile.value.NameOrder;
import brobygger.store.database.Database;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.Signature;
import brobygger.store.history.StoredAuditLog;
import brobygger.store.people.StoredContacts;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.bundle.Inbox;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.people.ContactCard;
import brobygger.vault.Seal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/** The cases that wait, in the vault. Facts and entry are sealed apart: a list needs no entry. */
public final class StoredInbox implements Inbox {
  private final Database database;
  private final Seal seal;
  private final Signature signature;
  private final HeldRows held;
  private final StoredAuditLog audit;

  /** The inbox of an open vault. */
  public StoredInbox(Database database, Seal seal, Signature signature, StoredAuditLog audit) {
    this.database = database;
    this.seal = seal;
    this.signature = signature;
    this.held = new HeldRows(seal, signature);
    this.audit = audit;
  }

  @Override
  public List<HeldBundle> held() {
    return database.read(held::all);
  }

  @Override
  public HeldBundle hold(ContactCard signer, int cases, byte[] file) {
    return database.write(connection -> held.hold(connection, signer, cases, file));
  }

  @Override
  public byte[] file(UUID item) {
    return database
        .read(connection -> held.file(connection, item))
        .orElseThrow(() -> unknown(item));
  }

  @Override
  public List<ParkedCase> waiting() {
    return database.read(this::waiting);
  }

  private List<ParkedCase> waiting(Connection connection) throws SQLException {
    List<ParkedCase> waiting = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT id, facts_sealed FROM parked WHERE settled_in IS NULL ORDER BY"
                    + " parked_in")) {
      while (row.next()) {
        UUID item = row.getObject(1, UUID.class);
        waiting.add(facts(item, row.getBytes(2)));
      }
    }
    waiting.sort(
        Comparator.comparing(ParkedCase::parked).thenComparing(NameOrder.by(ParkedCase::name)));
    return List.copyOf(waiting);
  }

  @Override
  public String bundle(UUID item) {
    return database.read(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT entry_sealed FROM parked WHERE id = ? AND settled_in IS NULL")) {
            select.setObject(1, item);
            try (ResultSet row = select.executeQuery()) {
              if (!row.next()) {
                throw unknown(item);
              }
              return new String(opened(entryName(item), row.getBytes(1)), StandardCharsets.UTF_8);
            }
          }
        });
  }

  @Override
  public void discard(UUID item) {
    database.write(
        connection -> {
          discard(connection, item);
          return true;
        });
    try {
      // Thrown away for good means out of the file as well.
      database.compact();
    } catch (StoreProblemException e) {
      LoggerFactory.getLogger(StoredInbox.class)
          .warn("what was thrown away leaves the file later: {}", e.problem());
    }
  }

  private void discard(Connection connection, UUID item) throws SQLException {
    for (ParkedCase parked : waiting(connection)) {
      if (parked.item().equals(item)) {
        change(connection, "DELETE FROM parked WHERE id = ?", item);
        audit.append(
            connection, AuditAction.REJECTED, parked.caseFile(), parked.sender().name(), "");
        return;
      }
    }
    for (HeldBundle each : held.all(connection)) {
      if (each.item().equals(item)) {
        change(connection, "DELETE FROM held WHERE id = ?", item);
        audit.append(connection, AuditAction.REJECTED, null, StoredContacts.who(each.signer()), "");
        return;
      }
    }
    throw unknown(item);
  }

  /** Parks what does not wait already from the same bundle; how many do now. */
  public int park(Connection connection, long step, List<Parking> parkings) throws SQLException {
    int parked = 0;
    List<ParkedCase> waiting = parkings.isEmpty() ? List.of() : waiting(connection);
    for (Parking parking : parkings) {
      boolean again =
          waiting.stream()
              .anyMatch(
                  item ->
                      item.bundle().equals(parking.header().id())
                          && item.caseFile().equals(parking.caseFile()));
      if (again) {
        continue;
      }
      UUID item = UUID.randomUUID();
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO parked VALUES (?, ?, ?, NULL, ?, ?)")) {
        insert.setObject(1, item);
        insert.setObject(2, parking.caseFile().value());
        insert.setLong(3, step);
        insert.setBytes(4, seal.close(factsName(item), ParkedFacts.of(parking, signature.now())));
        insert.setBytes(
            5, seal.close(entryName(item), parking.bundle().getBytes(StandardCharsets.UTF_8)));
        insert.executeUpdate();
      }
      parked++;
    }
    return parked;
  }

  /** Takes items out of the list; undoing the step puts them back. */
  public int settle(Connection connection, long step, Set<UUID> items) throws SQLException {
    int settled = 0;
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE parked SET settled_in = ? WHERE id = ? AND settled_in IS NULL")) {
      for (UUID item : items) {
        update.setLong(1, step);
        update.setObject(2, item);
        if (update.executeUpdate() == 0 && !HeldRows.settle(connection, step, item)) {
          throw unknown(item);
        }
        settled++;
      }
    }
    return settled;
  }

  /** What can no longer come back goes for good. */
  public void forgetSettledBefore(Connection connection, long step) throws SQLException {
    change(connection, "DELETE FROM parked WHERE settled_in < ?", step);
    change(connection, "DELETE FROM held WHERE settled_in < ?", step);
  }

  /** What a step parked goes, what it settled waits again. */
  public void turnRound(Connection connection, long step) throws SQLException {
    change(connection, "DELETE FROM parked WHERE parked_in = ?", step);
    change(connection, "UPDATE parked SET settled_in = NULL WHERE settled_in = ?", step);
    change(connection, "UPDATE held SET settled_in = NULL WHERE settled_in = ?", step);
  }

  private static void change(Connection connection, String sql, Object which) throws SQLException {
    try (PreparedStatement change = connection.prepareStatement(sql)) {
      change.setObject(1, which);
      change.executeUpdate();
    }
  }

  /** Everything about a case goes, also what was settled: a file that was opened may hold it. */
  public static void forget(Connection connection, Predicate<UUID> erased) throws SQLException {
    try (Statement delete = connection.createStatement()) {
      delete.executeUpdate("DELETE FROM held WHERE settled_in IS NOT NULL");
    }
    List<UUID> gone = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT DISTINCT document_id FROM parked")) {
      while (row.next()) {
        UUID id = row.getObject(1, UUID.class);
        if (erased.test(id)) {
          gone.add(id);
        }
      }
    }
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM parked WHERE document_id = ?")) {
      for (UUID id : gone) {
        delete.setObject(1, id);
        delete.executeUpdate();
      }
    }
  }

  /** Opens every item; throws when one does not open. */
  public void verify(Connection connection) throws SQLException {
    held.verify(connection);
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT id, facts_sealed, entry_sealed FROM parked")) {
      while (row.next()) {
        UUID item = row.getObject(1, UUID.class);
        facts(item, row.getBytes(2));
        opened(entryName(item), row.getBytes(3));
      }
    }
  }

  private ParkedCase facts(UUID item, byte[] sealed) {
    return ParkedFacts.read(item, opened(factsName(item), sealed));
  }

  private byte[] opened(String name, byte[] sealed) {
    return seal.open(name, sealed).orElseThrow(() -> DocumentRows.damaged(name + " does not open"));
  }

  /** What the facts of a waiting case are sealed under. */
  public static String factsName(Object item) {
    return "parked facts " + item;
  }

  /** What a waiting case is sealed under. */
  public static String entryName(Object item) {
    return "parked entry " + item;
  }

  private static StoreProblemException unknown(UUID item) {
    return new StoreProblemException(new StoreProblem.Unknown(item.toString()));
  }
}
