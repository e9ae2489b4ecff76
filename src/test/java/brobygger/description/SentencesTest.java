package brobygger.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence ends where a Dane reads its end; ¦ marks it. */
class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hun får 50 kr. pr. time og løfter højst 5 kg. ad gangen.",
        "Hun pakker 20 stk. i timen.",
        "Han har epilepsi m.v. og får anfald.",
        "Else, Leif m.fl. hjælper til.",
        "Opgaverne tager hhv. 2 og 3 timer.",
        "Hun møder i afd. Nord.",
        "Efter 3 mdr. vurderer vi det.",
        "Hun læser vha. en app ifm. Oplæring i køkkenet.",
        "Praktikken begynder d. 4. december.",
        "Praktikken begynder den 4. December 2026.",
        "Kirken er Skt. Nikolaj.",
        "Hun måler 20 ml. op i en kop, skål o.l. og vasker op.",
        "Hun løfter maks. 5 kg.",
        "Kontaktperson er Anna M. Jensen.",
        "Kontaktperson er J.P. Holm hos A.P. Smede.",
        "Hun møder kl. 9.30 hver dag.",
        "Hun møder kl. 9. og går kl. 12.",
        "Prisen er 1.250,50 kr. om ugen.",
        "1. Rydder op i lageret.",
        "Hun er tilsv. uddannet.",
        "»Jeg kan godt.« siger hun.",
        "»Må jeg prøve?« spørger hun.",
        "Hun tøver ... og prøver igen.",
        "Hun tøver … og prøver igen.",
        "Se www.solby.dk for mere.",
        "Hun møder man. og ons. i uge 5.",
        "Hun vejer op i g. og kg.",
      })
  void thisIsOneSentence(String text) {
    assertThat(Sentences.in(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hun møder kl. 9 mv.¦ Hun møder ind i god tid.",
        "Hun vasker op, tørrer af osv.¦ Derefter holder hun pause.",
        "Det koster 50 kr.¦ Virksomheden betaler.",
        "Hun løfter 5 kg.¦ Opgaverne tager en time.",
        "Hun møder kl. 9.30.¦ Leif tager imod.",
        "Hun møder kl. 9.¦ Leif tager imod.",
        "Han sagde: »Jeg kan godt.«¦ Han begyndte straks.",
        "Han sagde: \"Jeg kan godt.\"¦ Han begyndte straks.",
        "Han sagde: ”Jeg kan godt.”¦ Han begyndte straks.",
        "Hun rydder op (også i gården.)¦ Leif ser på.",
        "Hun er hos Solby A/S.¦ Marianne følger med.",
        "Hun møder med Else m.fl.¦ Hun går kl. 12.",
        "De vælger plan B.¦ Hun går hjem.",
        "Hun prøver …¦ Leif hjælper.",
        "Vent!¦ Hvad nu?¦ Godt.",
        "Det ved man.¦ Hun går.",
        "Første linje¦\nAnden linje",
        "Hun siger 'nej.'¦ Leif siger 'ja.'",
      })
  void eachOfTheseIsASentence(String text) {
    List<String> sentences = List.of(text.split("¦\\s"));
    assertThat(Sentences.in(text.replace("¦", ""))).isEqualTo(sentences);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hun går.", "Hun siger »ja.«", "Hun møder kl. 9."})
  void aSentenceBeginsAfterAnEnd(String before) {
    assertThat(Sentences.begins(before, "Leif")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hun møder kl.", "Hun løfter maks.", "Vasker op m.v.", "Hun"})
  void noSentenceBeginsAfterAShortenedWord(String before) {
    assertThat(Sentences.begins(before, "leif")).isFalse();
  }
}
