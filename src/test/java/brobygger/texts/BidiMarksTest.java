package brobygger.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What turns the direction of writing is found wherever it stands, and nothing else is taken. */
class BidiMarksTest {
  private static final String MARKS =
      "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  @Test
  void everyMarkAndNoOtherSignIsFound() {
    for (int sign = 0; sign <= Character.MAX_VALUE; sign++) {
      String text = "Åse " + (char) sign + " Ø";
      boolean turns = MARKS.indexOf(sign) >= 0;
      assertThat(BidiMarks.in(text)).as("U+%04X", sign).isEqualTo(turns);
      assertThat(BidiMarks.without(text)).isEqualTo(turns ? "Åse  Ø" : text);
    }
  }

  @Test
  void severalGoAtOnceAndATextWithoutAnyIsTheSameText() {
    assertThat(BidiMarks.without(MARKS + "سمير" + MARKS + "a")).isEqualTo("سميرa");
    String plain = "Samira Aziz";
    assertThat(BidiMarks.without(plain)).isSameAs(plain);
    assertThat(BidiMarks.without("")).isEmpty();
  }
}
