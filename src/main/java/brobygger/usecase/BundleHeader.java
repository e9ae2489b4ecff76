package brobygger.usecase;

import java.time.Instant;
import java.util.UUID;

/**
 * The outside of a case bundle: who made it, when and what for.
 *
 * @param id identity of the bundle; the same bundle has the same id wherever it is carried
 * @param created when it was written, by the sender's clock: for display only
 * @param sender who wrote it
 * @param purpose why it is sent, one line, may be empty
 */
public record BundleHeader(UUID id, Instant created, Sender sender, String purpose) {
  /** Longest purpose, in characters. */
  public static final int LONGEST_PURPOSE = 200;

  /**
   * Who wrote a bundle. Until bundles are signed this is what the file says, not what is proved.
   *
   * @param profile the person
   * @param device the vault it was written in
   */
  public record Sender(Profile profile, UUID device) {}

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
