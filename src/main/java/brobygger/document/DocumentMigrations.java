package brobygger.document;

import brobygger.document.DocumentProblem.Kind;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings documents of older formats to the newest. Step <em>n</em> in the list takes format
 * <em>n</em> to <em>n + 1</em>, so the newest format is one more than the number of steps.
 */
public final class DocumentMigrations {
  /** The field that holds the number of the format, first in every document. */
  public static final String FORMAT_FIELD = "format";

  private final List<UnaryOperator<ObjectNode>> steps;

  /** The steps, oldest first. */
  public DocumentMigrations(List<UnaryOperator<ObjectNode>> steps) {
    this.steps = List.copyOf(steps);
  }

  /** No steps yet: format 1 is the first. */
  public static DocumentMigrations none() {
    return new DocumentMigrations(List.of());
  }

  /** The steps of a case. */
  static DocumentMigrations ofCase() {
    return new DocumentMigrations(List.of(new SecondCaseFormat()));
  }

  /** The format that is written. */
  public int newest() {
    return steps.size() + 1;
  }

  /**
   * The document in the newest format; the given tree is left as it is.
   *
   * @throws DocumentProblemException with {@link Kind#NEWER_FORMAT} when a newer Brobygger wrote it
   */
  public ObjectNode upgrade(JsonNode document) {
    if (!(document instanceof ObjectNode object)) {
      throw new DocumentProblemException(DocumentProblem.at(Kind.WRONG_TYPE, "", "object"));
    }
    JsonNode format = object.get(FORMAT_FIELD);
    if (format == null) {
      throw new DocumentProblemException(DocumentProblem.at(Kind.MISSING_FIELD, "", FORMAT_FIELD));
    }
    if (!format.isIntegralNumber() || format.isInt() && format.intValue() < 1) {
      throw new DocumentProblemException(
          DocumentProblem.at(Kind.WRONG_TYPE, "/" + FORMAT_FIELD, "whole number from 1"));
    }
    if (!format.isInt() || format.intValue() > newest()) {
      throw new DocumentProblemException(
          DocumentProblem.at(Kind.NEWER_FORMAT, "/" + FORMAT_FIELD, format.toString()));
    }
    ObjectNode upgraded = object;
    for (int from = format.intValue(); from < newest(); from++) {
      upgraded = steps.get(from - 1).apply(upgraded.deepCopy());
      upgraded.put(FORMAT_FIELD, from + 1);
    }
    return upgraded;
  }
}
