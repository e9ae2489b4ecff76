package brobygger.casefile;

import java.util.UUID;

/** Identity of a case, the same on every computer it is carried to. */
public record CaseFileId(UUID value) {
  /** A new, random identity. */
  public static CaseFileId random() {
    return new CaseFileId(UUID.randomUUID());
  }

  /**
   * The identity written as text.
   *
   * @throws IllegalArgumentException when the text is not a UUID in its canonical form
   */
  public static CaseFileId of(String text) {
    UUID uuid = UUID.fromString(text);
    if (!uuid.toString().equals(text)) {
      throw new IllegalArgumentException("not a UUID in canonical form: " + text);
    }
    return new CaseFileId(uuid);
  }

  /** The canonical form: lower case, with hyphens. */
  @Override
  public String toString() {
    return value.toString();
  }
}
