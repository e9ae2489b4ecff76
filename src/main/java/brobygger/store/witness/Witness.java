package brobygger.store.witness;

import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.store.database.Anchor;
import brobygger.vault.AtomicFile;
import brobygger.vault.VaultKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a vault once held, noted outside its database under its key: its newest commit, and by keyed
 * hash whom it has erased. It says no name.
 *
 * @param seq number of the newest ledger row; 0 before the first
 * @param chain its chain hash
 * @param at when this was so, by that computer's clock
 * @param erased the keyed hashes of the erased cases
 * @param generation the newest key file's; 0 for one that is not counted
 */
public record Witness(long seq, String chain, Instant at, Set<String> erased, long generation) {
  private static final JsonLimits LIMITS = new JsonLimits(8 * 1024 * 1024, 4, 200);

  public Witness {
    erased = Set.copyOf(erased);
  }

  /** What there is to remember of a vault at this time. */
  public static Witness of(Anchor newest, Instant at, Set<String> erased, long generation) {
    return new Witness(newest.seq(), newest.chain(), at, erased, generation);
  }

  Witness with(long other) {
    return new Witness(seq, chain, at, erased, other);
  }

  /** The commit it was seen at. */
  public Anchor commit() {
    return new Anchor(seq, chain);
  }

  private ObjectNode body() {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("format", 1)
            .put("seq", seq)
            .put("chain", chain)
            .put("at", at.toString());
    ArrayNode tokens = body.putArray("erased");
    new TreeSet<>(erased).forEach(tokens::add);
    return generation == 0 ? body : body.put("generation", generation);
  }

  private byte[] tag(VaultKeys keys) {
    return keys.tag(("witness " + CanonicalJson.text(body())).getBytes(StandardCharsets.UTF_8));
  }

  /** Replaces the file as a whole. */
  public void write(Path file, VaultKeys keys) throws IOException {
    AtomicFile.write(
        file, CanonicalJson.bytes(body().put("tag", HexFormat.of().formatHex(tag(keys)))));
  }

  /** What the file says; empty when it is missing, damaged or another vault's. */
  static Optional<Witness> read(Path file, VaultKeys keys) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LIMITS.bytes()) {
        return Optional.empty();
      }
      JsonNode node = new StrictJson(LIMITS).read(Files.readAllBytes(file));
      Set<String> erased = new TreeSet<>();
      node.path("erased").forEach(token -> erased.add(token.stringValue("")));
      Witness witness =
          new Witness(
              node.path("seq").asLong(-1),
              node.path("chain").stringValue(""),
              Instant.parse(node.path("at").stringValue("")),
              erased,
              node.path("generation").asLong(0));
      byte[] tag = HexFormat.of().parseHex(node.path("tag").stringValue(""));
      return MessageDigest.isEqual(witness.tag(keys), tag)
          ? Optional.of(witness)
          : Optional.empty();
    } catch (IOException
        | DocumentProblemException
        | DateTimeException
        | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
