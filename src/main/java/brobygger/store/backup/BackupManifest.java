package brobygger.store.backup;

import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.vault.VaultKeys;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a backup says of itself. The hashes tell damage without any key; the tag, under the vault's
 * key, tells a backup somebody put together.
 *
 * @param taken when
 * @param files SHA-256 of each file, in hexadecimal, by name
 * @param tag over the rest
 */
public record BackupManifest(Instant taken, Map<String, String> files, String tag) {
  static final int FORMAT = 1;
  static final JsonLimits LIMITS = new JsonLimits(16 * 1024, 4, 200);

  private static final List<String> FIELDS = List.of("format", "taken", "files", "tag");

  private static ObjectNode body(Instant taken, Map<String, String> files) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("format", FORMAT).put("taken", taken.toString());
    ObjectNode hashes = body.putObject("files");
    new TreeMap<>(files).forEach(hashes::put);
    return body;
  }

  private static String tag(Instant taken, Map<String, String> files, VaultKeys keys) {
    return HexFormat.of().formatHex(keys.fileTag(CanonicalJson.bytes(body(taken, files))));
  }

  static BackupManifest of(Instant taken, Map<String, String> files, VaultKeys keys) {
    return new BackupManifest(taken, Map.copyOf(files), tag(taken, files, keys));
  }

  /** Whether it was made with the vault's key. */
  public boolean genuine(VaultKeys keys) {
    HexFormat hex = HexFormat.of();
    try {
      return MessageDigest.isEqual(hex.parseHex(tag), hex.parseHex(tag(taken, files, keys)));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  byte[] bytes() {
    return CanonicalJson.bytes(body(taken, files).put("tag", tag));
  }

  static BackupManifest read(byte[] bytes) throws BackupArchive.RefusedException {
    try {
      JsonNode whole = new StrictJson(LIMITS).read(bytes);
      if (whole.path("format").asInt(0) > FORMAT || !FIELDS.containsAll(whole.propertyNames())) {
        throw new BackupArchive.RefusedException(BackupArchive.Refusal.NEWER, "format");
      }
      Map<String, String> files = new TreeMap<>();
      whole.path("files").properties().forEach(e -> files.put(e.getKey(), e.getValue().asString()));
      if (!files.keySet().containsAll(List.of(BackupArchive.KEY, BackupArchive.DATABASE))) {
        throw new BackupArchive.RefusedException(BackupArchive.Refusal.DAMAGED, "files");
      }
      return new BackupManifest(
          Instant.parse(whole.path("taken").asString("")), files, whole.path("tag").asString(""));
    } catch (DocumentProblemException | DateTimeException | tools.jackson.core.JacksonException e) {
      throw new BackupArchive.RefusedException(BackupArchive.Refusal.DAMAGED, "manifest");
    }
  }
}
