package brobygger.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.store.engine.SchemaVersions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.h2.mvstore.tx.TransactionStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that is stopped while it brings the tables on finishes that at its next start. */
final class StoppedScriptsTest {
  @TempDir Path temp;

  static IntStream laterVersions() {
    return IntStream.rangeClosed(2, SchemaVersions.SCRIPTS.size());
  }

  @ParameterizedTest
  @MethodSource("laterVersions")
  void whereverAScriptStopsTheNextStartGoesOn(int version) throws SQLException {
    List<String> lines = lines(SchemaVersions.SCRIPTS.get(version - 1));
    for (int done = 1; done <= lines.size(); done++) {
      try (Connection memory =
              DriverManager.getConnection(
                  "jdbc:h2:" + temp.resolve(done + "-" + version) + ";WRITE_DELAY=0",
                  "brobygger",
                  "");
          Statement statement = memory.createStatement()) {
        memory.setAutoCommit(false);
        bringTo(memory, version - 1);
        for (String line : lines.subList(0, done)) {
          statement.execute(line);
        }
        memory.commit();
        TransactionStore store = KnownSchema.store(memory);
        assertThat(KnownSchema.foreign(store)).as("%d of %s", done, lines).isEmpty();
        SchemaVersions.bringUpToDate(memory, H2Dialect.INSTANCE, (_, _) -> {});
        assertThat(SchemaVersions.present(memory, H2Dialect.INSTANCE))
            .isEqualTo(SchemaVersions.SCRIPTS.size());
        Set<String> made = KnownSchema.statements(store);
        made.removeIf(each -> each.startsWith("SET ") || each.startsWith("CREATE USER"));
        assertThat(KnownSchema.digest(made))
            .as("%d of %s", done, lines)
            .isEqualTo(KnownSchema.NEWEST);
      }
    }
  }

  private static void bringTo(Connection connection, int version) {
    assertThatThrownBy(
            () ->
                SchemaVersions.bringUpToDate(
                    connection,
                    H2Dialect.INSTANCE,
                    (_, reached) -> {
                      if (reached == version) {
                        throw new SQLException("far enough");
                      }
                    }))
        .hasMessage("far enough");
  }

  private static List<String> lines(String script) {
    List<String> lines = new ArrayList<>();
    for (String line : H2Dialect.INSTANCE.script(script).replaceAll("(?m)^--.*$", "").split(";")) {
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    return lines;
  }
}
