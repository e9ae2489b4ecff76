package brobygger.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DifferenceTest {
  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  @Test
  void equalValuesAreWrittenAlikeHoweverTheirFieldsAreOrdered() {
    assertThat(Difference.text(json("[{\"b\":{\"d\":1,\"c\":2},\"a\":[]}]")))
        .isEqualTo(Difference.text(json("[{\"a\":[],\"b\":{\"c\":2,\"d\":1}}]")));
    assertThat(Difference.text(json("[1,2]"))).isNotEqualTo(Difference.text(json("[2,1]")));
    assertThat(Difference.text(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"id\":\"1\",\"a\":1}] | [{\"id\":\"2\"},{\"a\":1,\"id\":\"1\"}] | true",
        "[{\"id\":\"1\",\"a\":1}] | [{\"id\":\"1\",\"a\":2}] | false",
        "{\"a\":1} | {\"a\":1,\"b\":2} | true",
        "{\"a\":1,\"b\":2} | {\"a\":1} | false",
        "1 | 1 | true",
        "[] | {} | false"
      })
  void aPartIsWithinAWholeThatSaysAllOfIt(String part, String whole, boolean within) {
    assertThat(Difference.isWithin(json(part), json(whole))).isEqualTo(within);
  }
}
