package brobygger.store.database;

import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.vault.AtomicFile;
import brobygger.vault.VaultKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The newest commit, noted outside the database under the vault's key. A database need not notice
 * when the end of its file is missing: it opens with an older state. The anchor tells.
 *
 * @param seq number of the newest ledger row; 0 before the first
 * @param chain its chain hash; 64 zeros before the first
 * @param size bytes of the database file when it was closed; 0 while it is open
 * @param generation the newest key file's; 0 for one that is not counted
 */
public record Anchor(long seq, String chain, long size, long generation) {
  static final Anchor EMPTY = new Anchor(0, "0".repeat(64));
  private static final int FORMAT = 1;

  /** No anchor is larger. */
  public static final JsonLimits LIMITS = new JsonLimits(4096, 4, 200);

  /** While the database is open. */
  public Anchor(long seq, String chain) {
    this(seq, chain, 0, 0);
  }

  /** The same commit, with the file closed at that size. */
  Anchor closedAt(long bytes) {
    return new Anchor(seq, chain, bytes, generation);
  }

  /** The same commit, with a key file of that generation. */
  public Anchor with(long other) {
    return new Anchor(seq, chain, size, other);
  }

  private ObjectNode body() {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("format", FORMAT)
            .put("seq", seq)
            .put("chain", chain);
    if (size > 0) {
      body.put("size", size);
    }
    return generation == 0 ? body : body.put("generation", generation);
  }

  private String tag(VaultKeys keys) {
    return HexFormat.of().formatHex(keys.fileTag(CanonicalJson.bytes(body())));
  }

  /** Replaces the file as a whole. */
  void write(Path file, VaultKeys keys) throws IOException {
    synchronized (Anchor.class) {
      AtomicFile.write(file, bytes(keys));
    }
  }

  /** Notes a newer key file beside the commit that the file notes. */
  public static void note(Path file, VaultKeys keys, long generation) throws IOException {
    synchronized (Anchor.class) {
      Optional<Anchor> before = read(file, keys);
      if (before.isPresent() && before.get().generation() < generation) {
        before.get().with(generation).write(file, keys);
      }
    }
  }

  /** The file's content. */
  public byte[] bytes(VaultKeys keys) {
    return CanonicalJson.bytes(body().put("tag", tag(keys)));
  }

  /** How many commits an anchor speaks of, without the key that proves it; -1 for none. */
  public static long commits(byte[] anchor) {
    try {
      return new StrictJson(LIMITS).read(anchor).path("seq").asLong(-1);
    } catch (DocumentProblemException e) {
      return -1;
    }
  }

  /** Whether a newer Brobygger wrote a file that is no anchor to this one. */
  static boolean isNewer(Path file) {
    try {
      return new StrictJson(LIMITS).read(Files.readAllBytes(file)).path("format").asInt(0) > FORMAT;
    } catch (DocumentProblemException | IOException e) {
      return false;
    }
  }

  /**
   * The anchor; empty when the file is missing, damaged or another vault's.
   *
   * @throws IOException when the computer does not let it be read
   */
  public static Optional<Anchor> read(Path file, VaultKeys keys) throws IOException {
    try {
      if (Files.notExists(file) || Files.size(file) > LIMITS.bytes()) {
        return Optional.empty();
      }
      JsonNode node = new StrictJson(LIMITS).read(Files.readAllBytes(file));
      JsonNode seq = node.path("seq");
      JsonNode chain = node.path("chain");
      JsonNode tag = node.path("tag");
      if (node.path("format").asInt(0) > FORMAT) {
        return Optional.empty();
      }
      if (!seq.isIntegralNumber() || !chain.isString() || !tag.isString()) {
        return Optional.empty();
      }
      Anchor anchor =
          new Anchor(
              seq.longValue(),
              chain.stringValue(),
              node.path("size").asLong(0),
              node.path("generation").asLong(0));
      boolean genuine =
          MessageDigest.isEqual(
              anchor.tag(keys).getBytes(StandardCharsets.UTF_8),
              tag.stringValue().getBytes(StandardCharsets.UTF_8));
      return genuine ? Optional.of(anchor) : Optional.empty();
    } catch (DocumentProblemException e) {
      return Optional.empty();
    }
  }
}
