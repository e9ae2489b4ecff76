package brobygger.desktop.field;

import brobygger.usecase.history.DocumentKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;

/**
 * Marks on parts of the window by which a field in them is known again: which case or company it is
 * about, and which element of it.
 */
public final class FieldPlace {
  private static final String ELEMENT = "brobygger.field.element";
  private static final String ABOUT = "brobygger.field.about";

  private FieldPlace() {}

  /**
   * Every field in this part belongs to one element.
   *
   * @param element a stable code with the element's identity, such as {@code "note:<uuid>"}
   */
  public static void within(Node part, String element) {
    part.getProperties().put(ELEMENT, element);
  }

  /** Every field in this part is about a document, whatever the window shows; or about none. */
  public static void about(Node part, Optional<DocumentKey> document) {
    part.getProperties().put(ABOUT, document);
  }

  /** Whether the part is marked to belong to this element. */
  static boolean isOf(Node part, String element) {
    return part.getProperties().get(ELEMENT) instanceof String marked && marked.contains(element);
  }

  /** The code of a field: the elements it stands in, from outside, and its own. */
  static String code(Node field, String own) {
    Deque<String> parts = new ArrayDeque<>();
    parts.push(own);
    for (Node at = field; at != null; at = at.getParent()) {
      if (at.getProperties().get(ELEMENT) instanceof String element) {
        parts.push(element);
      }
    }
    return String.join("/", parts);
  }

  /** What the field was marked to be about. */
  static Optional<Optional<DocumentKey>> about(Node field) {
    for (Node at = field; at != null; at = at.getParent()) {
      if (at.getProperties().get(ABOUT) instanceof Optional<?> document) {
        return Optional.of(document.map(DocumentKey.class::cast));
      }
    }
    return Optional.empty();
  }
}
