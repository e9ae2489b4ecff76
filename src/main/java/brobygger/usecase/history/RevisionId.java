package brobygger.usecase.history;

import java.util.regex.Pattern;

/**
 * Identity of a revision: the SHA-256 hash of everything in it, so a changed revision has another
 * identity.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record RevisionId(String hex) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /** Refuses text that is not 64 lower-case hexadecimal digits. */
  public RevisionId {
    if (!SHA_256.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a revision id");
    }
  }

  /** The hexadecimal digits. */
  @Override
  public String toString() {
    return hex;
  }
}
