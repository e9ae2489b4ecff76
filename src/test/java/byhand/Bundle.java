package byhand;

import static byhand.Json.object;
import static byhand.Person.base64url;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Cases and companies with their histories, for a file. */
public final class Bundle {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Person sender;
  private final String device;
  private final List<Map<String, Object>> cases = new ArrayList<>();
  private final List<Map<String, Object>> companies = new ArrayList<>();

  /** From somebody, written in a home. */
  public Bundle(Person sender, String device) {
    this.sender = sender;
    this.device = device;
  }

  /** With a case. */
  public Bundle withCase(History history) {
    cases.add(history.entry());
    return this;
  }

  /** With a company. */
  public Bundle withCompany(History history) {
    companies.add(history.entry());
    return this;
  }

  private Map<String, Object> tree() {
    Map<String, Object> bundle =
        object(
            "brobygger", "bundle",
            "format", 2,
            "id", "7b1c0f2e-1d7a-4c62-9a54-0f6f0c1f9b11",
            "created", "2026-11-23t09:30:00.000+01:00",
            "sender",
                object(
                    "name",
                    sender.name,
                    "role",
                    "CONSULTANT",
                    "organisation",
                    "",
                    "device",
                    device),
            "purpose", "Skrevet efter bogen",
            "contents", object("cases", cases, "companies", companies));
    bundle.put("digest", object("algorithm", "SHA-256", "value", Json.hash(bundle)));
    return bundle;
  }

  /** As a file anybody can read. */
  public String plain() {
    return Json.spaced(tree());
  }

  /** As a file, signed, and sealed for the recipients alone. */
  public String sealed(List<Recipient> recipients) {
    List<String> numbers = recipients.stream().map(Recipient::number).toList();
    String signed =
        sender.signed(
            "brobygger-signed-bundle",
            Json.spaced(
                object(
                    "brobygger",
                    "signed-bundle",
                    "format",
                    2,
                    "sender",
                    sender.card(),
                    "recipients",
                    numbers,
                    "bundle",
                    tree())));
    String header =
        base64url(
            Json.bytes(
                Json.canonical(
                    object(
                        "typ",
                        "brobygger-sealed-bundle",
                        "enc",
                        "A256GCM",
                        "format",
                        2,
                        "cases",
                        cases.size(),
                        "sender",
                        object("name", sender.name, "fingerprint", sender.number())))));
    byte[] key = random(32);
    byte[] iv = random(12);
    byte[] whole = encrypted(key, iv, header, signed);
    int end = whole.length - 16;
    return Json.spaced(
        object(
            "protected", header,
            "recipients", recipients.stream().map(each -> wrapped(key, each)).toList(),
            "iv", base64url(iv),
            "ciphertext", base64url(Arrays.copyOf(whole, end)),
            "tag", base64url(Arrays.copyOfRange(whole, end, whole.length))));
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static byte[] encrypted(byte[] key, byte[] iv, String header, String signed) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
      cipher.updateAAD(header.getBytes(StandardCharsets.US_ASCII));
      return cipher.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> wrapped(byte[] key, Recipient recipient) {
    try {
      KeyPair fresh = Person.pair();
      KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
      agreement.init(fresh.getPrivate());
      agreement.doPhase(recipient.encryption(), true);
      ByteArrayOutputStream hashed = new ByteArrayOutputStream();
      hashed.writeBytes(new byte[] {0, 0, 0, 1});
      hashed.writeBytes(agreement.generateSecret());
      hashed.writeBytes(new byte[] {0, 0, 0, 14});
      hashed.writeBytes("ECDH-ES+A256KW".getBytes(StandardCharsets.US_ASCII));
      hashed.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0});
      byte[] wrapping = MessageDigest.getInstance("SHA-256").digest(hashed.toByteArray());
      Cipher cipher = Cipher.getInstance("AESWrap");
      cipher.init(Cipher.WRAP_MODE, new SecretKeySpec(wrapping, "AES"));
      return object(
          "header",
              object(
                  "epk", Person.jwk((ECPublicKey) fresh.getPublic()),
                  "alg", "ECDH-ES+A256KW",
                  "kid", recipient.number()),
          "encrypted_key", base64url(cipher.wrap(new SecretKeySpec(key, "AES"))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
