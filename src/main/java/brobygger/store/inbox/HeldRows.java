package brobygger.store.inbox;

import brobygger.card.CardJson;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.Signature;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.people.ContactCard;
import brobygger.vault.Seal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The sealed bundles of unknown signers, each sealed once more with the vault's own key. */
public final class HeldRows {
  private static final StrictJson JSON = new StrictJson(new JsonLimits(64 * 1024, 4, 4096));

  private final Seal seal;
  private final Signature signature;

  HeldRows(Seal seal, Signature signature) {
    this.seal = seal;
    this.signature = signature;
  }

  /** A held bundle with the hash of its bytes, by which the same file is known again. */
  private record Known(HeldBundle held, String digest) {}

  List<HeldBundle> all(Connection connection) throws SQLException {
    return known(connection).stream()
        .map(Known::held)
        .sorted(Comparator.comparing(HeldBundle::held).thenComparing(HeldBundle::item))
        .toList();
  }

  private List<Known> known(Connection connection) throws SQLException {
    List<Known> known = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT id, facts_sealed FROM held WHERE settled_in IS NULL")) {
      while (row.next()) {
        known.add(facts(row.getObject(1, UUID.class), row.getBytes(2)));
      }
    }
    return known;
  }

  HeldBundle hold(Connection connection, ContactCard signer, int cases, byte[] file)
      throws SQLException {
    String digest = digest(file);
    Optional<Known> before =
        known(connection).stream().filter(each -> each.digest().equals(digest)).findFirst();
    if (before.isPresent()) {
      return before.get().held();
    }
    UUID item = UUID.randomUUID();
    HeldBundle held = new HeldBundle(item, signer, cases, file.length, signature.now());
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO held VALUES (?, NULL, ?, ?)")) {
      insert.setObject(1, item);
      insert.setBytes(2, seal.close(factsName(item), facts(held, digest)));
      insert.setBytes(3, seal.close(fileName(item), file));
      insert.executeUpdate();
    }
    return held;
  }

  Optional<byte[]> file(Connection connection, UUID item) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT file_sealed FROM held WHERE id = ? AND settled_in IS NULL")) {
      select.setObject(1, item);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(opened(fileName(item), row.getBytes(1))) : Optional.empty();
      }
    }
  }

  /** Whether it was here. */
  static boolean settle(Connection connection, long step, UUID item) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE held SET settled_in = ? WHERE id = ? AND settled_in IS NULL")) {
      update.setLong(1, step);
      update.setObject(2, item);
      return update.executeUpdate() > 0;
    }
  }

  /** Opens every row; throws when one does not open. */
  void verify(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT id, facts_sealed, file_sealed FROM held")) {
      while (row.next()) {
        UUID item = row.getObject(1, UUID.class);
        Known known = facts(item, row.getBytes(2));
        if (!known.digest().equals(digest(opened(fileName(item), row.getBytes(3))))) {
          throw DocumentRows.damaged("held " + item);
        }
      }
    }
  }

  private static byte[] facts(HeldBundle held, String digest) {
    ObjectNode facts =
        JsonNodeFactory.instance
            .objectNode()
            .put("cases", held.cases())
            .put("bytes", held.bytes())
            .put("held", held.held().toString())
            .put("digest", digest);
    facts.set("signer", CardJson.write(held.signer()));
    return CanonicalJson.bytes(facts);
  }

  private Known facts(UUID item, byte[] sealed) {
    try {
      JsonNode facts = JSON.read(opened(factsName(item), sealed));
      return new Known(
          new HeldBundle(
              item,
              CardJson.read(facts.path("signer")),
              facts.path("cases").intValue(0),
              facts.path("bytes").longValue(0),
              Instant.parse(facts.path("held").stringValue(""))),
          facts.path("digest").stringValue(""));
    } catch (DocumentProblemException | IllegalArgumentException | DateTimeException e) {
      throw DocumentRows.damaged("held " + item);
    }
  }

  private byte[] opened(String name, byte[] sealed) {
    return seal.open(name, sealed).orElseThrow(() -> DocumentRows.damaged(name + " does not open"));
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** What the facts of a held file are sealed under. */
  public static String factsName(Object item) {
    return "held facts " + item;
  }

  /** What a held file is sealed under. */
  public static String fileName(Object item) {
    return "held file " + item;
  }
}
