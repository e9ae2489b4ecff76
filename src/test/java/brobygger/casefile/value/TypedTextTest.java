package brobygger.casefile.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypedTextTest {
  static IntStream firstControls() {
    return IntStream.rangeClosed(0, 0x1F);
  }

  @ParameterizedTest
  @MethodSource("firstControls")
  void controlsBelowTheSpaceGoExceptThoseThatEndALine(int code) {
    String expected =
        switch (code) {
          case '\t' -> "a\tb";
          case '\n', '\r', 0x0B, '\f' -> "a\nb";
          default -> "ab";
        };
    assertThat(TypedText.clean("a" + (char) code + "b")).isEqualTo(expected);
  }

  /** Every byte from 0x80 to 0x9F with what Java's own Windows-1252 says of it. */
  static Stream<Arguments> laterControls() {
    return IntStream.rangeClosed(0x80, 0x9F).mapToObj(code -> Arguments.of(code, meant(code)));
  }

  private static String meant(int code) {
    try {
      String letter =
          Charset.forName("windows-1252")
              .newDecoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(java.nio.ByteBuffer.wrap(new byte[] {(byte) code}))
              .toString();
      return Character.isISOControl(letter.charAt(0)) ? "" : letter;
    } catch (java.nio.charset.CharacterCodingException e) {
      return "";
    }
  }

  @ParameterizedTest
  @MethodSource("laterControls")
  void controlsOfWindows1252BecomeTheirLetters(int code, String letter) {
    assertThat(TypedText.clean("a" + (char) code + "b")).isEqualTo("a" + letter + "b");
  }

  @ParameterizedTest
  @CsvSource({
    "'\u0093Godt g\u00e5et\u0094', '\u201cGodt g\u00e5et\u201d'",
    "'\u0080 200', '\u20ac 200'",
    "'a\u007Fb', 'ab'",
    "'\uD83D\uDC4D ja', '\uD83D\uDC4D ja'",
    "'\u05E9\u05DC\u05D5\u05DD', '\u05E9\u05DC\u05D5\u05DD'"
  })
  void readsAsItWasMeant(String typed, String kept) {
    assertThat(TypedText.clean(typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @MethodSource("halves")
  void halvesOfCharactersGo(String typed, String kept) {
    assertThat(TypedText.clean(typed)).isEqualTo(kept);
  }

  static Stream<Arguments> halves() {
    return Stream.of(
        Arguments.of("a\uD83Db", "ab"),
        Arguments.of("a\uDC4Db", "ab"),
        Arguments.of("\uDC4D\uD83D", ""),
        Arguments.of("a\uFFFEb\uFFFF", "ab"),
        Arguments.of("a\r\n\r\nb\rc\n", "a\n\nb\nc\n"));
  }

  /**
   * Whatever stands in a text, it can be kept once it is clean; and cleaning again does nothing.
   */
  @ParameterizedTest
  @MethodSource("everything")
  void whatIsCleanCanBeKept(String typed) {
    String clean = TypedText.clean(typed);
    assertThatCode(() -> Check.text("Test.text", clean)).doesNotThrowAnyException();
    assertThatCode(() -> Check.line("Test.line", TypedText.line(typed))).doesNotThrowAnyException();
    assertThat(TypedText.clean(clean)).isSameAs(clean);
  }

  static Stream<String> everything() {
    return IntStream.rangeClosed(0, 0xFFFF / 64)
        .mapToObj(
            block ->
                IntStream.range(block * 64, block * 64 + 64)
                    .collect(
                        StringBuilder::new,
                        (text, code) -> text.append((char) code),
                        StringBuilder::append)
                    .toString());
  }

  @ParameterizedTest
  @CsvSource({"'Bo\r\nKrogh', 'Bo Krogh'", "'Bo\tKrogh', 'Bo Krogh'", "'Bo Krogh', 'Bo Krogh'"})
  void oneLineKeepsItsWordsApart(String typed, String line) {
    assertThat(TypedText.line(typed)).isEqualTo(line);
  }

  @Test
  void aSpaceAloneIsAPartOfALineAndNoLine() {
    assertThat(TypedText.partOfLine(" ")).isEqualTo(" ");
    assertThat(TypedText.partOfLine("\t")).isEqualTo(" ");
    assertThat(TypedText.line(" ")).isEmpty();
    assertThat(TypedText.line("Fem år")).isEqualTo("Fem år");
  }
}
