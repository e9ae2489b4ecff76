package brobygger.casefile.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed finds what is meant. */
class FoldedTextTest {
  @ParameterizedTest
  @CsvSource({
    "Åge Lund, aage",
    "Aage Lund, åge",
    "Aage Lund, ÅGE",
    "Éva Kiss, eva",
    "Eva Kiss, éva",
    "Søren Friis, soren",
    "Søren Friis, SØREN",
    "Æblegården, aeblegaard",
    "Jürgen Groß, jurgen gross",
    "Çelik Yıldız, celik yildiz",
    "Anna-Lise O’Neil, o'neil",
    "Anna   Lund, anna lund",
    "Anna, ''"
  })
  void isFound(String text, String typed) {
    assertThat(FoldedText.has(text, typed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Ege Lund, aage", "Anna Lund, annalund", "Bo, boel"})
  void isNotFound(String text, String typed) {
    assertThat(FoldedText.has(text, typed)).isFalse();
  }

  @Test
  void lettersOfPartsAreTheSame() {
    assertThat(FoldedText.has("A\u030Age E\u0301va", "åge éva")).isTrue();
    assertThat(FoldedText.has("Åge", "a\u030Age")).isTrue();
    assertThat(FoldedText.has("Anna\u00A0Lund", "anna lund")).isTrue();
  }

  @Test
  void tellsWhereItStoodInTheText() {
    String text = "På gården: Åge, A\u030Ase og Éva";
    assertThat(FoldedText.find(text, "eva")).isEqualTo(text.indexOf("Éva"));
    assertThat(FoldedText.find(text, "aase")).isEqualTo(text.indexOf("A\u030Ase"));
    assertThat(FoldedText.find(text, "anna")).isEqualTo(-1);
    assertThat(FoldedText.find("", "")).isZero();
  }

  @Test
  void sameNameIsNarrowerThanFound() {
    assertThat(FoldedText.isSame("Aagaard  A/S", "ågård a/s")).isTrue();
    assertThat(FoldedText.isSame("A\u030Agård", "Ågård")).isTrue();
    assertThat(FoldedText.isSame("Bøg", "Bog")).isFalse();
    assertThat(FoldedText.isSame("Éva", "Eva")).isFalse();
  }
}
