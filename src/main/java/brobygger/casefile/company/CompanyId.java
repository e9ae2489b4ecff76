package brobygger.casefile.company;

import java.util.UUID;

/** Identity of a company, shared between the cases that refer to it. */
public record CompanyId(UUID value) {
  /** A new, random identity. */
  public static CompanyId random() {
    return new CompanyId(UUID.randomUUID());
  }

  /**
   * The identity written as text.
   *
   * @throws IllegalArgumentException when the text is not a UUID in its canonical form
   */
  public static CompanyId of(String text) {
    UUID uuid = UUID.fromString(text);
    if (!uuid.toString().equals(text)) {
      throw new IllegalArgumentException("not a UUID in canonical form: " + text);
    }
    return new CompanyId(uuid);
  }

  /** The canonical form: lower case, with hyphens. */
  @Override
  public String toString() {
    return value.toString();
  }
}
