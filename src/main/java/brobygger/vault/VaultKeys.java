package brobygger.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys that HKDF-SHA256 derives from a vault's key, one per purpose. Closing wipes them. */
public final class VaultKeys implements AutoCloseable {
  static final int LENGTH = 32;

  private static final String CARRYING = "carrying";

  private final byte[] databaseFile;
  private final byte[] databaseUser;
  private final byte[] documents;
  private final byte[] integrity;
  private final byte[] rows;
  private final byte[] signing;
  private final byte[] encryption;
  private final Seal documentSeal;

  /** The keys of a vault that was never sealed anew. */
  VaultKeys(byte[] vaultKey, UUID vault, SecureRandom random) {
    this(vaultKey, vault, random, Optional.empty());
  }

  /** The keys of a vault file; empty when what it carries along is not sealed with them. */
  static Optional<VaultKeys> of(byte[] vaultKey, VaultFile file, SecureRandom random) {
    if (file.carried().isEmpty()) {
      return Optional.of(new VaultKeys(vaultKey, file.vault(), random));
    }
    byte[] carrying = derive(vaultKey, file.vault(), CARRYING);
    try {
      return new Seal(carrying, random)
          .open(carriedName(file.vault()), file.carried().get())
          .map(rows -> new VaultKeys(vaultKey, file.vault(), random, Optional.of(rows)));
    } finally {
      Arrays.fill(carrying, (byte) 0);
    }
  }

  /** Keys under another vault key that know the rows of these again. */
  VaultKeys under(byte[] vaultKey, UUID vault, SecureRandom random) {
    return new VaultKeys(vaultKey, vault, random, Optional.of(rows.clone()));
  }

  /** What the file of a new vault key carries along: the key that knows the rows again. */
  byte[] carried(byte[] vaultKey, UUID vault, SecureRandom random) {
    byte[] carrying = derive(vaultKey, vault, CARRYING);
    try {
      return new Seal(carrying, random).close(carriedName(vault), rows);
    } finally {
      Arrays.fill(carrying, (byte) 0);
    }
  }

  private static String carriedName(UUID vault) {
    return "brobygger carried " + vault;
  }

  private VaultKeys(byte[] vaultKey, UUID vault, SecureRandom random, Optional<byte[]> carried) {
    databaseFile = derive(vaultKey, vault, "h2 file");
    databaseUser = derive(vaultKey, vault, "h2 user");
    documents = derive(vaultKey, vault, "documents");
    integrity = derive(vaultKey, vault, "integrity");
    rows = carried.orElseGet(integrity::clone);
    signing = derive(vaultKey, vault, "identity signing", IdentityKeys.SEED);
    encryption = derive(vaultKey, vault, "identity encryption", IdentityKeys.SEED);
    documentSeal = new Seal(documents, random);
  }

  private static byte[] derive(byte[] vaultKey, UUID vault, String purpose) {
    return derive(vaultKey, vault, purpose, LENGTH);
  }

  private static byte[] derive(byte[] vaultKey, UUID vault, String purpose, int length) {
    return Hkdf.derive(
        vaultKey,
        vault.toString().getBytes(StandardCharsets.UTF_8),
        "brobygger 1 " + purpose,
        length);
  }

  /**
   * The random key, in hexadecimal, of the user whom the database lets in; a passphrase never goes
   * to a database, which might hash it a few times only.
   */
  public String databaseUserKey() {
    return HexFormat.of().formatHex(databaseUser);
  }

  /** The key, in hexadecimal, that opens the file without opening what is in it. */
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

  /** HMAC-SHA256 under the key for the files of this vault key alone. */
  public byte[] fileTag(byte[] content) {
    return tag(integrity, content);
  }

  /**
   * HMAC-SHA256 under the key for rows and for what is remembered of them, which stays the same
   * through a new vault key: whom a vault has erased is known by such a tag only.
   */
  public byte[] tag(byte[] content) {
    return tag(rows, content);
  }

  private static byte[] tag(byte[] key, byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }

  @Override
  public void close() {
    for (byte[] key :
        new byte[][] {
          databaseFile, databaseUser, documents, integrity, rows, signing, encryption
        }) {
      Arrays.fill(key, (byte) 0);
    }
  }
}
