package brobygger.store.people;

import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.store.database.Ledger;
import brobygger.store.history.DocumentRows;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.people.SignedCard;
import brobygger.vault.VaultKeys;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The rows that say what happened to contacts; none is ever changed. */
public final class ContactSteps {
  private static final StrictJson JSON =
      new StrictJson(new JsonLimits(16 * 1024 * 1024, 8, SignedCard.MOST));

  private final VaultKeys keys;

  ContactSteps(VaultKeys keys) {
    this.keys = keys;
  }

  void keep(Connection connection, JsonNode content) throws SQLException {
    byte[] bytes = CanonicalJson.bytes(content);
    long seq = next(connection);
    String hash = hash(seq, bytes);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO contact_step VALUES (?, ?, ?)")) {
      insert.setLong(1, seq);
      insert.setString(2, hash);
      insert.setBytes(3, keys.documents().close(name(seq), bytes));
      insert.executeUpdate();
    }
    Ledger.append(connection, hash);
  }

  private static long next(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT MAX(seq) FROM contact_step")) {
      return row.next() ? row.getLong(1) + 1 : 1;
    }
  }

  /** The newest one's number and hash, which covers all it says; empty when there is none. */
  String newest(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT seq, hash FROM contact_step ORDER BY seq DESC LIMIT 1")) {
      return row.next() ? row.getLong(1) + " " + row.getString(2) : "";
    }
  }

  /** All of them, oldest first; throws when one is missing or does not open. */
  List<JsonNode> all(Connection connection) throws SQLException {
    List<JsonNode> steps = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT seq, hash, sealed FROM contact_step ORDER BY seq")) {
      while (row.next()) {
        long seq = row.getLong(1);
        byte[] content =
            keys.documents().open(name(seq), row.getBytes(3)).orElseThrow(() -> damaged(seq));
        if (seq != steps.size() + 1 || !hash(seq, content).equals(row.getString(2))) {
          throw damaged(seq);
        }
        steps.add(JSON.read(content));
      }
    } catch (DocumentProblemException e) {
      throw DocumentRows.damaged("a contact: " + e.problem().kind());
    }
    return steps;
  }

  /** Adds the hashes of all of them to what the ledger lists. */
  void hashes(Connection connection, Set<String> listed) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT hash FROM contact_step")) {
      while (row.next()) {
        listed.add(row.getString(1));
      }
    }
  }

  private String hash(long seq, byte[] content) {
    String text = name(seq) + " " + new String(content, StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(keys.tag(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What a step is sealed under. */
  public static String name(long seq) {
    return "contact step " + seq;
  }

  private static StoreProblemException damaged(long seq) {
    return DocumentRows.damaged("contact step " + seq);
  }
}
