package brobygger.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A change that is carried short is letter for letter the same where it arrives. */
class CarriedChangeTest {
  private static final StrictJson JSON = new StrictJson(JsonLimits.DOCUMENT);

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("Ida ", "ringer ", "\n", "e\u0301", "\uD83D\uDE42", "\"", "\\", "ø")
        .list()
        .ofMaxSize(150)
        .map(pieces -> String.join("", pieces));
  }

  private static JsonNode document(String text) {
    return JSON.read("{\"a\":[{\"id\":\"x\",\"b\":" + quoted(text) + "}],\"c\":1}");
  }

  private static String quoted(String text) {
    return CanonicalJson.text(tools.jackson.databind.node.StringNode.valueOf(text));
  }

  private static void arrivesAsItWas(JsonNode before, JsonNode change) {
    JsonNode carried = CarriedChange.shortened(before, change);
    String sent = CanonicalJson.text(carried);
    assertThat(CanonicalJson.text(CarriedChange.whole(before, JSON.read(sent), 1_000_000)))
        .isEqualTo(CanonicalJson.text(change));
  }

  @Property(tries = 300)
  void anyTextsOneAfterTheOtherAndInAnyOrderOfTheFields(
      @ForAll("texts") String first,
      @ForAll("texts") String second,
      @ForAll("texts") String third) {
    String change =
        "[{\"op\":\"replace\",\"path\":\"/a/0/b\",\"value\":%s},"
            + "{\"value\":%s,\"path\":\"/a/0/b\",\"op\":\"replace\"},"
            + "{\"op\":\"remove\",\"path\":\"/c\"},"
            + "{\"op\":\"move\",\"path\":\"/c\",\"from\":\"/a/0/b\"},"
            + "{\"path\":\"/c\",\"value\":%s,\"op\":\"replace\"}]";
    arrivesAsItWas(
        document(first),
        JSON.read(change.formatted(quoted(second), quoted(third), quoted(first + second))));
  }

  @Test
  void aLongTextThatChangedALittleIsCarriedAsThat() {
    String text = "Hun ringer selv, når bussen er forsinket. ".repeat(20);
    JsonNode before = document(text);
    JsonNode change = JsonDiff.between(before, document(text + "Også om torsdagen."));
    assertThat(CanonicalJson.text(CarriedChange.shortened(before, change)))
        .isEqualTo(
            "[{\"op\":\"replace\",\"path\":\"/a/0/b\",\"splices\":"
                + "[{\"at\":840,\"remove\":0,\"value\":\"Også om torsdagen.\"}]}]");
    arrivesAsItWas(before, change);
  }

  @Test
  void whatIsNoTextOrHasNothingInCommonIsCarriedWhole() {
    JsonNode before = document("x".repeat(200));
    for (String change :
        new String[] {
          "[{\"op\":\"replace\",\"path\":\"/c\",\"value\":2}]",
          "[{\"op\":\"replace\",\"path\":\"/a\",\"value\":\"y\"}]",
          "[{\"op\":\"replace\",\"path\":\"/a/0/b\",\"value\":[]}]",
          "[{\"op\":\"replace\",\"path\":\"/a/0/b\",\"value\":" + quoted("y".repeat(300)) + "}]"
        }) {
      assertThat(CarriedChange.shortened(before, JSON.read(change))).isEqualTo(JSON.read(change));
    }
  }

  @Test
  void littleThatWouldBecomeMuchIsStoppedAtItsLimit() {
    JsonNode before = document("x".repeat(1_000));
    JsonNode carried =
        JSON.read(
            "[{\"op\":\"replace\",\"path\":\"/a/0/b\",\"splices\":"
                + "[{\"at\":0,\"remove\":0,\"value\":\"y\"}]}]");
    assertThat(CarriedChange.whole(before, carried, 1_001)).hasSize(1);
    assertThatExceptionOfType(DocumentProblemException.class)
        .isThrownBy(() -> CarriedChange.whole(before, carried, 1_000))
        .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(DocumentProblem.Kind.TOO_LARGE));
  }
}
