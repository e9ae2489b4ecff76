package brobygger.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The longest texts a file may hold, made to be hard on a pattern: answered, not crashed on. */
class LongTextTest {
  private static Conflict at(String place) {
    return new Conflict(
        new ElementId(UUID.randomUUID()), place, null, List.of(candidate("1"), candidate("2")));
  }

  private static Candidate candidate(String value) {
    return new Candidate(new ElementId(UUID.randomUUID()), value, "Anna", Instant.EPOCH);
  }

  @Test
  void aPlaceOfTenThousandSteps() {
    assertThat(at("/a".repeat(9_990)).place()).hasSize(19_980);
    assertThatThrownBy(() -> at("/a".repeat(9_990) + "!"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> at("/" + "a".repeat(19_000) + "!"))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aNumberOfAHundredThousandDigitsInAFileName() {
    assertThat(CprNumber.takenOutOf("12".repeat(50_000))).isEmpty();
    assertThat(CprNumber.takenOutOf("1 -".repeat(50_000) + "x")).isEqualTo("-x");
  }
}
