package brobygger.document;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON shape of one kind of document: {@code "format"} first, then the record's components in
 * the order they are declared. What is written can be read; what is read is checked by the domain.
 *
 * @param <D> the document
 */
public final class DocumentShape<D extends Record> {
  private final Class<D> type;
  private final DocumentMigrations migrations;
  private final RecordJson records = new RecordJson();
  private final StrictJson json = new StrictJson(JsonLimits.DOCUMENT);

  /** The shape of a record type, with the way from its older formats. */
  public DocumentShape(Class<D> type, DocumentMigrations migrations) {
    this.type = type;
    this.migrations = migrations;
  }

  /** The shape of a case. */
  public static DocumentShape<CaseFile> ofCase() {
    return new DocumentShape<>(CaseFile.class, DocumentMigrations.ofCase());
  }

  /** The shape of a company. */
  public static DocumentShape<Company> ofCompany() {
    return new DocumentShape<>(Company.class, DocumentMigrations.none());
  }

  /** The record that it is the shape of. */
  public Class<D> type() {
    return type;
  }

  /** The number of the format that is written; a higher one is of a newer program. */
  public int newest() {
    return migrations.newest();
  }

  /**
   * A tree of the newest or an older format in the newest; the given one is left as it is.
   *
   * @throws DocumentProblemException when it is of a newer one, or says nothing of its format
   */
  public ObjectNode upgraded(JsonNode tree) {
    return migrations.upgrade(tree);
  }

  /** The document as a JSON tree in the newest format. */
  public ObjectNode write(D document) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put(DocumentMigrations.FORMAT_FIELD, migrations.newest());
    tree.setAll(records.write(document));
    return tree;
  }

  /**
   * Like {@link #write}, for keeping: what is kept must be readable again.
   *
   * @throws DocumentProblemException with {@link DocumentProblem.Kind#TOO_LARGE} when the document
   *     has grown over the limit
   */
  public ObjectNode writeWithinLimits(D document) {
    ObjectNode tree = write(document);
    if (CanonicalJson.bytes(tree).length > JsonLimits.DOCUMENT.bytes()) {
      throw new DocumentProblemException(
          DocumentProblem.at(
              DocumentProblem.Kind.TOO_LARGE, "", String.valueOf(JsonLimits.DOCUMENT.bytes())));
    }
    return tree;
  }

  /**
   * The document that a tree of the newest or an older format describes.
   *
   * @throws DocumentProblemException when the tree is not such a document
   */
  public D read(JsonNode tree) {
    ObjectNode newest = JsonNodeFactory.instance.objectNode();
    newest.setAll(migrations.upgrade(tree));
    newest.remove(DocumentMigrations.FORMAT_FIELD);
    return records.read(type, newest, "");
  }

  /**
   * The document that a text describes.
   *
   * @throws DocumentProblemException with line and column, when the text is not such a document
   */
  public D read(byte[] utf8) {
    JsonNode tree = json.read(utf8);
    try {
      return read(tree);
    } catch (DocumentProblemException e) {
      throw new DocumentProblemException(json.locate(utf8, e.problem()), e);
    }
  }
}
