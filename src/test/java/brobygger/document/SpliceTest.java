package brobygger.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What changed inside a text is said as that, and leads to the same text. */
class SpliceTest {
  private static final StrictJson JSON = new StrictJson(JsonLimits.DOCUMENT);

  /** What is easily cut in the wrong place: pairs, marks, joined signs, two-letter line ends. */
  private static final List<String> PIECES =
      List.of(
          "Ida ",
          "ringer ",
          "til ",
          "køkkenet ",
          "igen. ",
          "\r\n",
          "\n",
          "\t",
          "e\u0301",
          "\u0301",
          "\uD83D\uDE42",
          "\uD83D\uDE43",
          "\uD83E\uDD42",
          "\uD83D\uDC69\u200D\uD83D\uDCBB",
          "\u05E9\u05DC",
          "\"",
          "\\",
          " ");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(120).map(pieces -> String.join("", pieces));
  }

  private static ObjectNode note(String text) {
    return JsonNodeFactory.instance.objectNode().put("id", "a").put("text", text).put("z", 1);
  }

  private static ArrayNode change(String from, String to) {
    ArrayNode change = JsonDiff.edit(note(from), note(to));
    JsonNode after = JsonPatch.apply(note(from), change);
    assertThat(after).isEqualTo(note(to));
    // In the text it stands where it stood: nothing else is to change.
    assertThat(CanonicalJson.text(after)).isEqualTo(CanonicalJson.text(note(to)));
    // Also when it has been through a file, where no half character may be.
    assertThat(JSON.read(CanonicalJson.text(change))).isEqualTo(change);
    // In bytes, as it is kept and sent: a sign of several bytes weighs what it takes up.
    assertThat(CanonicalJson.bytes(change).length)
        .isLessThanOrEqualTo(CanonicalJson.bytes(JsonDiff.between(note(from), note(to))).length);
    return change;
  }

  @Property(tries = 400)
  void anyTextBecomesAnyOther(@ForAll("texts") String from, @ForAll("texts") String to) {
    change(from, to);
  }

  @Property(tries = 400)
  void severalEditsOfOneTextLeadThere(@ForAll("texts") String text, @ForAll long seed) {
    Random random = new Random(seed);
    List<String> pieces = new ArrayList<>(text.codePoints().mapToObj(Character::toString).toList());
    for (int edits = random.nextInt(6); edits > 0; edits--) {
      int at = random.nextInt(pieces.size() + 1);
      if (random.nextBoolean() || at == pieces.size()) {
        pieces.add(at, PIECES.get(random.nextInt(PIECES.size())));
      } else {
        pieces.remove(at);
      }
    }
    change(text, String.join("", pieces));
  }

  @Property(tries = 200)
  void halfCharactersAreNeverCutOrMade(@ForAll("texts") String start, @ForAll("texts") String end) {
    // The two share the first half of a pair.
    String from = start + "\uD83D\uDE42" + end;
    String to = start + "\uD83D\uDE43" + end;
    for (JsonNode operation : change(from, to)) {
      assertThat(StrictJson.hasHalfCharacter(operation.get("value").stringValue())).isFalse();
    }
  }

  @Test
  void aWordInALongTextIsSaidAloneWithItsPlaceInCodePoints() {
    String text = "\uD83D\uDE42".repeat(60) + " Ida ringer til køkkenet.";
    assertThat(CanonicalJson.text(change(text, text.replace("Ida", "Bo"))))
        .isEqualTo(
            "[{\"op\":\"splice\",\"path\":\"/text\",\"at\":61,\"remove\":3,\"value\":\"Bo\"}]");
  }

  @Test
  void whatIsShorterInBytesIsChosenThoughItHasMoreCharacters() {
    ArrayNode change = change("a".repeat(100) + "ø".repeat(15), "b".repeat(100) + "ø".repeat(15));
    assertThat(change.get(0).get("op").stringValue()).isEqualTo("splice");
    assertThat(change.get(0).get("value").stringValue()).isEqualTo("b".repeat(100));
  }

  @Test
  void aShortTextIsSaidWhole() {
    assertThat(change("Ida ringer.", "Ida ringer igen.").get(0).get("op").stringValue())
        .isEqualTo("replace");
    assertThat(change("x".repeat(20_000), "y".repeat(20_000)).get(0).get("op").stringValue())
        .isEqualTo("replace");
  }

  private static String words(int count, int seed) {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(Integer.toString(random.nextInt(4_000), 36)).append(i % 11 == 0 ? "\n" : " ");
    }
    return words.toString();
  }

  @Test
  void severalPlacesFarApartAreSaidEach() {
    String from = words(3_000, 1);
    String to =
        from.substring(0, 1_000)
            + "NYT "
            + from.substring(1_000, 7_000)
            + from.substring(7_050, 9_000)
            + "SLUT";
    from = from.substring(0, 9_000);
    ArrayNode change = change(from, to);
    assertThat(change).hasSize(3);
    assertThat(CanonicalJson.text(change).length()).isLessThan(300);
    assertThat(JsonPatch.places(change)).containsExactly("/text");
    assertThat(JsonPatch.splices(change)).isTrue();
  }

  /** Twenty thousand letters of the worst kinds; a square of that would take minutes. */
  @Test
  void longTextsOfAnyKindTakeNoLongerThanTheirLength() {
    List<String> texts =
        List.of(
            "a ".repeat(10_000),
            "ab ".repeat(6_000),
            "a".repeat(20_000),
            "\n".repeat(20_000),
            words(5_000, 2),
            words(5_000, 3),
            words(5_000, 2).replace('\n', ' '));
    for (String from : texts) {
      for (String to : texts) {
        if (!from.equals(to)) {
          change(from, to);
        }
      }
    }
  }

  @Test
  void joinsAndOthersSayTheWholeText() {
    String text = "Ida ringer til køkkenet. ".repeat(20);
    JsonNode change = JsonDiff.between(note(text), note(text + "Igen."));
    assertThat(change.get(0).get("op").stringValue()).isEqualTo("replace");
  }

  private static JsonNode splice(int at, int remove, String value) {
    ArrayNode change = JsonNodeFactory.instance.arrayNode();
    change
        .addObject()
        .put("op", "splice")
        .put("path", "/text")
        .put("at", at)
        .put("remove", remove)
        .put("value", value);
    return change;
  }

  @Test
  void aTextGrowsToWhatADocumentHoldsAndNoLonger() {
    String text = "\uD83D\uDE42".repeat(49_999);
    assertThat(JsonPatch.apply(note(text), splice(49_999, 0, "ab")).get("text").stringValue())
        .hasSize(100_000);
    assertThatExceptionOfType(DocumentProblemException.class)
        .isThrownBy(() -> JsonPatch.apply(note(text), splice(49_999, 0, "abc")))
        .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(DocumentProblem.Kind.BAD_PATCH));
    assertThat(JsonPatch.apply(note(text), splice(0, 49_999, "")).get("text").stringValue())
        .isEmpty();
  }

  @Test
  void aTextInAListAndAWholeDocumentThatIsATextAreSpliced() {
    JsonNode list = JSON.read("{\"text\":[\"abc\",\"def\"]}");
    JsonNode change = JSON.read(CanonicalJson.text(splice(1, 1, "x")).replace("/text", "/text/1"));
    assertThat(CanonicalJson.text(JsonPatch.apply(list, change)))
        .isEqualTo("{\"text\":[\"abc\",\"dxf\"]}");
    JsonNode whole = JSON.read(CanonicalJson.text(splice(1, 1, "x")).replace("/text", ""));
    assertThat(JsonPatch.apply(JSON.read("\"abc\""), whole)).isEqualTo(JSON.read("\"axc\""));
  }
}
