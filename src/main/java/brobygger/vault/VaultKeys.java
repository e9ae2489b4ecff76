package brobygger.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** The keys that HKDF-SHA256 derives from a vault's key, one per purpose. Closing wipes them. */
public final class VaultKeys implements AutoCloseable {
  static final int LENGTH = 32;

  private final byte[] databaseFile;
  private final byte[] databaseUser;
  private final byte[] documents;
  private final byte[] integrity;
  private final byte[] signing;
  private final byte[] encryption;
  private final Seal documentSeal;

  VaultKeys(byte[] vaultKey, UUID vault, SecureRandom random) {
    databaseFile = derive(vaultKey, vault, "h2 file");
    databaseUser = derive(vaultKey, vault, "h2 user");
    documents = derive(vaultKey, vault, "documents");
    integrity = derive(vaultKey, vault, "integrity");
    signing = derive(vaultKey, vault, "identity signing", IdentityKeys.SEED);
    encryption = derive(vaultKey, vault, "identity encryption", IdentityKeys.SEED);
    documentSeal = new Seal(documents, random);
  }

  private static byte[] derive(byte[] vaultKey, UUID vault, String purpose) {
    return derive(vaultKey, vault, purpose, LENGTH);
  }

  private static byte[] derive(byte[] vaultKey, UUID vault, String purpose, int length) {
    HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
    hkdf.init(
        new HKDFParameters(
            vaultKey,
            vault.toString().getBytes(StandardCharsets.UTF_8),
            ("brobygger 1 " + purpose).getBytes(StandardCharsets.UTF_8)));
    byte[] key = new byte[length];
    hkdf.generateBytes(key, 0, length);
    return key;
  }

  /**
   * The two passwords H2 takes in one: for the file, a space, for the user. Both are random keys in
   * hexadecimal; a passphrase never goes to H2, which would hash it ten times only.
   */
  public String databasePasswords() {
    HexFormat hex = HexFormat.of();
    return hex.formatHex(databaseFile) + " " + hex.formatHex(databaseUser);
  }

  /** The first of the two alone, which opens the file without opening what is in it. */
  public char[] databaseFileKey() {
    return HexFormat.of().formatHex(databaseFile).toCharArray();
  }

  /** Seals documents and changes. */
  public Seal documents() {
    return documentSeal;
  }

  /** The keys that a home begins with; from then on it has them written down. */
  public IdentityKeys firstIdentity() {
    return IdentityKeys.of(signing, encryption);
  }

  /** HMAC-SHA256 under the key for integrity. */
  public byte[] tag(byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(integrity, "HmacSHA256"));
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }

  @Override
  public void close() {
    for (byte[] key :
        new byte[][] {databaseFile, databaseUser, documents, integrity, signing, encryption}) {
      Arrays.fill(key, (byte) 0);
    }
  }
}
