package brobygger.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Times as others spell them. */
class Rfc3339Test {
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:30:00Z, 2026-11-23T08:30:00Z",
    "2026-11-23T08:30:00.000Z, 2026-11-23T08:30:00Z",
    "2026-11-23T08:30:00.5Z, 2026-11-23T08:30:00.500Z",
    "2026-11-23t08:30:00z, 2026-11-23T08:30:00Z",
    "2026-11-23T09:30:00+01:00, 2026-11-23T08:30:00Z",
    "2026-11-23T00:30:00.25-23:59, 2026-11-24T00:29:00.250Z",
    "2026-11-23T08:30:00-00:00, 2026-11-23T08:30:00Z",
    "2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z",
    "2017-01-01T00:59:60+01:00, 2016-12-31T23:59:59Z",
    "2026-11-23T08:30:00.123456789Z, 2026-11-23T08:30:00.123456789Z",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z"
  })
  void everySpellingIsItsInstant(String spelled, Instant instant) {
    assertThat(Rfc3339.instant(spelled)).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23",
        "2026-11-23T08:30Z",
        "2026-11-23T08:30:00",
        "2026-11-23 08:30:00Z",
        "2026-11-23T08:30:00+0100",
        "2026-11-23T08:30:00+24:00",
        "2026-11-23T08:30:00+01:60",
        "2026-11-23T08:30:60Z",
        "2026-02-30T08:30:00Z",
        "2026-11-23T24:00:00Z",
        "2026-11-23T08:30:00.Z",
        "2026-11-23T08:30:00.1234567890Z",
        "0000-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-01:00",
        "+12026-11-23T08:30:00Z",
        ""
      })
  void whatIsNoneIsRefused(String text) {
    assertThatThrownBy(() -> Rfc3339.instant(text)).isInstanceOf(DateTimeException.class);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }

  @Test
  void documentsAreTheSameButForSpelling() {
    JsonNode one = json("{'a':[{'at':'2026-11-23T08:30:00Z','text':'x'}]}");
    assertThat(Rfc3339.same(one, json("{'a':[{'at':'2026-11-23T08:30:00.000Z','text':'x'}]}")))
        .isTrue();
    assertThat(Rfc3339.same(one, json("{'a':[{'at':'2026-11-23T08:30:01Z','text':'x'}]}")))
        .isFalse();
    assertThat(Rfc3339.same(one, json("{'a':[{'text':'x','at':'2026-11-23T08:30:00Z'}]}")))
        .isFalse();
    assertThat(Rfc3339.same(one, json("{'a':[]}"))).isFalse();
  }

  @Test
  void whatDidNotChangeStaysSpelledAsItWas() {
    JsonNode spelled = json("{'b':1,'at':'2026-11-23T09:30:00+01:00'}");
    JsonNode next = json("{'at':'2026-11-23T08:30:00Z','b':2}");
    JsonNode change = JsonDiff.between(spelled, next);
    assertThat(change.toString()).isEqualTo("[{\"op\":\"replace\",\"path\":\"/b\",\"value\":2}]");
    assertThat(Rfc3339.after(spelled, change, next).toString())
        .isEqualTo("{\"at\":\"2026-11-23T09:30:00+01:00\",\"b\":2}");
    assertThat(Rfc3339.after(next, json("[]"), next)).isSameAs(next);
  }
}
