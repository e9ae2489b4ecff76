package brobygger.edit;

import java.util.Optional;

/**
 * Single fields of a document by their place. A place is a JSON pointer (RFC 6901), or the same
 * with the identities of elements instead of their indexes; either is understood everywhere.
 */
public interface Fields {
  /** What stands at a place, as JSON; empty when nothing does. */
  Optional<String> value(Record document, String place);

  /** Whether something could stand at a place: what is around it is there. */
  boolean exists(Record document, String place);

  /** A plain text as JSON. */
  String quoted(String text);

  /** The place as a JSON pointer into this very document. */
  String pointer(Record document, String place);

  /** The place with identities instead of indexes: it stays the same when lists change. */
  String place(Record document, String pointer);

  /**
   * The document with another value at a place.
   *
   * @param json the value as JSON; empty to take away what stands there
   * @throws FieldProblemException when there is no such place, the text is no JSON, or the document
   *     cannot be with it
   */
  <D extends Record> D set(D document, String place, Optional<String> json);
}
