package brobygger.store;

import brobygger.usecase.DocumentKind;

/**
 * Every kind of document there is.
 *
 * @param cases cases
 * @param companies companies
 */
record DocumentTypes(DocumentType<?, ?> cases, DocumentType<?, ?> companies) {
  DocumentType<?, ?> of(DocumentKind kind) {
    return switch (kind) {
      case CASE -> cases;
      case COMPANY -> companies;
    };
  }
}
