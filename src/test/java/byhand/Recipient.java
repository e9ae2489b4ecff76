package byhand;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody a bundle is sealed for, as their card says.
 *
 * @param number the key number
 * @param encryption the key to seal for
 */
public record Recipient(String number, ECPublicKey encryption) {
  private static final Pattern PAYLOAD = Pattern.compile("\"payload\"\\s*:\\s*\"([^\"]*)\"");
  private static final Pattern ENCRYPTION =
      Pattern.compile(
          "\"encryption\"\\s*:\\s*\\{[^}]*\"x\"\\s*:\\s*\"([^\"]*)\"[^}]*\"y\"\\s*:\\s*\"([^\"]*)\"");

  /** From the text of a card's file; the number was compared with its owner. */
  public static Recipient of(String cardFile, String number) {
    String payload =
        new String(
            Base64.getUrlDecoder().decode(found(PAYLOAD, cardFile).group(1)),
            StandardCharsets.UTF_8);
    Matcher key = found(ENCRYPTION, payload);
    try {
      AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
      curve.init(new ECGenParameterSpec("secp256r1"));
      ECPoint point = new ECPoint(coordinate(key.group(1)), coordinate(key.group(2)));
      return new Recipient(
          number,
          (ECPublicKey)
              KeyFactory.getInstance("EC")
                  .generatePublic(
                      new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Matcher found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no card");
    }
    return matcher;
  }

  private static BigInteger coordinate(String text) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(text));
  }
}
