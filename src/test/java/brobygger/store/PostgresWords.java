package brobygger.store;

import brobygger.store.engine.Dialect;
import brobygger.store.h2.H2Engine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The dialect of {@link PostgresMode}: the standard's MERGE, names in small letters, BYTEA. */
final class PostgresWords implements Dialect {
  @Override
  public String put(String table, List<String> key, List<String> rest) {
    List<String> columns = Stream.concat(key.stream(), rest.stream()).toList();
    return "MERGE INTO %s USING (SELECT 1) AS one ON %s WHEN MATCHED THEN UPDATE SET %s WHEN NOT"
        .concat(" MATCHED THEN INSERT (%s) VALUES (%s)")
        .formatted(
            table,
            set(key, 1, " AND "),
            set(rest, key.size() + 1, ", "),
            String.join(", ", columns),
            IntStream.rangeClosed(1, columns.size())
                .mapToObj(place -> "?" + place)
                .collect(Collectors.joining(", ")));
  }

  private static String set(List<String> columns, int first, String between) {
    return IntStream.range(0, columns.size())
        .mapToObj(place -> columns.get(place) + " = ?" + (first + place))
        .collect(Collectors.joining(between));
  }

  @Override
  public boolean has(Connection connection, String table) throws SQLException {
    return tables(connection).contains(table);
  }

  @Override
  public Set<String> tables(Connection connection) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        tables.add(row.getString(1).toUpperCase(Locale.ROOT));
      }
    }
    return tables;
  }

  @Override
  public String script(String name) {
    return new H2Engine()
        .dialect()
        .script(name)
        .replace(" BLOB", " BINARY LARGE OBJECT")
        .replaceAll("VARBINARY\\(\\d+\\)", "BYTEA")
        .replace("TIME(9)", "TIME(6)");
  }
}
