package brobygger.store.lists;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.value.NameOrder;
import brobygger.store.engine.Dialect;
import brobygger.usecase.history.CompanySummary;
import brobygger.usecase.history.DocumentKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Companies as lists show them. */
public final class CompanyProjection implements Projection<Company> {
  private static final String SELECT = "SELECT id, name, branch, town, updated FROM company_row";

  private final String put;

  /** The rows of an engine. */
  public CompanyProjection(Dialect dialect) {
    this.put =
        dialect.put("company_row", List.of("id"), List.of("name", "branch", "town", "updated"));
  }

  static CompanySummary summary(Company company, Instant updated) {
    return new CompanySummary(
        company.id(), company.name(), company.branch(), company.town(), updated);
  }

  @Override
  public void write(Connection connection, Company company, Instant updated) throws SQLException {
    try (PreparedStatement merge = connection.prepareStatement(put)) {
      CompanySummary row = summary(company, updated);
      merge.setObject(1, row.id().value());
      merge.setString(2, row.name());
      merge.setString(3, row.branch());
      merge.setString(4, row.town());
      merge.setString(5, row.updated().toString());
      merge.executeUpdate();
    }
  }

  @Override
  public boolean fits(Connection connection, DocumentKey key, Company company, Instant updated)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SELECT + " WHERE id = ?")) {
      select.setObject(1, key.id());
      return rows(select).equals(List.of(summary(company, updated)));
    }
  }

  /** Every company by name, in Danish order. */
  public List<CompanySummary> all(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      return NameOrder.sorted(rows(select), CompanySummary::name, row -> row.id().toString());
    }
  }

  private static List<CompanySummary> rows(PreparedStatement select) throws SQLException {
    List<CompanySummary> rows = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        rows.add(
            new CompanySummary(
                new CompanyId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Codes.instant(row.getString(5))));
      }
    }
    return rows;
  }
}
