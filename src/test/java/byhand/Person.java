package byhand;

import static byhand.Json.object;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Somebody with two key pairs of P-256. */
public final class Person {
  final String name;
  private final KeyPair signing = pair();
  private final KeyPair encryption = pair();

  /** With new keys. */
  public Person(String name) {
    this.name = name;
  }

  static KeyPair pair() {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
      pairs.initialize(new ECGenParameterSpec("secp256r1"));
      return pairs.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key number, thirty digits. */
  public String number() {
    return number((ECPublicKey) signing.getPublic(), (ECPublicKey) encryption.getPublic());
  }

  private static String number(ECPublicKey signing, ECPublicKey encryption) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("brobygger fingerprint 1".getBytes(StandardCharsets.US_ASCII));
      for (ECPublicKey key : List.of(signing, encryption)) {
        digest.update(fixed(key.getW().getAffineX()));
        digest.update(fixed(key.getW().getAffineY()));
      }
      BigInteger number = new BigInteger(1, digest.digest()).mod(BigInteger.TEN.pow(30));
      return String.format("%030d", number);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] fixed(BigInteger value) {
    byte[] bytes = value.toByteArray();
    byte[] fixed = new byte[32];
    int length = Math.min(32, bytes.length);
    System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
    return fixed;
  }

  static String base64url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static Map<String, Object> jwk(ECPublicKey key) {
    return object(
        "kty",
        "EC",
        "crv",
        "P-256",
        "x",
        base64url(fixed(key.getW().getAffineX())),
        "y",
        base64url(fixed(key.getW().getAffineY())));
  }

  Map<String, Object> card() {
    return object(
        "name",
        name,
        "role",
        "CONSULTANT",
        "organisation",
        "",
        "signing",
        jwk((ECPublicKey) signing.getPublic()),
        "encryption",
        jwk((ECPublicKey) encryption.getPublic()),
        "issued",
        "2026-11-20T07:00:00.000Z");
  }

  /** The contact card as a file. */
  public String cardFile() {
    String payload = Json.spaced(object("brobygger", "contact-card", "format", 1, "card", card()));
    String[] parts = signed("brobygger-contact", payload).split("\\.", -1);
    return Json.canonical(
        object("payload", parts[1], "protected", parts[0], "signature", parts[2]));
  }

  String signed(String type, String payload) {
    Map<String, Object> header =
        object(
            "typ",
            type,
            "jwk",
            jwk((ECPublicKey) signing.getPublic()),
            "kid",
            number(),
            "alg",
            "ES256");
    String text =
        base64url(Json.bytes(Json.canonical(header))) + "." + base64url(Json.bytes(payload));
    return text + "." + base64url(signature(signing.getPrivate(), text));
  }

  private static byte[] signature(PrivateKey key, String text) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return Arrays.copyOf(signature.sign(), 64);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
