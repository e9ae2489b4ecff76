package brobygger.cli;

import brobygger.document.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A bundle changed by a test, with a check sum that fits. */
final class CanonicalTree {
  private CanonicalTree() {}

  static ObjectNode of(String bundle) {
    return (ObjectNode) JsonMapper.shared().readTree(bundle);
  }

  static String signed(ObjectNode bundle) {
    bundle.remove("digest");
    try {
      byte[] text = CanonicalJson.text(bundle).getBytes(StandardCharsets.UTF_8);
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
      bundle.putObject("digest").put("algorithm", "SHA-256").put("value", sum);
      return CanonicalJson.text(bundle);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
