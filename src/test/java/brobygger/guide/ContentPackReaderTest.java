package brobygger.guide;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.guide.ContentPackProblem.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack with a mistake is refused, and the mistake is named by its line. */
class ContentPackReaderTest {
  private static final BrokenPacks BROKEN = new BrokenPacks();

  private final ContentPackReader reader = new ContentPackReader();
  @TempDir private Path folder;

  @Test
  void theSmallPackThatTheBrokenOnesAreMadeFromIsWhole() throws Exception {
    ContentPackOutcome outcome = reader.read(fixture("small_pack.json"));

    assertThat(outcome).isInstanceOf(ContentPackOutcome.Loaded.class);
    ContentPack pack = ((ContentPackOutcome.Loaded) outcome).pack();
    assertThat(pack.name()).isEqualTo("Holdets egen pakke");
    assertThat(pack.points())
        .extracting(GuidePoint::code)
        .containsExactly("ARRIVAL", "LUNCH", "ROUND", "GOODBYE");
    assertThat(pack.healthWords().getFirst().allForms()).containsExactly("feber", "influenza");
  }

  @ParameterizedTest
  @CsvSource({
    "unknown_field_in_point,UNKNOWN_FIELD,9",
    "unknown_field_at_top,UNKNOWN_FIELD,3",
    "unknown_field_in_rule,UNKNOWN_FIELD,64",
    "unknown_field_in_step,UNKNOWN_FIELD,23",
    "unknown_field_with_slash,UNKNOWN_FIELD,56",
    "missing_title,MISSING_FIELD,12",
    "missing_language,MISSING_FIELD,1",
    "missing_reply,MISSING_FIELD,53",
    "number_for_title,WRONG_TYPE,15",
    "text_for_list,WRONG_TYPE,8",
    "text_for_switch,WRONG_TYPE,65",
    "null_for_intent,WRONG_TYPE,22",
    "object_for_cards,WRONG_TYPE,52",
    "fraction_of_a_day,WRONG_TYPE,62",
    "unknown_feed,UNKNOWN_VALUE,12",
    "unknown_screen,UNKNOWN_VALUE,53",
    "unknown_phase,UNKNOWN_VALUE,11",
    "unknown_language,UNKNOWN_VALUE,4",
    "unknown_criterion,UNKNOWN_VALUE,31",
    "format_zero,UNKNOWN_VALUE,2",
    "format_two,NEWER_FORMAT,2",
    "blank_title,BAD_TEXT,9",
    "em_space_for_title,BAD_TEXT,9",
    "control_character_for_title,BAD_TEXT,9",
    "code_in_small_letters,BAD_TEXT,8",
    "version_in_words,BAD_TEXT,3",
    "very_long_title,TOO_LONG,15",
    "one_prompt,TOO_FEW,12",
    "no_help_questions,TOO_FEW,27",
    "six_prompts,TOO_MANY,12",
    "nowhere_shown,TOO_FEW,52",
    "zero_days,OUT_OF_RANGE,62",
    "thousand_weeks,OUT_OF_RANGE,66",
    "feed_twice,SCHEMA,8",
    "point_code_twice,DUPLICATE_CODE,15",
    "section_code_twice,DUPLICATE_CODE,11",
    "card_code_twice,DUPLICATE_CODE,53",
    "unknown_theme,UNKNOWN_THEME,52",
    "empty_card,EMPTY_CARD,52",
    "days_and_weeks,LIMIT_NEEDED,69",
    "no_limit,LIMIT_NEEDED,65",
    "no_section_after,MISSING_CODE,6",
    "field_twice,DUPLICATE_FIELD,9",
    "missing_comma,SYNTAX,6",
    "single_quotes,SYNTAX,21",
    "comment,SYNTAX,35",
    "trailing_comma,SYNTAX,57",
    "step_twice,DUPLICATE_CODE,21",
    "step_in_small_letters,BAD_TEXT,21",
    "no_steps,TOO_FEW,18",
    "one_step,TOO_FEW,18",
    "ten_steps,TOO_MANY,18",
    "more_after_the_end,SYNTAX,72",
    "cut_off,CUT_OFF,20",
    "empty,CUT_OFF,1",
    "not_json,SYNTAX,1",
    "a_list,WRONG_TYPE,1"
  })
  void brokenPackIsRefusedAtItsLine(String fixture, Code code, int line) throws Exception {
    List<ContentPackProblem> problems = refused(reader.read(BROKEN.read(fixture)));

    assertThat(problems).extracting(ContentPackProblem::code).containsExactly(code);
    assertThat(problems.getFirst().line()).isEqualTo(line);
  }

  @Test
  void everyBrokenPackIsExpected() {
    assertThat(BROKEN.names()).hasSize(57).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "unknown_field_in_point,/sections/0/points/1/colour,colour",
    "unknown_field_with_slash,/vagueWords/0/a~1b~0c,a/b~c",
    "missing_title,/sections/1/points/0,title",
    "missing_reply,/cards/1/pairs/0,reply"
  })
  void problemPointsAtThePlaceAndNamesTheField(String fixture, String pointer, String field)
      throws Exception {
    ContentPackProblem problem = refused(reader.read(BROKEN.read(fixture))).getFirst();
    assertThat(problem.pointer()).isEqualTo(pointer);
    assertThat(problem.details()).containsExactly(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"code\": \"LEARNED_TASKS\"",
        "\"code\": \"SELF_DRIVING\"",
        "\"code\": \"NEXT_STEPS\"",
        "\"code\": \"ACC_SCHEMES\"",
        "\"code\": \"HEAVY_LIFTS\"",
        "\"code\": \"SICK_LEAVE\"",
        "\"code\": \"FIRST_PHASE\""
      })
  void unknownFieldAnywhereInTheRealPackIsNamedByItsLine(String place) throws Exception {
    String pack = builtIn();
    int at = pack.indexOf(place);
    String broken = pack.substring(0, at) + "\n\n\"extra\": 1, " + pack.substring(at);
    int line = 3 + (int) pack.substring(0, at).chars().filter(c -> c == '\n').count();

    assertThat(refused(read(broken)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Code.UNKNOWN_FIELD);
              assertThat(problem.line()).isEqualTo(line);
            });
  }

  @Test
  void aPackWithAnyLineMissingIsLoadedOrRefusedNeverHalf() throws Exception {
    List<String> lines = Files.readAllLines(fixture("small_pack.json"));
    for (int gone = 0; gone < lines.size(); gone++) {
      List<String> rest = new ArrayList<>(lines);
      rest.remove(gone);
      int last = rest.size();
      if (read(String.join("\n", rest)) instanceof ContentPackOutcome.Refused refused) {
        assertThat(refused.problems())
            .as("without line " + (gone + 1))
            .allSatisfy(problem -> assertThat(problem.line()).isBetween(1, last))
            // Schema and rules find it, not the constructors: those could not name a line.
            .noneMatch(problem -> problem.code() == Code.SCHEMA);
      }
    }
  }

  @Test
  void severalMistakesAreAllTold() throws Exception {
    String broken =
        builtIn()
            .replace("\"code\": \"TASKS\",\n          \"title\"", "\"code\": \"TASKS\",\n \"x\"")
            .replace("\"days\": 14", "\"days\": 0");

    assertThat(refused(read(broken)))
        .extracting(ContentPackProblem::code)
        .containsExactly(
            Code.MISSING_FIELD, Code.UNKNOWN_FIELD, Code.OUT_OF_RANGE, Code.OUT_OF_RANGE);
  }

  @Test
  void problemsComeInTheOrderOfTheirLinesAndNeverMoreThanAHundred() {
    String broken =
        "{\n" + "\"unknown%d\": 1,\n".repeat(300).formatted(numbers(300)) + "\"format\": 1}";

    List<ContentPackProblem> problems = refused(read(broken));
    assertThat(problems).hasSize(ContentPackReader.MAX_PROBLEMS);
    assertThat(problems).extracting(ContentPackProblem::line).isSorted();
  }

  @Test
  void aDuplicateSaysWhereTheFirstOneIs() throws Exception {
    ContentPackProblem problem = refused(reader.read(BROKEN.read("point_code_twice"))).getFirst();

    assertThat(problem.details()).containsExactly("ARRIVAL", "8");
    assertThat(problem.messageArguments()).first().isEqualTo(Integer.toString(problem.line()));
  }

  @Test
  void threeMegabytesAreRefusedUnread() {
    byte[] large = "x".repeat(3 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);
    assertThat(refused(reader.read(new ByteArrayInputStream(large))))
        .containsExactly(new ContentPackProblem(1, "", Code.TOO_LARGE, List.of("2")));
  }

  @Test
  void anEndlessStreamIsNotReadToItsEnd() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    assertThat(refused(reader.read(endless)).getFirst().code()).isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void exactlyTheLargestFileIsRead() throws Exception {
    String pack = builtIn();
    int missing = ContentPackReader.MAX_BYTES - pack.getBytes(StandardCharsets.UTF_8).length;
    assertThat(read(pack + " ".repeat(missing))).isInstanceOf(ContentPackOutcome.Loaded.class);
    assertThat(refused(read(pack + " ".repeat(missing + 1))).getFirst().code())
        .isEqualTo(Code.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void aHundredThousandLayersAreRefused(String layer) {
    assertThat(refused(read(layer.repeat(100_000))))
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.TOO_DEEP));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 100, 5_000, 40_000, 70_000})
  void aPackCutOffAnywhereIsRefused(int length) throws Exception {
    ContentPackProblem problem = refused(read(builtIn().substring(0, length))).getFirst();
    assertThat(problem.code()).isIn(Code.CUT_OFF, Code.SYNTAX);
    int lines = 1 + (int) builtIn().substring(0, length).chars().filter(c -> c == '\n').count();
    assertThat(problem.line()).isBetween(lines - 1, lines);
  }

  @Test
  void aFileInAnotherEncodingIsRefusedAtItsFirstBrokenLine() throws Exception {
    byte[] latin = builtIn().getBytes(StandardCharsets.ISO_8859_1);
    ContentPackProblem problem = refused(reader.read(new ByteArrayInputStream(latin))).getFirst();

    assertThat(problem.code()).isEqualTo(Code.NOT_UTF8);
    List<String> lines = builtIn().lines().toList();
    assertThat(lines.get(problem.line() - 1)).containsPattern("[^\\x00-\\x7F]");
  }

  @Test
  void aCharacterCutInHalfAtTheEndIsRefused() throws Exception {
    byte[] bytes = "{\"name\": \"Å".getBytes(StandardCharsets.UTF_8);
    byte[] half = Arrays.copyOf(bytes, bytes.length - 1);
    assertThat(refused(reader.read(new ByteArrayInputStream(half))).getFirst().code())
        .isEqualTo(Code.NOT_UTF8);
  }

  @Test
  void aByteOrderMarkIsNoMistake() throws Exception {
    assertThat(read("\uFEFF" + builtIn())).isInstanceOf(ContentPackOutcome.Loaded.class);
  }

  @Test
  void windowsLineEndsAreCountedOnce() throws Exception {
    String broken = builtIn().replace("\n", "\r\n").replace("\"code\": \"FRAME\"", "\"code\": 5");
    int line =
        (int) builtIn().lines().takeWhile(text -> !text.contains("\"code\": \"FRAME\"")).count();
    assertThat(refused(read(broken)).getFirst().line()).isEqualTo(line + 1);
  }

  @Test
  void thePackInTheOtherLanguageIsRefusedAtTheLineOfItsLanguage() throws Exception {
    try (InputStream in = Files.newInputStream(fixture("small_pack.json"))) {
      assertThat(refused(reader.read(in, Language.ENGLISH)))
          .containsExactly(
              new ContentPackProblem(4, "/language", Code.LANGUAGE_MISMATCH, List.of("da", "en")));
    }
  }

  @Test
  void emojiAndRightToLeftTextAreKeptAsWritten() throws Exception {
    String pack = builtIn().replace("Brobyggers indhold", "Holdet 🌱 שלום");
    assertThat(read(pack))
        .isInstanceOfSatisfying(
            ContentPackOutcome.Loaded.class,
            loaded -> assertThat(loaded.pack().name()).isEqualTo("Holdet 🌱 שלום"));
  }

  @Test
  void aMissingFileIsAProblemThatNamesIt() {
    Path missing = folder.resolve("pakke.json");
    assertThat(refused(reader.read(missing)))
        .containsExactly(
            new ContentPackProblem(1, "", Code.UNREADABLE, List.of(missing.toString())));
  }

  @Test
  void aFolderIsAProblemNotACrash() {
    assertThat(refused(reader.read(folder)).getFirst().code()).isEqualTo(Code.UNREADABLE);
  }

  @Test
  void aStreamThatBreaksIsAProblem() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk gone");
          }
        };
    assertThat(refused(reader.read(broken)).getFirst().code()).isEqualTo(Code.UNREADABLE);
  }

  private ContentPackOutcome read(String text) {
    return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Object[] numbers(int count) {
    return IntStream.range(0, count).boxed().toArray();
  }

  private static List<ContentPackProblem> refused(ContentPackOutcome outcome) {
    assertThat(outcome).isInstanceOf(ContentPackOutcome.Refused.class);
    return ((ContentPackOutcome.Refused) outcome).problems();
  }

  private static String builtIn() throws IOException {
    try (InputStream in =
        ContentPack.class.getResourceAsStream("/brobygger/content/pack_da.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Path fixture(String name) throws URISyntaxException {
    URL url = ContentPackReaderTest.class.getResource("/brobygger/content/" + name);
    return Path.of(Objects.requireNonNull(url, name).toURI());
  }
}
