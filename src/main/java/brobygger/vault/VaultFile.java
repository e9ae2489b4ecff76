package brobygger.vault;

import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code vault.json} says. It holds no secret but the wrapped key. A checksum tells a damaged
 * file from a wrong passphrase; the tag, under the vault's own key, tells a changed one.
 *
 * @param vault identity of the vault, bound into its keys
 * @param device identity of this copy, the device in its revisions
 * @param profile whose it is
 * @param slot the key, wrapped by the passphrase
 * @param recovery the key, wrapped by recovery keys: at most one confirmed and one not
 * @param generation how often it was changed how the vault is opened; 0 for never, or not counted
 * @param carried under a new vault key, the key that knows the rows again, sealed with it
 */
record VaultFile(
    UUID vault,
    UUID device,
    Profile profile,
    PassphraseSlot slot,
    List<RecoverySlot> recovery,
    long generation,
    Optional<byte[]> carried) {
  /**
   * The first format has the passphrase alone, the second recovery keys as well, the third a
   * generation. A file is of the oldest format that can say it, so that what is not changed can be
   * read by those who could read it.
   */
  static final int NEWEST_FORMAT = 3;

  private static final int COUNTED = 3;
  private static final int CARRIED = 12 + VaultKeys.LENGTH + 16;

  static final JsonLimits LIMITS = new JsonLimits(64 * 1024, 8, 2_000);
  private static final HexFormat HEX = HexFormat.of();

  private static final List<String> FIELDS =
      List.of("format", "vault", "device", "profile", "slots", "tag", "checksum");
  private static final String PASSPHRASE = "PASSPHRASE";
  private static final String RECOVERY = "RECOVERY";
  private static final Set<String> KINDS = Set.of(PASSPHRASE, RECOVERY);
  private static final int MOST_SLOTS = 3;

  VaultFile {
    recovery = List.copyOf(recovery);
    long confirmed = recovery.stream().filter(RecoverySlot::confirmed).count();
    if (confirmed > 1 || recovery.size() - confirmed > 1) {
      throw new IllegalArgumentException("slots");
    }
  }

  /** A file that was never changed. */
  VaultFile(
      UUID vault, UUID device, Profile profile, PassphraseSlot slot, List<RecoverySlot> recovery) {
    this(vault, device, profile, slot, recovery, 0, Optional.empty());
  }

  VaultFile withProfile(Profile other) {
    return new VaultFile(vault, device, other, slot, recovery, generation, carried);
  }

  VaultFile withSlot(PassphraseSlot other) {
    return new VaultFile(vault, device, profile, other, recovery, generation, carried);
  }

  VaultFile withRecovery(List<RecoverySlot> others) {
    return new VaultFile(vault, device, profile, slot, others, generation, carried);
  }

  VaultFile withGeneration(long other) {
    return new VaultFile(vault, device, profile, slot, recovery, other, carried);
  }

  /** What was read, and the tag that stands with it. */
  record Tagged(VaultFile file, String tag) {
    /** Whether the file says what the holder of the keys wrote. */
    boolean isTagged(VaultKeys keys) {
      return MessageDigest.isEqual(
          file.tag(keys).getBytes(StandardCharsets.UTF_8), tag.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The file is not as it was written; the message says what, for support. */
  static final class DamagedException extends Exception {
    private static final long serialVersionUID = 1L;

    DamagedException(String message) {
      super(message);
    }
  }

  /** The file is of a later format. */
  static final class NewerException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private int format() {
    if (generation > 0) {
      return COUNTED;
    }
    return recovery.isEmpty() ? 1 : 2;
  }

  private ObjectNode body() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("format", format()).put("vault", vault.toString()).put("device", device.toString());
    if (generation > 0) {
      body.put("generation", generation);
      carried.ifPresent(bytes -> body.put("carried", HEX.formatHex(bytes)));
    }
    body.putObject("profile")
        .put("name", profile.name())
        .put("role", profile.role().name())
        .put("organisation", profile.organisation());
    ArrayNode slots = body.putArray("slots");
    slots
        .addObject()
        .put("kind", PASSPHRASE)
        .put("memoryKib", slot.cost().memoryKib())
        .put("passes", slot.cost().passes())
        .put("lanes", slot.cost().lanes())
        .put("salt", HEX.formatHex(slot.salt()))
        .put("key", HEX.formatHex(slot.wrapped()));
    for (RecoverySlot each : recovery) {
      slots
          .addObject()
          .put("kind", RECOVERY)
          .put("confirmed", each.confirmed())
          .put("salt", HEX.formatHex(each.salt()))
          .put("key", HEX.formatHex(each.wrapped()));
    }
    return body;
  }

  /** The tag of what this file says. */
  String tag(VaultKeys keys) {
    return HEX.formatHex(keys.fileTag(CanonicalJson.bytes(body())));
  }

  /** The file's bytes. */
  byte[] bytes(VaultKeys keys) {
    ObjectNode whole = body();
    whole.put("tag", tag(keys));
    whole.put("checksum", CanonicalJson.sha256(whole));
    // Without a last line break: every byte that is cut off is missed.
    return CanonicalJson.pretty(whole).getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a file as strictly as a document from a stranger. */
  static Tagged read(byte[] bytes) throws DamagedException, NewerException {
    JsonNode whole;
    try {
      whole = new StrictJson(LIMITS).read(bytes);
    } catch (DocumentProblemException e) {
      throw new DamagedException(e.problem().kind().name());
    }
    JsonNode format = whole.path("format");
    if (format.isInt() && format.intValue() > NEWEST_FORMAT) {
      throw new NewerException();
    }
    if (!(whole instanceof ObjectNode object) || !format.isInt() || format.intValue() < 1) {
      throw new DamagedException("not a vault file");
    }
    try {
      List<String> names = new ArrayList<>(FIELDS);
      if (format.intValue() == COUNTED) {
        names.add("generation");
        if (object.has("carried")) {
          names.add("carried");
        }
      }
      ObjectNode summed = object.deepCopy();
      summed.remove("checksum");
      if (!CanonicalJson.sha256(summed).equals(text(object, "checksum"))) {
        throw new DamagedException("checksum");
      }
      if (hasMore(object, names)) {
        throw new NewerException();
      }
      fields(object, names.toArray(String[]::new));
      return new Tagged(file(object), text(object, "tag"));
    } catch (IllegalArgumentException e) {
      throw new DamagedException(String.valueOf(e.getMessage()));
    }
  }

  /** Whole as it was written, and with fields or ways to open it that nobody here knows. */
  private static boolean hasMore(ObjectNode object, List<String> known) {
    return !known.containsAll(object.propertyNames())
        || object
            .path("slots")
            .valueStream()
            .map(slot -> slot.path("kind").asString(PASSPHRASE))
            .anyMatch(kind -> !KINDS.contains(kind));
  }

  private static VaultFile file(ObjectNode object) {
    ObjectNode profile = object(object.get("profile"));
    fields(profile, "name", "role", "organisation");
    if (!(object.get("slots") instanceof ArrayNode slots) || slots.size() > MOST_SLOTS) {
      throw new IllegalArgumentException("slots");
    }
    List<PassphraseSlot> passphrases = new ArrayList<>();
    List<RecoverySlot> recovery = new ArrayList<>();
    for (JsonNode each : slots) {
      ObjectNode slot = object(each);
      switch (text(slot, "kind")) {
        case PASSPHRASE -> passphrases.add(passphraseSlot(slot));
        case RECOVERY -> recovery.add(recoverySlot(slot));
        default -> throw new IllegalArgumentException("slot kind");
      }
    }
    int format = object.get("format").intValue();
    if (passphrases.size() != 1 || format < COUNTED && (format == 1) != recovery.isEmpty()) {
      throw new IllegalArgumentException("slots");
    }
    return new VaultFile(
        UUID.fromString(text(object, "vault")),
        UUID.fromString(text(object, "device")),
        new Profile(
            text(profile, "name"),
            ProfileRole.valueOf(text(profile, "role")),
            text(profile, "organisation")),
        passphrases.getFirst(),
        recovery,
        format == COUNTED ? generation(object) : 0,
        object.has("carried") ? Optional.of(bytes(object, "carried", CARRIED)) : Optional.empty());
  }

  private static long generation(ObjectNode object) {
    JsonNode node = object.get("generation");
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 1) {
      throw new IllegalArgumentException("generation");
    }
    return node.longValue();
  }

  private static PassphraseSlot passphraseSlot(ObjectNode slot) {
    fields(slot, "kind", "memoryKib", "passes", "lanes", "salt", "key");
    return new PassphraseSlot(
        new Argon2Cost(number(slot, "memoryKib"), number(slot, "passes"), number(slot, "lanes")),
        salt(slot),
        bytes(slot, "key", PassphraseSlot.WRAPPED));
  }

  private static RecoverySlot recoverySlot(ObjectNode slot) {
    fields(slot, "kind", "confirmed", "salt", "key");
    JsonNode confirmed = slot.get("confirmed");
    if (!confirmed.isBoolean()) {
      throw new IllegalArgumentException("confirmed");
    }
    return new RecoverySlot(
        confirmed.booleanValue(), salt(slot), bytes(slot, "key", PassphraseSlot.WRAPPED));
  }

  /** A salt of zeros is no accident: with it, guesses could be worked out beforehand. */
  private static byte[] salt(ObjectNode slot) {
    byte[] salt = bytes(slot, "salt", PassphraseSlot.SALT);
    if (MessageDigest.isEqual(salt, new byte[PassphraseSlot.SALT])) {
      throw new IllegalArgumentException("salt");
    }
    return salt;
  }

  private static void fields(ObjectNode object, String... names) {
    if (!Set.copyOf(object.propertyNames()).equals(Set.copyOf(List.of(names)))) {
      throw new IllegalArgumentException("fields");
    }
  }

  private static ObjectNode object(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException("object");
  }

  private static String text(ObjectNode object, String field) {
    JsonNode node = object.path(field);
    if (!node.isString()) {
      throw new IllegalArgumentException(field);
    }
    return node.stringValue();
  }

  private static int number(ObjectNode object, String field) {
    JsonNode node = object.get(field);
    if (!node.isInt()) {
      throw new IllegalArgumentException(field);
    }
    return node.intValue();
  }

  private static byte[] bytes(ObjectNode object, String field, int length) {
    byte[] bytes = HEX.parseHex(text(object, field));
    if (bytes.length != length) {
      throw new IllegalArgumentException(field);
    }
    return bytes;
  }
}
