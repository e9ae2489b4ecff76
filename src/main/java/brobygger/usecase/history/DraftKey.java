package brobygger.usecase.history;

import java.util.Optional;

/**
 * Which field a draft was typed in.
 *
 * @param about the case or company the field belongs to; empty when it belongs to none
 * @param field stable code of the field, with the identities of the elements it stands in, such as
 *     {@code "note:<uuid>/notes-addition"}; 1 to 400 characters
 */
public record DraftKey(Optional<DocumentKey> about, String field) {
  private static final int LONGEST = 400;

  /** Refuses a code that is none. */
  public DraftKey {
    if (field.isBlank() || field.length() > LONGEST) {
      throw new IllegalArgumentException("DraftKey.field");
    }
  }

  /** The key of a field that belongs to no case and no company. */
  public static DraftKey loose(String field) {
    return new DraftKey(Optional.empty(), field);
  }

  /** Document and field, for hashes: no two keys have the same. */
  @Override
  public String toString() {
    return about.map(DocumentKey::toString).orElse("NONE") + " " + field;
  }
}
