package brobygger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the store says in SQL is understood by every engine; H2's own words stand in its folder. */
class EngineWordsTest {
  private static final Path PROGRAM = Path.of("src/main/java/brobygger");
  private static final Path FIXTURE =
      Path.of("src/test/java/brobygger/architecture/fixture/h2_words");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /** Statements, settings, catalogue columns and tables that H2 has and the standard has not. */
  private static final Pattern WORDS =
      Pattern.compile(
          "jdbc:|\\bH2\\b|\\bMERGE"
              + " INTO\\b|\\bINFORMATION_SCHEMA\\b|\\bSHUTDOWN\\b|\\bCHECKPOINT\\b|\\bBACKUP"
              + " TO\\b|\\bSCRIPT (TO|NODATA|SIMPLE)\\b|\\bRUNSCRIPT\\b|\\bSET (WRITE_DELAY"
              + "|CACHE_SIZE|LOCK_MODE|REFERENTIAL_INTEGRITY)\\b|\\b(IFEXISTS|ACCESS_MODE_DATA|REUSE_SPACE|TRACE_LEVEL_FILE)\\b|\\b_ROWID_\\b|\\bCREATE"
              + " (CACHED|ALIAS)\\b");

  private static List<String> h2WordsIn(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (file.startsWith(PROGRAM.resolve("store/h2"))) {
          continue;
        }
        Matcher literal = LITERAL.matcher(Files.readString(file));
        while (literal.find()) {
          if (WORDS.matcher(literal.group(1)).find()) {
            found.add(file.getFileName() + ": " + literal.group(1));
          }
        }
      }
    }
    return found;
  }

  @Test
  void onlyItsOwnFolderSpeaksH2() throws IOException {
    assertThat(h2WordsIn(PROGRAM)).as("ask the Dialect or the KeptTables of the engine").isEmpty();
  }

  @Test
  void oneWhoDoesElsewhereIsFound() throws IOException {
    assertThat(h2WordsIn(FIXTURE))
        .containsExactly("Broken.java: MERGE INTO", "Broken.java: SHUTDOWN COMPACT");
  }

  /** A pattern that finds nothing anywhere would keep nothing. */
  @Test
  void itsOwnFolderDoesSpeakIt() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAM.resolve("store/h2"))) {
      String all =
          String.join("\n", files.filter(Files::isRegularFile).map(EngineWordsTest::text).toList());
      assertThat(LITERAL.matcher(all).results().map(each -> each.group(1)))
          .filteredOn(each -> WORDS.matcher(each).find())
          .hasSizeGreaterThan(5);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
