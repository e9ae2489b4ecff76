package brobygger.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.staircase.WorkTask;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleReaderTest {
  private final SampleDates dates = new SampleDates(LocalDate.of(2026, 11, 24));
  private final SampleReader reader = new SampleReader(dates);

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource({
    "today+0, 2026-11-24",
    "today-19, 2026-11-05",
    "workday+0, 2026-11-24",
    "workday+4, 2026-11-30",
    "workday-2, 2026-11-20",
    "by+4, 2026-11-27",
    "mon+0, 2026-11-23",
    "fri-1, 2026-11-20",
    "sun+1, 2026-12-06",
    "2023-04-22, 2023-04-22"
  })
  void daysAreCountedFromToday(String text, LocalDate day) {
    assertThat(dates.day(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc+1", "fri", "2023-02-30", "mon+99999"})
  void refusesWhatIsNoDay(String text) {
    assertThatThrownBy(() -> dates.day(text)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void clockTimesAreDanish() {
    assertThat(dates.instant("today+0T10:00")).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
  }

  @Test
  void refusesUnknownNamesAndNamesThePlace() {
    assertThatIllegalStateException()
        .isThrownBy(() -> reader.record(json("{'name':'a','nme':'b'}"), WorkTask.class, "here"))
        .withMessageContaining("here")
        .withMessageContaining("nme");
  }

  @Test
  void refusesUnknownCodesMissingValuesAndImpossibleOnes() {
    assertThatIllegalStateException()
        .isThrownBy(() -> reader.record(json("{'kind':'LUNCH'}"), FollowUp.class, "case"))
        .withMessageContaining("LUNCH");
    assertThatIllegalStateException()
        .isThrownBy(() -> reader.record(json("{}"), FollowUp.class, "case"))
        .withMessageContaining("case/kind");
    assertThatIllegalStateException()
        .isThrownBy(() -> reader.record(json("{'name':''}"), WorkTask.class, "task"))
        .withMessageContaining("BLANK");
    assertThatIllegalStateException().isThrownBy(() -> reader.read("nobody", WorkTask.class));
    assertThatIllegalArgumentException().isThrownBy(() -> dates.day("xyz+1"));
  }

  @Test
  void keysGiveTheSameIdentityEverywhere() {
    WorkTask one = reader.record(json("{'key':'k','name':'a'}"), WorkTask.class, "x");
    WorkTask two = reader.record(json("{'key':'k','name':'b'}"), WorkTask.class, "y");
    WorkTask none = reader.record(json("{'name':'b'}"), WorkTask.class, "y");

    assertThat(one.id()).isEqualTo(two.id()).isNotEqualTo(none.id());
  }
}
