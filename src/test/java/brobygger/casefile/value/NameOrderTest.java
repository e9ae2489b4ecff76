package brobygger.casefile.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names stand where a Danish reader looks for them. */
class NameOrderTest {
  private static void stand(String... names) {
    List<String> sorted = new ArrayList<>(List.of(names));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(sorted, new Random(seed));
      sorted.sort(NameOrder.danish());
      assertThat(sorted).containsExactly(names);
    }
  }

  @Test
  void danishLettersComeLastAndAaIsAa() {
    stand("Abel", "Zenia", "Ægir", "Østen", "Aage", "Åge", "Ågot");
    stand("Birgit", "Bo", "Bødker", "Baad", "Båden");
    stand("Kjær", "Kjærgaard", "Kjærgård");
  }

  @Test
  void accentsAndSizeCountOnlyBetweenNamesThatAreElseTheSame() {
    stand("Eva A", "Éva B", "eva C", "Evald");
    stand("Eva", "eva", "Éva", "Eve");
    stand("ida", "Ida Beck", "ida Carl", "Idun");
    stand("Çelik", "Cem", "Mykle", "Müller", "Myra", "Şahin", "Sander", "Yıldız", "Zenia", "Öberg");
  }

  @Test
  void spacesAndHyphensCount() {
    stand("Ann Sand", "Ann-Sofie", "Anna", "Anna Lund", "Anna-Lise", "Anne");
    stand("Bo Ø", "Bo-Kim", "Bob");
  }

  @Test
  void lettersPutTogetherFromPartsAreTheSame() {
    stand("Abel", "Zenia", "A\u030Age A", "Aage B", "Åge C");
    assertThat(NameOrder.key("E\u0301va")).isEqualTo(NameOrder.key("eva"));
    assertThat(NameOrder.key("Anna\u00A0 Lund ")).isEqualTo(NameOrder.key("Anna Lund"));
    assertThat(NameOrder.key("Ann\u2011Sofie")).isEqualTo(NameOrder.key("Ann-Sofie"));
  }

  @Test
  void digitsComeBeforeLettersAndOtherScriptsAfterThem() {
    stand("", "3F", "7-Eleven", "A", "Å", "Ωmega", "Анна", "王");
  }

  @Test
  void aLongListOfThingsHasTheSameOrder() {
    List<String> names = List.of("Zenia", "Aage", "Abel", "Éva", "eva", "Eva", "Ann Sand", "Anna");
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(NameOrder.danish());
    assertThat(NameOrder.sorted(names, name -> name, name -> name)).isEqualTo(sorted);
    assertThat(NameOrder.sorted(List.of("Bo 2", "Bo 1"), name -> "Bo", name -> name))
        .containsExactly("Bo 1", "Bo 2");
  }

  @Test
  void twoNamesAreEqualOnlyWhenTheyAreTheSame() {
    assertThat(NameOrder.danish().compare("Aage", "Åge")).isNotZero();
    assertThat(NameOrder.danish().compare("Eva", "eva")).isNotZero();
    assertThat(NameOrder.danish().compare("Eva", "Eva")).isZero();
  }
}
