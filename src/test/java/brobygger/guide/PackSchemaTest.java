package brobygger.guide;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.StepOrder;
import brobygger.casefile.staircase.MasteryStep;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says the same as the records. */
class PackSchemaTest {
  private static final JsonNode SCHEMA = schema();

  static Stream<Arguments> enums() {
    return Stream.of(
        Arguments.of("point", "/feeds/items", Feed.values()),
        Arguments.of("card", "/screens/items", Screen.values()),
        Arguments.of("section", "/phase", GuidePhase.values()),
        Arguments.of("criterion", "/code", CriterionCode.values()),
        Arguments.of("smartLetter", "/code", SmartCode.values()),
        Arguments.of("rhythmRule", "/code", RhythmCode.values()));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void codesAreThoseTheProgramKnows(String part, String place, Enum<?>[] known) {
    JsonNode node = SCHEMA.at("/$defs/" + part + "/properties" + place + "/enum");
    assertThat(node.valueStream().map(JsonNode::asString))
        .containsExactly(Arrays.stream(known).map(Enum::name).toArray(String[]::new));
  }

  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of("", ContentPack.class),
        Arguments.of("/$defs/section", GuideSection.class),
        Arguments.of("/$defs/point", GuidePoint.class),
        Arguments.of("/$defs/step", StepText.class),
        Arguments.of("/$defs/criterion", Criterion.class),
        Arguments.of("/$defs/precisionQuestion", PrecisionQuestion.class),
        Arguments.of("/$defs/smart", Smart.class),
        Arguments.of("/$defs/smartLetter", SmartLetter.class),
        Arguments.of("/$defs/smartExample", SmartExample.class),
        Arguments.of("/$defs/theme", CardTheme.class),
        Arguments.of("/$defs/card", QuestionCard.class),
        Arguments.of("/$defs/pair", CardPair.class),
        Arguments.of("/$defs/vagueWord", VagueWord.class),
        Arguments.of("/$defs/healthWord", HealthWord.class),
        Arguments.of("/$defs/rhythmRule", RhythmRule.class));
  }

  @ParameterizedTest
  @MethodSource("records")
  void fieldsAreThoseOfTheRecordAndNoOthersAreAllowed(String place, Class<? extends Record> type) {
    JsonNode part = SCHEMA.at(place);
    assertThat(part.path("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    assertThat(part.path("additionalProperties").isBoolean()).isTrue();
    assertThat(part.path("additionalProperties").asBoolean(true)).isFalse();
  }

  @Test
  void onlyTheNumbersOfARuleAndTheOtherWordingsOfAStepMayBeLeftOut() {
    List<String> required =
        SCHEMA.at("/$defs/rhythmRule/required").valueStream().map(JsonNode::asString).toList();
    assertThat(SCHEMA.at("/$defs/rhythmRule/properties").propertyNames())
        .filteredOn(name -> !required.contains(name))
        .containsExactlyInAnyOrder("days", "weeks", "count");
    List<String> ofStep =
        SCHEMA.at("/$defs/step/required").valueStream().map(JsonNode::asString).toList();
    assertThat(ofStep).containsExactly("code", "name", "meaning", "sign");
  }

  @Test
  void thereAreAsManyStepsAsACaseMayHave() {
    JsonNode steps = SCHEMA.at("/properties/steps");
    assertThat(steps.path("minItems").asInt()).isEqualTo(StepOrder.FEWEST);
    assertThat(steps.path("maxItems").asInt()).isEqualTo(StepOrder.MOST);
    assertThat(SCHEMA.at("/$defs/code/maxLength").asInt()).isEqualTo(MasteryStep.LONGEST);
  }

  @Test
  void theSchemaItselfIsAValidSchema() {
    var meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(SCHEMA)).isEmpty();
  }

  private static JsonNode schema() {
    try (InputStream in =
        ContentPack.class.getResourceAsStream("/brobygger/content/pack.schema.json")) {
      return new JsonMapper().readTree(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
