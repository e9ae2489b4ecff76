package brobygger.bundle;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The check sum of a bundle: SHA-256 over its canonical JSON without the check sum itself. It finds
 * damage on the way. It is no signature: that comes around it.
 */
final class BundleDigest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private BundleDigest() {}

  static ObjectNode of(ObjectNode bundle) {
    ObjectNode digest = JsonNodeFactory.instance.objectNode();
    digest.put("algorithm", "SHA-256");
    digest.put("value", sha256(bundle));
    return digest;
  }

  static boolean fits(ObjectNode bundle) {
    return of(bundle).equals(bundle.get(BundleFormat.DIGEST));
  }

  private static String sha256(ObjectNode bundle) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    for (var property : bundle.properties()) {
      if (!property.getKey().equals(BundleFormat.DIGEST)) {
        content.set(property.getKey(), property.getValue());
      }
    }
    return sha256((JsonNode) content);
  }

  private static String sha256(JsonNode content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      // Straight into the hash: a whole bundle as one more text would double the memory needed.
      MAPPER.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), content);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
