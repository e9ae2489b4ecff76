package brobygger.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brobygger.casefile.CaseFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JsonPatchTest {
  private static final StrictJson JSON = new StrictJson(JsonLimits.DOCUMENT);

  private final DocumentShape<CaseFile> cases = DocumentShape.ofCase();

  @Property(tries = 60)
  void theDifferenceOfAnyTwoCasesLeadsFromOneToTheOther(@ForAll long one, @ForAll long other) {
    JsonNode from = cases.write(new RandomDocuments(one).caseFile());
    JsonNode to = cases.write(new RandomDocuments(other).caseFile());
    assertThat(JsonPatch.apply(from, JsonDiff.between(from, to))).isEqualTo(to);
  }

  @Property(tries = 60)
  void anEditedCaseDiffersByAChangeSmallerThanItself(@ForAll long seed) {
    RandomDocuments random = new RandomDocuments(seed);
    CaseFile before = random.caseFile();
    JsonNode from = cases.write(before);
    JsonNode to = cases.write(random.edited(before));
    JsonNode patch = JsonDiff.between(from, to);
    assertThat(JsonPatch.apply(from, patch)).isEqualTo(to);
    assertThat(JsonPatch.places(patch)).doesNotContain("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1}|{\"a\":1}|[]",
        "{\"a\":1}|{\"a\":2}|[{\"op\":\"replace\",\"path\":\"/a\",\"value\":2}]",
        "{\"a\":1}|{}|[{\"op\":\"remove\",\"path\":\"/a\"}]",
        "{}|{\"a/~\":1}|[{\"op\":\"add\",\"path\":\"/a~1~0\",\"value\":1}]",
        "{\"l\":[1,2]}|{\"l\":[2]}|[{\"op\":\"replace\",\"path\":\"/l\",\"value\":[2]}]",
      })
  void writesTheExpectedOperations(String from, String to, String patch) {
    assertThat(CanonicalJson.text(JsonDiff.between(JSON.read(from), JSON.read(to))))
        .isEqualTo(patch);
  }

  @Test
  void anEditInsideAMovedElementStaysAnEditOfThatField() {
    JsonNode from =
        JSON.read("[{\"id\":\"a\",\"t\":1},{\"id\":\"b\",\"t\":2},{\"id\":\"c\",\"t\":3}]");
    JsonNode to =
        JSON.read("[{\"id\":\"c\",\"t\":4},{\"id\":\"a\",\"t\":1},{\"id\":\"n\",\"t\":0}]");
    JsonNode patch = JsonDiff.between(from, to);
    assertThat(CanonicalJson.text(patch))
        .isEqualTo(
            "[{\"op\":\"remove\",\"path\":\"/1\"},"
                + "{\"op\":\"move\",\"from\":\"/1\",\"path\":\"/0\"},"
                + "{\"op\":\"add\",\"path\":\"/2\",\"value\":{\"id\":\"n\",\"t\":0}},"
                + "{\"op\":\"replace\",\"path\":\"/0/t\",\"value\":4}]");
    assertThat(JsonPatch.apply(from, patch)).isEqualTo(to);
  }

  @Test
  void elementsWithTheSameIdentityTwiceAreReplacedAsAWhole() {
    JsonNode from = JSON.read("[{\"id\":\"a\"},{\"id\":\"a\"}]");
    JsonNode to = JSON.read("[{\"id\":\"a\"}]");
    assertThat(JsonPatch.apply(from, JsonDiff.between(from, to))).isEqualTo(to);
  }

  @Test
  void appliesTheOperationsOfTheStandardThatWeDoNotWriteOurselves() {
    JsonNode document = JSON.read("{\"a\":[1,2],\"b\":{\"c\":3}}");
    JsonNode patch =
        JSON.read(
            "[{\"op\":\"test\",\"path\":\"/b/c\",\"value\":3},"
                + "{\"op\":\"add\",\"path\":\"/a/-\",\"value\":9},"
                + "{\"op\":\"move\",\"from\":\"/b/c\",\"path\":\"/a/0\"}]");
    assertThat(CanonicalJson.text(JsonPatch.apply(document, patch)))
        .isEqualTo("{\"a\":[3,1,2,9],\"b\":{}}");
    assertThat(CanonicalJson.text(document)).isEqualTo("{\"a\":[1,2],\"b\":{\"c\":3}}");
  }

  /** Thousands of states of a case are looked at when two histories are joined. */
  @Test
  void whatDidNotChangeIsNotCopied() {
    JsonNode document =
        JSON.read(
            "{\"notes\":[{\"id\":\"a\"},{\"id\":\"b\",\"t\":1}],\"citizen\":{\"name\":\"x\"}}");
    String before = CanonicalJson.text(document);
    JsonNode after =
        JsonPatch.apply(
            document,
            JSON.read(
                "[{\"op\":\"replace\",\"path\":\"/notes/1/t\",\"value\":2},"
                    + "{\"op\":\"add\",\"path\":\"/notes/2\",\"value\":{\"id\":\"c\"}},"
                    + "{\"op\":\"move\",\"from\":\"/notes/2\",\"path\":\"/notes/0\"},"
                    + "{\"op\":\"remove\",\"path\":\"/notes/0/id\"}]"));
    assertThat(CanonicalJson.text(after))
        .isEqualTo(
            "{\"notes\":[{},{\"id\":\"a\"},{\"id\":\"b\",\"t\":2}],\"citizen\":{\"name\":\"x\"}}");
    assertThat(CanonicalJson.text(document)).isEqualTo(before);
    assertThat(after.get("citizen")).isSameAs(document.get("citizen"));
    assertThat(after.at("/notes/1")).isSameAs(document.at("/notes/0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[1]",
        "[{\"op\":\"add\",\"path\":\"/a\"}]",
        "[{\"op\":\"add\",\"value\":1}]",
        "[{\"op\":\"add\",\"path\":\"x\",\"value\":1}]",
        "[{\"op\":\"add\",\"path\":\"/list/3\",\"value\":1}]",
        "[{\"op\":\"add\",\"path\":\"/list/01\",\"value\":1}]",
        "[{\"op\":\"add\",\"path\":\"/list/-1\",\"value\":1}]",
        "[{\"op\":\"add\",\"path\":\"/list/99999999999\",\"value\":1}]",
        "[{\"op\":\"add\",\"path\":\"/n/x\",\"value\":1}]",
        "[{\"op\":\"replace\",\"path\":\"/none\",\"value\":1}]",
        "[{\"op\":\"remove\",\"path\":\"/none\"}]",
        "[{\"op\":\"remove\",\"path\":\"\"}]",
        "[{\"op\":\"remove\",\"path\":\"/list/2\"}]",
        "[{\"op\":\"move\",\"from\":\"/none\",\"path\":\"/x\"}]",
        "[{\"op\":\"move\",\"from\":\"/list\",\"path\":\"/list/0\"}]",
        "[{\"op\":\"test\",\"path\":\"/n\",\"value\":2}]",
        "[{\"op\":\"copy\",\"from\":\"/list\",\"path\":\"/x\"}]",
        "[{\"op\":\"explode\",\"path\":\"/n\"}]",
        "[{\"op\":\"splice\",\"path\":\"/t\",\"remove\":0,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"/t\",\"at\":0,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"/t\",\"at\":0,\"remove\":0}]",
        "[{\"op\":\"splice\",\"path\":\"/t\",\"at\":0,\"remove\":0,\"value\":1}]",
        "[{\"op\":\"splice\",\"path\":\"/t\",\"at\":-1,\"remove\":0,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"/t\",\"at\":0,\"remove\":-1,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"/t\",\"at\":0.0,\"remove\":0,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"/t\",\"at\":\"0\",\"remove\":0,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"/t\",\"at\":4,\"remove\":0,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"/t\",\"at\":2,\"remove\":2,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"/t\",\"at\":3,\"remove\":2147483647,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"/t\",\"at\":9999999999,\"remove\":0,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"/n\",\"at\":0,\"remove\":0,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"/list\",\"at\":0,\"remove\":0,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"\",\"at\":0,\"remove\":0,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"/none\",\"at\":0,\"remove\":0,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"path\":\"/texts/-\",\"at\":0,\"remove\":0,\"value\":\"x\"}]",
        "[{\"op\":\"splice\",\"at\":0,\"remove\":0,\"value\":\"x\"}]",
      })
  void refusesChangesThatDoNotFit(String patch) {
    JsonNode document =
        JSON.read("{\"n\":1,\"list\":[1,2],\"t\":\"ab\uD83D\uDE42\",\"texts\":[\"a\"]}");
    JsonNode change = JSON.read(patch);
    assertThatExceptionOfType(DocumentProblemException.class)
        .isThrownBy(() -> JsonPatch.apply(document, change))
        .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(DocumentProblem.Kind.BAD_PATCH));
  }
}
