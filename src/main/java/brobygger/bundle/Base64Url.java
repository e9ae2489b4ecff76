package brobygger.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Base64url without padding, in one spelling only: a changed letter is always a changed byte. */
final class Base64Url {
  private static final int GROUP = 4;

  private Base64Url() {}

  static String text(byte[] bytes) {
    return new String(bytes(bytes), StandardCharsets.ISO_8859_1);
  }

  static byte[] bytes(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encode(bytes);
  }

  /**
   * What a text stands for.
   *
   * @throws IllegalArgumentException when it is not base64url, or not its only spelling
   */
  static byte[] decode(String text) {
    return decode(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The same of ASCII bytes. */
  static byte[] decode(byte[] ascii) {
    byte[] decoded = Base64.getUrlDecoder().decode(ascii);
    // Only the last letters can be spelled in more than one way.
    int rest = ascii.length % GROUP;
    byte[] end = Arrays.copyOfRange(ascii, ascii.length - rest, ascii.length);
    byte[] last =
        Arrays.copyOfRange(decoded, decoded.length - Math.max(0, rest - 1), decoded.length);
    if (!Arrays.equals(end, bytes(last)) || ascii.length > 0 && ascii[ascii.length - 1] == '=') {
      throw new IllegalArgumentException("base64url: another spelling");
    }
    return decoded;
  }
}
