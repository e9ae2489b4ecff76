package brobygger.store.documents;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.document.DocumentShape;
import brobygger.store.lists.Projection;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * One kind of document: its JSON shape, its rows in lists, its identity.
 *
 * @param <I> identity
 * @param <D> the document
 */
public record DocumentType<I, D extends Record>(
    DocumentKind kind,
    DocumentShape<D> shape,
    Projection<D> projection,
    Function<D, I> identity,
    Function<I, DocumentKey> key) {

  /** Cases. */
  public static DocumentType<CaseFileId, CaseFile> cases(Projection<CaseFile> projection) {
    return new DocumentType<>(
        DocumentKind.CASE, DocumentShape.ofCase(), projection, CaseFile::id, DocumentKey::of);
  }

  /** Companies. */
  public static DocumentType<CompanyId, Company> companies(Projection<Company> projection) {
    return new DocumentType<>(
        DocumentKind.COMPANY, DocumentShape.ofCompany(), projection, Company::id, DocumentKey::of);
  }

  /** The key a document is kept under. */
  public DocumentKey keyOf(D document) {
    return key.apply(identity.apply(document));
  }

  /** The identity inside a document; refuses what is not one. */
  public UUID idOf(JsonNode tree) {
    return keyOf(shape.read(tree)).id();
  }

  /** Replaces the rows that lists show. */
  public void project(Connection connection, JsonNode tree, Instant updated) throws SQLException {
    projection.write(connection, shape.read(tree), updated);
  }

  /** Whether the rows that lists show are what the document says. */
  public boolean projected(
      Connection connection, DocumentKey documentKey, JsonNode tree, Instant updated)
      throws SQLException {
    return projection.fits(connection, documentKey, shape.read(tree), updated);
  }
}
