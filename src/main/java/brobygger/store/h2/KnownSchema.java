package brobygger.store.h2;

import brobygger.store.engine.SchemaVersions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.SearchRow;
import org.h2.store.fs.FileUtils;

/**
 * What our own scripts make of a database, as H2 writes it down: anything else (a view, a trigger,
 * a routine, a linked table, a constant, a domain, another user) was put there by somebody, and H2
 * would run it at opening.
 */
final class KnownSchema {
  /**
   * H2's own list of what there is in a database; each row ends with the statement that makes it.
   */
  private static final String LIST = "table.0";

  private static final int STATEMENT = 3;

  /** Beside the number of a version: the name of its script. */
  private static final int SCRIPT = 1;

  private static final String VERSION_TABLE = "CREATE CACHED TABLE \"PUBLIC\".\"SCHEMA_VERSION\"(";

  /** Settings that H2 keeps of its own accord; none of them names anything but a number. */
  private static final Pattern SETTING =
      Pattern.compile(
          "SET (CREATE_BUILD|WRITE_DELAY|REUSE_SPACE|CACHE_SIZE|RETENTION_TIME|MAX_LOG_SIZE"
              + "|DEFAULT_LOCK_TIMEOUT|DEFAULT_TABLE_TYPE|LOCK_MODE) \\d+");

  private static final Pattern USER =
      Pattern.compile(
          "CREATE USER IF NOT EXISTS \"BROBYGGER\" SALT '[0-9a-f]*' HASH '[0-9a-f]*' ADMIN");

  /** How different a column's values are, as H2 counts it after some thousand changes. */
  private static final Pattern COUNTED = Pattern.compile(" SELECTIVITY \\d{1,3}(?=[ ,\\n])");

  /**
   * What the newest version's statements come to: running all scripts anew at each start would cost
   * more than all else that opening does.
   */
  static final String NEWEST = "311b1da2dc48978f07017b8da21bca63fa084e9124595d1e99b05a6ba85de936";

  private static final String MEMORY = "memFS:brobygger-known-schema";

  /** One for every version there has been, oldest first: a home of that version is brought on. */
  private static final List<Set<String>> VERSIONS = new ArrayList<>();

  private KnownSchema() {}

  /** What kind of thing is not ours; empty when all of it is what some version of ours makes. */
  static Optional<String> foreign(TransactionStore store) {
    Set<String> found = statements(store);
    found.removeIf(each -> SETTING.matcher(each).matches());
    List<String> users = found.stream().filter(each -> USER.matcher(each).matches()).toList();
    found.removeAll(users);
    if (users.size() <= 1 && digest(found).equals(NEWEST)) {
      return Optional.empty();
    }
    Set<String> rest = new TreeSet<>(found);
    List<Set<String>> known = versions();
    known.forEach(rest::removeAll);
    if (!rest.isEmpty()) {
      return Optional.of(kind(rest.iterator().next()));
    }
    boolean whole = isOfVersion(known, found, version(store));
    return whole && users.size() <= 1 ? Optional.empty() : Optional.of("TABLES");
  }

  /**
   * Whether a newer Brobygger made the tables: what else there is, is not for this one to judge.
   * One with another script of the same number counts as newer too.
   */
  static boolean isNewer(TransactionStore store) {
    Made made = made(store);
    return made.version() > SchemaVersions.SCRIPTS.size()
        || made.version() > 0
            && !SchemaVersions.SCRIPTS.get((int) made.version() - 1).equals(made.script());
  }

  /** The newest version that the tables say they have, and the script that made it. */
  private record Made(long version, String script) {
    static final Made NOTHING = new Made(0, "");
  }

  /** The version that the tables say they have; 0 when they do not. */
  private static long version(TransactionStore store) {
    return made(store).version();
  }

  private static Made made(TransactionStore store) {
    Transaction reading = store.begin();
    try {
      TransactionMap<Long, SearchRow> list = reading.openMap(LIST);
      for (Iterator<Long> rows = list.keyIterator(null); rows.hasNext(); ) {
        long table = rows.next();
        String statement = Objects.requireNonNull(list.get(table)).getValue(STATEMENT).getString();
        if (statement.startsWith(VERSION_TABLE)) {
          // The key of a row is the number of the version.
          TransactionMap<Long, SearchRow> versions = reading.openMap("table." + table);
          Long newest = versions.lastKey();
          return newest == null
              ? Made.NOTHING
              : new Made(
                  newest,
                  Objects.requireNonNull(versions.get(newest)).getValue(SCRIPT).getString());
        }
      }
      return Made.NOTHING;
    } finally {
      reading.rollback();
    }
  }

  /**
   * Whether it is what this version has, or what a program leaves that stopped while it brought the
   * tables on to the next. Where the version says that a table is there, a missing one is damage.
   */
  private static boolean isOfVersion(List<Set<String>> known, Set<String> found, long version) {
    int present = (int) version;
    Set<String> next = known.get(Math.min(present, known.size() - 1));
    return next.containsAll(found) && (present == 0 || found.containsAll(known.get(present - 1)));
  }

  /** Its first words only: the rest is whatever somebody wrote. */
  private static String kind(String statement) {
    if (statement.startsWith("SET ")) {
      return "SETTING";
    }
    for (String word : statement.split("[^A-Z]+", 5)) {
      if (!Set.of("CREATE", "FORCE", "ALTER", "CACHED", "MEMORY").contains(word)) {
        return word;
      }
    }
    return "OTHER";
  }

  static Set<String> statements(TransactionStore store) {
    Transaction reading = store.begin();
    try {
      TransactionMap<Long, SearchRow> list = reading.openMap(LIST);
      Set<String> statements = new HashSet<>();
      for (Iterator<Long> rows = list.keyIterator(null); rows.hasNext(); ) {
        String statement =
            Objects.requireNonNull(list.get(rows.next())).getValue(STATEMENT).getString();
        statements.add(COUNTED.matcher(statement).replaceAll(""));
      }
      return statements;
    } finally {
      reading.rollback();
    }
  }

  static String digest(Set<String> statements) {
    try {
      byte[] all = String.join("\n;\n", new TreeSet<>(statements)).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static List<Set<String>> versions() {
    synchronized (VERSIONS) {
      if (VERSIONS.isEmpty()) {
        try {
          VERSIONS.addAll(made());
        } catch (SQLException e) {
          throw new IllegalStateException("the program's own tables cannot be made", e);
        }
      }
      return VERSIONS;
    }
  }

  /** Where H2 keeps what a connection of our own sees. */
  static TransactionStore store(Connection connection) {
    return ((SessionLocal) ((JdbcConnection) connection).getSession())
        .getDatabase()
        .getStore()
        .getTransactionStore();
  }

  /** Runs our scripts in memory and writes down what H2 makes of each. */
  private static List<Set<String>> made() throws SQLException {
    List<Set<String>> made = new ArrayList<>();
    try (Connection memory =
        DriverManager.getConnection("jdbc:h2:" + MEMORY + ";WRITE_DELAY=0", "brobygger", "")) {
      memory.setAutoCommit(false);
      TransactionStore store = store(memory);
      SchemaVersions.bringUpToDate(
          memory,
          H2Dialect.INSTANCE,
          (_, version) -> {
            memory.commit();
            Set<String> now = statements(store);
            now.removeIf(each -> SETTING.matcher(each).matches() || USER.matcher(each).matches());
            made.add(now);
          });
      try (Statement statement = memory.createStatement()) {
        statement.execute("SHUTDOWN IMMEDIATELY");
      }
    } finally {
      FileUtils.delete(MEMORY + ".mv.db");
    }
    return made;
  }
}
