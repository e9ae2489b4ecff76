package brobygger.bundle;

import brobygger.card.CardJson;
import brobygger.document.DocumentProblem;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.SealedEnvelope;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The outer form of a sealed file, JWE JSON serialization (RFC 7516, 7.2.1), held against a list of
 * what is allowed before any library or key sees it.
 *
 * @param envelope what the outside says
 * @param protectedHeader as it stands in the file: the content is bound to it
 * @param keys the content key, once per recipient
 * @param compressed whether the content is inflated once it is open
 */
@SuppressWarnings("ArrayRecordComponent")
record SealedForm(
    SealedEnvelope envelope,
    String protectedHeader,
    List<WrappedKey> keys,
    byte[] iv,
    byte[] ciphertext,
    byte[] tag,
    boolean compressed) {
  private static final int MOST_CASES = 100_000;
  private static final int FIRST_BYTES = 64;
  private static final StrictJson OUTER =
      new StrictJson(new JsonLimits(BundleFormat.MOST_BYTES, 8, 20_000));
  private static final StrictJson HEADER =
      new StrictJson(new JsonLimits(SealedFormat.MOST_HEADER_BYTES, 4, 400));
  private static final Set<String> FIELDS =
      Set.of(
          SealedFormat.PROTECTED,
          SealedFormat.RECIPIENTS,
          SealedFormat.IV,
          SealedFormat.CIPHERTEXT,
          SealedFormat.TAG);
  private static final Set<String> PROTECTED_FIELDS =
      Set.of(
          SealedFormat.TYPE,
          SealedFormat.ENCRYPTION,
          SealedFormat.FORMAT,
          SealedFormat.CASES,
          SealedFormat.SENDER);
  private static final Set<String> COMPRESSED_FIELDS =
      Set.of(
          SealedFormat.TYPE,
          SealedFormat.ENCRYPTION,
          SealedFormat.FORMAT,
          SealedFormat.CASES,
          SealedFormat.SENDER,
          SealedFormat.ZIP);
  private static final Set<String> KEY_FIELDS =
      Set.of(SealedFormat.ALGORITHM, SealedFormat.KEY_ID, SealedFormat.EPHEMERAL_KEY);

  /** The content key as one recipient gets it. */
  record WrappedKey(Fingerprint recipient, ECPublicKey ephemeral, byte[] wrapped) {}

  /** Whether the first bytes are those of a JWE in JSON, whatever follows. */
  static boolean looksSealed(byte[] bytes) {
    int length = Math.min(bytes.length, FIRST_BYTES);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replaceAll("\\s", "");
    return FIELDS.stream().anyMatch(field -> start.startsWith("{\"" + field + "\":"))
        || start.startsWith("{\"unprotected\":")
        || start.startsWith("{\"aad\":");
  }

  /** Reads a file that looks sealed; its size was checked before. */
  static SealedForm read(byte[] bytes) throws BundleRefusal {
    int[] cut = ciphertext(bytes);
    byte[] ciphertext = Arrays.copyOfRange(bytes, cut[0], cut[1]);
    ObjectNode outer = object(outer(bytes, cut), "");
    only(outer, FIELDS);
    try {
      String protectedText = text(outer, SealedFormat.PROTECTED);
      ObjectNode header = header(protectedText);
      List<WrappedKey> keys = keys(outer.path(SealedFormat.RECIPIENTS));
      return new SealedForm(
          envelope(header, keys),
          protectedText,
          keys,
          exactly(SealedFormat.IV_BYTES, text(outer, SealedFormat.IV)),
          Base64Url.decode(ciphertext),
          exactly(SealedFormat.TAG_BYTES, text(outer, SealedFormat.TAG)),
          header.has(SealedFormat.ZIP));
    } catch (IllegalArgumentException e) {
      throw new BundleRefusal(new BundleProblem.WrongShape("", "base64url"));
    }
  }

  /**
   * Everything but the long text in the middle, which needs no parser and would fill the memory.
   */
  private static JsonNode outer(byte[] bytes, int[] cut) throws BundleRefusal {
    byte[] rest = new byte[bytes.length - (cut[1] - cut[0])];
    System.arraycopy(bytes, 0, rest, 0, cut[0]);
    System.arraycopy(bytes, cut[1], rest, cut[0], bytes.length - cut[1]);
    try {
      return OUTER.read(rest);
    } catch (DocumentProblemException e) {
      throw new BundleRefusal(unreadable(e.problem()));
    }
  }

  static BundleProblem unreadable(DocumentProblem problem) {
    return switch (problem.kind()) {
      case TOO_LARGE -> new BundleProblem.OverLimit("TOO_MANY", problem.line(), problem.column());
      case TOO_DEEP, TOO_LONG, DUPLICATE_FIELD ->
          new BundleProblem.OverLimit(problem.kind().name(), problem.line(), problem.column());
      default -> new BundleProblem.Damaged(problem.line(), problem.column());
    };
  }

  /** Where the letters of the ciphertext begin and end; nowhere when there is none. */
  private static int[] ciphertext(byte[] bytes) {
    byte[] name = ("\"" + SealedFormat.CIPHERTEXT + "\"").getBytes(StandardCharsets.US_ASCII);
    for (int at = 0; at + name.length <= bytes.length; at++) {
      if (bytes[at] == '"' && Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
        int colon = blank(bytes, at + name.length);
        int quote = colon < bytes.length && bytes[colon] == ':' ? blank(bytes, colon + 1) : colon;
        if (quote < bytes.length && bytes[quote] == '"') {
          int end = quote + 1;
          while (end < bytes.length && isLetter(bytes[end])) {
            end++;
          }
          return new int[] {quote + 1, end};
        }
      }
    }
    return new int[] {0, 0};
  }

  private static int blank(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\t')) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z'
        || b >= 'A' && b <= 'Z'
        || b >= '0' && b <= '9'
        || b == '-'
        || b == '_';
  }

  /** A header of few, known fields. */
  static ObjectNode header(String text) throws BundleRefusal {
    byte[] bytes = Base64Url.decode(text);
    try {
      return object(HEADER.read(bytes), "/protected");
    } catch (DocumentProblemException e) {
      throw new BundleRefusal(
          new BundleProblem.WrongShape("/protected", e.problem().kind().name()));
    }
  }

  private static SealedEnvelope envelope(ObjectNode header, List<WrappedKey> keys)
      throws BundleRefusal {
    if (!header.path(SealedFormat.TYPE).asString("").equals(SealedFormat.SEALED)) {
      throw new BundleRefusal(new BundleProblem.NotABundle());
    }
    JsonNode format = header.path(SealedFormat.FORMAT);
    if (format.isIntegralNumber() && (!format.isInt() || format.intValue() > SealedFormat.NUMBER)) {
      throw new BundleRefusal(new BundleProblem.NewerFormat(format.toString()));
    }
    only(header, header.has(SealedFormat.ZIP) ? COMPRESSED_FIELDS : PROTECTED_FIELDS);
    if (header.has(SealedFormat.ZIP)
        && (format.asInt(0) < SealedFormat.WITH_ZIP
            || !header.path(SealedFormat.ZIP).asString("").equals(SealedFormat.DEFLATED))) {
      throw new BundleRefusal(new BundleProblem.ForbiddenSeal(SealedFormat.ZIP));
    }
    if (!text(header, SealedFormat.ENCRYPTION).equals(SealedFormat.CONTENT_ALGORITHM)) {
      throw new BundleRefusal(new BundleProblem.ForbiddenSeal(SealedFormat.ENCRYPTION));
    }
    JsonNode cases = header.path(SealedFormat.CASES);
    if (!format.isInt()
        || format.intValue() < 1
        || !cases.isInt()
        || cases.intValue() < 0
        || cases.intValue() > MOST_CASES) {
      throw new BundleRefusal(new BundleProblem.WrongShape("/protected", "number"));
    }
    ObjectNode sender = object(header.path(SealedFormat.SENDER), "/protected/sender");
    only(sender, Set.of(SealedFormat.NAME, SealedFormat.FINGERPRINT));
    String name = text(sender, SealedFormat.NAME);
    if (!new Profile(name, ProfileRole.CONSULTANT, "").name().equals(name)) {
      throw new BundleRefusal(new BundleProblem.WrongShape("/protected/sender", "name"));
    }
    return new SealedEnvelope(
        format.intValue(),
        name,
        new Fingerprint(text(sender, SealedFormat.FINGERPRINT)),
        keys.stream().map(WrappedKey::recipient).toList(),
        cases.intValue());
  }

  private static List<WrappedKey> keys(JsonNode recipients) throws BundleRefusal {
    if (!(recipients instanceof ArrayNode list) || list.isEmpty()) {
      throw new BundleRefusal(new BundleProblem.WrongShape("/recipients", "type"));
    }
    if (list.size() > SealedEnvelope.MOST_RECIPIENTS) {
      throw new BundleRefusal(new BundleProblem.TooManyRecipients(list.size()));
    }
    List<WrappedKey> keys = new ArrayList<>();
    Set<Fingerprint> seen = new HashSet<>();
    for (JsonNode each : list) {
      ObjectNode recipient = object(each, "/recipients");
      only(recipient, Set.of(SealedFormat.HEADER, SealedFormat.ENCRYPTED_KEY));
      ObjectNode header = object(recipient.path(SealedFormat.HEADER), "/recipients/header");
      only(header, KEY_FIELDS);
      if (!text(header, SealedFormat.ALGORITHM).equals(SealedFormat.KEY_ALGORITHM)) {
        throw new BundleRefusal(new BundleProblem.ForbiddenSeal(SealedFormat.ALGORITHM));
      }
      Fingerprint kid = new Fingerprint(text(header, SealedFormat.KEY_ID));
      if (!seen.add(kid)) {
        throw new BundleRefusal(new BundleProblem.WrongShape("/recipients", "twice"));
      }
      keys.add(
          new WrappedKey(
              kid,
              key(header.path(SealedFormat.EPHEMERAL_KEY), SealedFormat.EPHEMERAL_KEY),
              exactly(SealedFormat.WRAPPED_BYTES, text(recipient, SealedFormat.ENCRYPTED_KEY))));
    }
    return keys;
  }

  /** A key in a header; one beside the curve is refused before it is used. */
  static ECPublicKey key(JsonNode key, String field) throws BundleRefusal {
    try {
      return CardJson.key(key);
    } catch (IllegalArgumentException e) {
      throw new BundleRefusal(new BundleProblem.ForbiddenSeal(field));
    }
  }

  static byte[] exactly(int length, String text) throws BundleRefusal {
    byte[] bytes = Base64Url.decode(text);
    if (bytes.length != length) {
      throw new BundleRefusal(new BundleProblem.WrongShape("", "length"));
    }
    return bytes;
  }

  /** Refuses what is not listed: an unknown field may ask for anything. */
  static void only(ObjectNode object, Set<String> allowed) throws BundleRefusal {
    for (String name : object.propertyNames()) {
      if (!allowed.contains(name)) {
        throw new BundleRefusal(new BundleProblem.ForbiddenSeal(name));
      }
    }
    for (String name : allowed) {
      if (!object.has(name)) {
        throw new BundleRefusal(new BundleProblem.WrongShape("/" + name, "required"));
      }
    }
  }

  static ObjectNode object(JsonNode node, String pointer) throws BundleRefusal {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new BundleRefusal(new BundleProblem.WrongShape(pointer, "type"));
  }

  static String text(ObjectNode object, String field) throws BundleRefusal {
    JsonNode value = object.path(field);
    if (!value.isString()) {
      throw new BundleRefusal(new BundleProblem.WrongShape("/" + field, "type"));
    }
    return value.stringValue();
  }
}
