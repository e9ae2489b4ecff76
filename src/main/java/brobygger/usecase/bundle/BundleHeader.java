package brobygger.usecase.bundle;

import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.Trust;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The outside of a case bundle: who made it, when and what for.
 *
 * @param id identity of the bundle; the same bundle has the same id wherever it is carried
 * @param created when it was written, by the sender's clock: for display only
 * @param sender who wrote it
 * @param purpose why it is sent, one line, may be empty
 * @param view how much of the cases is in it
 */
public record BundleHeader(
    UUID id, Instant created, Sender sender, String purpose, BundleView view) {
  /** Longest purpose, in characters. */
  public static final int LONGEST_PURPOSE = 200;

  /**
   * Who wrote a bundle. Unless it is signed this is what the file says, not what is proved.
   *
   * @param profile the person; of a signed bundle as this home knows the key
   * @param device the vault it was written in
   * @param signed whose key signed it; null when it is not signed
   */
  public record Sender(Profile profile, UUID device, @Nullable Signed signed) {
    /** Of a bundle that is not signed. */
    public Sender(Profile profile, UUID device) {
      this(profile, device, null);
    }
  }

  /**
   * A signature that was verified.
   *
   * @param signer the number of the keys
   * @param trust how well they were known when the bundle was read
   * @param said the other name that stands in the bundle; null when it is the known one
   * @param forEarlierKey whether it was sealed for a key that the reader has in use no more
   * @param byEarlierKey whether the signer has other keys by now
   */
  public record Signed(
      Fingerprint signer,
      Trust trust,
      @Nullable String said,
      boolean forEarlierKey,
      boolean byEarlierKey) {
    /** Of a bundle that says the name the signer is known by. */
    public Signed(Fingerprint signer, Trust trust) {
      this(signer, trust, null, false, false);
    }
  }

  /** The same, from the sender as known here. */
  BundleHeader from(Sender known) {
    return new BundleHeader(id, created, known, purpose, view);
  }

  /** The same, signed. */
  public BundleHeader signed(Signed by) {
    return new BundleHeader(
        id, created, new Sender(sender.profile(), sender.device(), by), purpose, view);
  }

  /** Of a bundle with whole cases. */
  public BundleHeader(UUID id, Instant created, Sender sender, String purpose) {
    this(id, created, sender, purpose, BundleView.FULL);
  }

  /** Refuses an overlong purpose and line breaks with an {@link IllegalArgumentException}. */
  public BundleHeader {
    purpose = purpose.strip();
    if (purpose.length() > LONGEST_PURPOSE) {
      throw new IllegalArgumentException("BundleHeader.purpose: TOO_LONG");
    }
    if (purpose.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("BundleHeader.purpose: UNREADABLE_CHARACTER");
    }
  }
}
