package brobygger.bundle;

/** The fixed parts of the sealed file. Field names are written out once, here. */
final class SealedFormat {
  /** Type of the outer form. */
  static final String SEALED = "brobygger-sealed-bundle";

  /** Type of the signed text in it. */
  static final String SIGNED = "brobygger-signed-bundle";

  /** The newest format, which is written; every earlier one is read. */
  static final int NUMBER = BundleFormat.NUMBER;

  /** From this format on what is sealed may be compressed. */
  static final int WITH_ZIP = 2;

  static final String KEY_ALGORITHM = "ECDH-ES+A256KW";
  static final String CONTENT_ALGORITHM = "A256GCM";
  static final String SIGNATURE_ALGORITHM = "ES256";

  static final int IV_BYTES = 12;
  static final int TAG_BYTES = 16;
  static final int WRAPPED_BYTES = 40;
  static final int SIGNATURE_BYTES = 64;

  /** A header is at most 4 KiB. */
  static final int MOST_HEADER_BYTES = 4096;

  /**
   * A longer signed text is compressed before it is sealed. What is shorter stays as it is: every
   * JOSE reader opens it, also one that refuses compression.
   */
  static final int LONGEST_UNCOMPRESSED = 128 * 1024;

  /** The longest signed text: a payload of the most bytes, in base64url, header and signature. */
  static final int MOST_SIGNED_BYTES = BundleFormat.MOST_BYTES / 3 * 4 + 2 * MOST_HEADER_BYTES;

  static final String PROTECTED = "protected";
  static final String RECIPIENTS = "recipients";
  static final String HEADER = "header";
  static final String ENCRYPTED_KEY = "encrypted_key";
  static final String IV = "iv";
  static final String CIPHERTEXT = "ciphertext";
  static final String TAG = "tag";
  static final String TYPE = "typ";
  static final String ENCRYPTION = "enc";
  static final String ALGORITHM = "alg";
  static final String KEY_ID = "kid";
  static final String EPHEMERAL_KEY = "epk";
  static final String KEY = "jwk";
  static final String ZIP = "zip";
  static final String DEFLATED = "DEF";
  static final String FORMAT = "format";
  static final String CASES = "cases";
  static final String SENDER = "sender";

  /** The sender's card as they signed it, with their earlier keys. */
  static final String SENDERS_CARD = "card";

  static final String NAME = "name";
  static final String FINGERPRINT = "fingerprint";
  static final String BUNDLE = "bundle";

  private SealedFormat() {}
}
