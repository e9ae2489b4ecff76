package brobygger.desktop.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.citizen.Citizen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SavePdfTest {
  @ParameterizedTest
  @CsvSource({
    "Samira Aziz, Samira",
    "770981 4012 Samira Aziz, Samira",
    "Samira-7709814012 Aziz, Samira-",
    "770981-4012, ''",
    "A/S \u00d8rn, AS"
  })
  void aFileIsNamedByTheFirstNameAndNeverByANumber(String name, String expected) {
    assertThat(SavePdf.person(Citizen.named(name))).isEqualTo(expected);
  }
}
