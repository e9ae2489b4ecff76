package brobygger.casefile.value;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.citizen.CprNumber;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether a text names a person. */
class PersonNamesTest {
  private static final PersonNames ANE = PersonNames.of(Set.of("Ane Bo Krog", "Ane Lykke"));

  @Test
  void aWordOfTheNameTellsAsAWordAlone() {
    assertThat(ANE.first("Om ane og Krogs værksted")).contains("ane");
    assertThat(ANE.first("Krogs værksted")).contains("Krogs");
    assertThat(ANE.first("et krogstykke")).isEmpty();
    assertThat(ANE.first("bo her")).isEmpty();
    assertThat(ANE.first("hos Ane Bo Krog.")).contains("Ane Bo Krog");
  }

  @Test
  void aFullNameIsAllOfItsWords() {
    PersonNames names = PersonNames.inFull(Set.of("Ane Krog", ""));
    assertThat(names.first("Ane og Krog")).isEmpty();
    assertThat(names.first("med Ane  Krogs bil")).contains("Ane  Krogs");
    assertThat(names.in("")).isFalse();
  }

  @Test
  void aNameOfShortWordsIsToldByEach() {
    assertThat(PersonNames.of(Set.of("Bo Li")).first("om Li")).contains("Li");
  }

  @Test
  void aNumberIsFoundAsPeopleWriteIt() {
    assertThat(CprNumber.isIn("nr. 010190-1234.")).isTrue();
    assertThat(CprNumber.isIn("610190 1234")).isTrue();
    assertThat(CprNumber.isIn("0101901234")).isTrue();
    assertThat(CprNumber.isIn("451234 5678, 12345678901, 010190-12345")).isFalse();
  }
}
