package brobygger.casefile.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CprNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"7709814012", "770981-4012", " 770981 4012 ", "770981–4012", "77 09 81 4012"})
  void isReadAsPeopleWriteIt(String written) {
    assertThat(CprNumber.of(written).written()).isEqualTo("770981-4012");
  }

  @ParameterizedTest
  @CsvSource({
    "0101900001, 010190-0001",
    "6101900002, 610190-0002",
    "2902010003, 290201-0003",
    "9112990004, 911299-0004"
  })
  void aNumberIsNeverRefusedForItsControlDigit(String written, String expected) {
    for (int last = 0; last <= 9; last++) {
      String number = written.substring(0, 9) + last;
      assertThat(CprNumber.of(number).written())
          .isEqualTo(expected.substring(0, expected.length() - 1) + last);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "770981401", "77098140123", "770981-401a", "770981-••••", "٧٧٠٩٨١٤٠١٢", "nej"})
  void whatIsNotTenDigitsIsRefusedWithoutRepeatingIt(String written) {
    refused(written, Reason.NOT_TEN_DIGITS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0113900001", "3202900001", "6013900001", "0001900001", "9202900001"})
  void firstSixDigitsThatAreNoDayAreRefusedWithoutRepeatingThem(String written) {
    refused(written, Reason.NO_SUCH_DAY);
  }

  private static void refused(String written, Reason reason) {
    assertThatThrownBy(() -> CprNumber.of(written))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            invalid -> {
              assertThat(invalid.reason()).isEqualTo(reason);
              assertThat(invalid.details()).isEmpty();
            });
  }

  @Test
  void onlyTheWrittenFormShowsTheLastFourDigits() {
    CprNumber number = CprNumber.of("770981-4012");
    assertThat(number.masked()).isEqualTo("770981-••••");
    assertThat(number).hasToString("770981-••••");
    assertThat(Citizen.named("Samira").withCpr(number).toString()).doesNotContain("4012");
    assertThat(number)
        .isEqualTo(CprNumber.of("7709814012"))
        .isNotEqualTo(CprNumber.of("7709814013"));
  }

  @ParameterizedTest
  @CsvSource({
    "Jens 770981-4012, Jens",
    "7709814012 Jens, Jens",
    "770981 4012, ''",
    "77-09-81-4012 Jens, Jens",
    "Jens 10 20 31 07, Jens 10 20 31 07"
  })
  void aFileNameLosesTheNumberAndKeepsTheRest(String name, String expected) {
    assertThat(CprNumber.takenOutOf(name)).isEqualTo(expected);
  }

  @Test
  void aLineOfADocumentIsShownMasked() {
    assertThat(CprNumber.maskedIn("{\"cpr\" : \"770981-4012\",\"born\":\"1981-09-17\"}"))
        .isEqualTo("{\"cpr\" : \"770981-••••\",\"born\":\"1981-09-17\"}");
  }
}
