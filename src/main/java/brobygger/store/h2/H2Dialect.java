package brobygger.store.h2;

import brobygger.store.engine.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** H2's own words. */
final class H2Dialect implements Dialect {
  static final H2Dialect INSTANCE = new H2Dialect();

  private static final String TABLES =
      "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'";

  private H2Dialect() {}

  @Override
  public String put(String table, List<String> key, List<String> rest) {
    List<String> columns = Stream.concat(key.stream(), rest.stream()).toList();
    return "MERGE INTO %s (%s) KEY (%s) VALUES (?%s)"
        .formatted(
            table,
            String.join(", ", columns),
            String.join(", ", key),
            ", ?".repeat(columns.size() - 1));
  }

  @Override
  public boolean has(Connection connection, String table) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(TABLES + " AND TABLE_NAME = ?")) {
      select.setString(1, table);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  @Override
  public Set<String> tables(Connection connection) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TABLES)) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }

  @Override
  public String script(String name) {
    try (InputStream stream = H2Dialect.class.getResourceAsStream("migration/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program's own " + name + " cannot be read", e);
    }
  }
}
