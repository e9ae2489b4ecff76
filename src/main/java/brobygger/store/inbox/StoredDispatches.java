package brobygger.store.inbox;

import brobygger.store.database.Database;
import brobygger.store.history.DocumentRows;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.RevisionId;
import brobygger.vault.VaultKeys;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was last sent to whom, in the vault. No row says in clear who it was. */
public final class StoredDispatches implements Dispatches {
  private final Database database;
  private final String put;
  private final VaultKeys keys;

  /** The dispatches of an open vault. */
  public StoredDispatches(Database database, VaultKeys keys) {
    this.database = database;
    this.put = database.dialect().put("sent", List.of("token"), List.of("document_id", "sealed"));
    this.keys = keys;
  }

  @Override
  public Optional<RevisionId> last(String recipient, BundleView view, DocumentKey document) {
    String token = token(recipient, view, document);
    return database.read(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement("SELECT sealed FROM sent WHERE token = ?")) {
            select.setString(1, token);
            try (ResultSet row = select.executeQuery()) {
              return row.next() ? Optional.of(head(token, row.getBytes(1))) : Optional.empty();
            }
          }
        });
  }

  @Override
  public void note(
      Collection<String> recipients, BundleView view, Map<DocumentKey, RevisionId> sent) {
    database.write(
        connection -> {
          try (PreparedStatement merge = connection.prepareStatement(put)) {
            for (String recipient : recipients) {
              for (Map.Entry<DocumentKey, RevisionId> entry : sent.entrySet()) {
                String token = token(recipient, view, entry.getKey());
                byte[] head = entry.getValue().hex().getBytes(StandardCharsets.US_ASCII);
                merge.setString(1, token);
                merge.setObject(2, entry.getKey().id());
                merge.setBytes(3, keys.documents().close(name(token), head));
                merge.executeUpdate();
              }
            }
          }
          return true;
        });
  }

  /** Takes away what is remembered of a case that is erased. */
  public static void forget(Connection connection, UUID caseFile) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM sent WHERE document_id = ?")) {
      delete.setObject(1, caseFile);
      delete.executeUpdate();
    }
  }

  /** Opens every row; throws when one does not open. */
  public void verify(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("SELECT token, sealed FROM sent");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        head(row.getString(1), row.getBytes(2));
      }
    }
  }

  private RevisionId head(String token, byte[] sealed) {
    byte[] head =
        keys.documents()
            .open(name(token), sealed)
            .orElseThrow(() -> DocumentRows.damaged("what was sent does not open"));
    return new RevisionId(new String(head, StandardCharsets.US_ASCII));
  }

  private String token(String recipient, BundleView view, DocumentKey document) {
    String text = "sent " + view + " " + document.id() + " to " + recipient;
    return HexFormat.of().formatHex(keys.tag(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What a dispatch is sealed under. */
  public static String name(String token) {
    return "sent " + token;
  }
}
