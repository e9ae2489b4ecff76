package brobygger.casefile;

import java.util.UUID;

/** Identity of an element inside a case or a company; lists merge by it. */
public record ElementId(UUID value) {
  /** A new, random identity. */
  public static ElementId random() {
    return new ElementId(UUID.randomUUID());
  }

  /**
   * The identity written as text.
   *
   * @throws IllegalArgumentException when the text is not a UUID in its canonical form
   */
  public static ElementId of(String text) {
    UUID uuid = UUID.fromString(text);
    if (!uuid.toString().equals(text)) {
      throw new IllegalArgumentException("not a UUID in canonical form: " + text);
    }
    return new ElementId(uuid);
  }

  /** The canonical form: lower case, with hyphens. */
  @Override
  public String toString() {
    return value.toString();
  }
}
