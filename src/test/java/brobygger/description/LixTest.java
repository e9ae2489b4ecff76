package brobygger.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LixTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leif graver. | 2 | 1 | 0 | 2",
        "Thomas klipper hækken. Leif ser på. | 6 | 2 | 1 | 20",
        "Samira skærer grønt og fylder salatbaren op. | 7 | 1 | 1 | 21",
        "Virksomhedskonsulenten | 1 | 1 | 1 | 101",
        "rødgrød æblegrød | 2 | 1 | 2 | 102",
        "én to tre! Fire fem? Seks… | 6 | 3 | 0 | 2",
        "Mandag kl. 8.30 og ca. 22. februar mødes vi. | 9 | 1 | 1 | 20",
        "😀 Leif 😀 graver 😀 | 2 | 1 | 0 | 2",
        "שלום לכולם. | 2 | 1 | 0 | 2",
        "f.eks. ost, bl.a. brød. | 4 | 1 | 0 | 4",
      })
  void counts_words_sentences_and_long_words(
      String text, int words, int sentences, int longWords, int value) {
    Lix lix = Lix.of(text).orElseThrow();
    assertThat(lix).isEqualTo(new Lix(words, sentences, longWords));
    assertThat(lix.value()).isEqualTo(value);
  }

  @Test
  void a_word_of_six_letters_is_short_and_of_seven_is_long() {
    assertThat(Lix.of("sekser").orElseThrow().longWords()).isZero();
    assertThat(Lix.of("syverne").orElseThrow().longWords()).isEqualTo(1);
    assertThat(Lix.of("a-b-c-d-e-f").orElseThrow().longWords()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "24, VERY_EASY",
    "25, EASY",
    "34, EASY",
    "35, MEDIUM",
    "44, MEDIUM",
    "45, DIFFICULT",
    "54, DIFFICULT",
    "55, VERY_DIFFICULT"
  })
  void bands_begin_where_they_should(int words, Lix.Band band) {
    assertThat(new Lix(words, 1, 0).band()).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0", "1, 0, 0", "1, 1, 2", "1, 1, -1"})
  void impossible_counts_cannot_be_built(int words, int sentences, int longWords) {
    assertThatThrownBy(() -> new Lix(words, sentences, longWords))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words + " words, " + sentences + " sentences");
  }

  @Test
  void extreme_but_possible_counts_can_be_built() {
    assertThat(new Lix(1, 1, 1).value()).isEqualTo(101);
    assertThat(new Lix(1, 1, 0).value()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'…'", "'•'", "'😀'"})
  void no_words_no_lix(String text) {
    assertThat(Lix.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kl. 9 mødes vi. Så graver vi. | Kl. 9 mødes vi. ; Så graver vi.",
        "Den 22. februar. Den 29. marts. | Den 22. februar. ; Den 29. marts.",
        "Vi er 38. Leif er 60. | Vi er 38. ; Leif er 60.",
        "Man. og ons. er gode | Man. og ons. er gode",
        "8.30-11.30 | 8.30-11.30",
        "Hvem? Leif! | Hvem? ; Leif!",
        "Slut. | Slut.",
        "... | ",
      })
  void splits_sentences(String text, String sentences) {
    assertThat(
            Sentences.of(text).stream()
                .map(range -> range.of(text))
                .collect(java.util.stream.Collectors.joining(" ; ")))
        .isEqualTo(sentences == null ? "" : sentences);
  }

  @Test
  void a_line_break_ends_a_sentence_and_bullets_are_not_words() {
    String text = "• luge\n•  rive\n\n";
    assertThat(Sentences.of(text)).extracting(r -> r.of(text)).containsExactly("• luge", "•  rive");
    assertThat(Sentences.of("Slut. \nNyt")).hasSize(2);
  }

  @Test
  void ranges_count_as_text_controls_do() {
    String text = "😀 Å! Så";
    assertThat(Sentences.of(text)).containsExactly(new TextRange(0, 5), new TextRange(6, 8));
    assertThat(Sentences.words(text, new TextRange(0, 5))).containsExactly(new TextRange(3, 4));
  }

  @Test
  void a_range_holds_what_lies_in_it() {
    TextRange range = new TextRange(2, 5);
    assertThat(range.holds(new TextRange(2, 5))).isTrue();
    assertThat(range.holds(new TextRange(1, 5))).isFalse();
    assertThat(range.holds(new TextRange(2, 6))).isFalse();
    assertThat(range.of("abcdefg")).isEqualTo("cde");
    assertThatThrownBy(() -> new TextRange(3, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TextRange(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new TextRange(0, 1).end()).isEqualTo(1);
  }
}
