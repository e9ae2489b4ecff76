package brobygger.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.description.WordDifference.Kind;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordDifferenceTest {
  private static String drawn(String earlier, String later) {
    return WordDifference.between(earlier, later).parts().stream()
        .map(
            part ->
                switch (part.kind()) {
                  case SAME -> part.text();
                  case REMOVED -> "[-" + part.text() + "]";
                  case ADDED -> "[+" + part.text() + "]";
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "Mandag kl. 9, Tirsdag kl. 9, [-Mandag][+Tirsdag] kl. 9",
    "Hun skærer grønt., Hun skærer grønt og frugt., Hun skærer grønt[+ og frugt].",
    "'Ni timer, tre dage', Ni timer, 'Ni timer[-, tre dage]'",
    "'', Ny tekst, [+Ny tekst]",
    "Gammel tekst, '', [-Gammel tekst]",
    "kl. 8.30, kl. 9.30, kl. [-8.30][+9.30]",
    "10-timers uge, 9-timers uge, [-10-timers][+9-timers] uge",
    "Ægidius 🧑‍🍳 her, Ægidius 🧑‍🔧 her, Ægidius [-🧑‍🍳][+🧑‍🔧] her",
  })
  void wordsAreComparedWhole(String earlier, String later, String expected) {
    assertThat(drawn(earlier, later)).isEqualTo(expected);
  }

  @Test
  void aSentenceWrittenAnewReadsAsOneTakenOutAndOneAdded() {
    assertThat(drawn("Hun hjælper lidt til.", "Samira skærer grønt alene."))
        .isEqualTo("[-Hun hjælper lidt til][+Samira skærer grønt alene].");
  }

  @Test
  void aLineThatStaysSeparatesTwoChanges() {
    assertThat(drawn("Mandag\nfri", "Tirsdag\narbejde"))
        .isEqualTo("[-Mandag][+Tirsdag]\n[-fri][+arbejde]");
  }

  @Test
  void equalTextsHaveNoDifference() {
    assertThat(WordDifference.between("Som før.", "Som før.").isNone()).isTrue();
    assertThat(WordDifference.between("", "").isNone()).isTrue();
    assertThat(WordDifference.between("Som før.", "Som før. ").isNone()).isFalse();
  }

  @Test
  void veryLongTextsAreComparedByLine() {
    String line = "a, b, c, d, e, f, g, h\n";
    String later = line.repeat(599) + "a, b, c, d, e, f, g, x\n";
    assertThat(WordDifference.between(line.repeat(600), later).parts())
        .contains(new WordDifference.Part(Kind.ADDED, "a, b, c, d, e, f, g, x\n"));
  }

  @Property(tries = 500)
  void nothingIsLostAndNothingInvented(
      @ForAll("writing") String earlier, @ForAll("writing") String later) {
    WordDifference difference = WordDifference.between(earlier, later);
    assertThat(difference.earlier()).isEqualTo(earlier);
    assertThat(difference.later()).isEqualTo(later);
    assertThat(difference.isNone()).isEqualTo(earlier.equals(later));
    List<WordDifference.Part> parts = difference.parts();
    for (int i = 0; i < parts.size(); i++) {
      assertThat(parts.get(i).text()).isNotEmpty();
      assertThat(i > 0 && parts.get(i).kind() == parts.get(i - 1).kind()).isFalse();
    }
  }

  @Provide
  Arbitrary<String> writing() {
    return Arbitraries.of(
            "grønt",
            "Samira",
            " ",
            " ",
            "\n",
            ".",
            ", ",
            "8.30",
            "e\u0301",
            "🧑‍🍳",
            "مساعد",
            "\r\n",
            "\uD83C",
            "10-timers",
            "\t")
        .list()
        .ofMaxSize(14)
        .map(words -> String.join("", words));
  }
}
