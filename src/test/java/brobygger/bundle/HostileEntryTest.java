package brobygger.bundle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.value.InvalidValueException.Reason;
import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.CaseBundle.RefusedEntry;
import brobygger.usecase.bundle.EntryProblem;
import brobygger.usecase.history.DocumentKind;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One bad case or company in a good bundle is set aside with its reason; the others are read. */
class HostileEntryTest {
  private final BundleReader reader = new BundleReader(new BundleSchema());

  private static ObjectNode node(JsonNode node) {
    return (ObjectNode) node;
  }

  private static ObjectNode firstCase(ObjectNode tree) {
    return node(requireNonNull(tree.at("/contents/cases/0")));
  }

  private CaseBundle read(Consumer<ObjectNode> change) {
    ObjectNode tree = TestBundles.tree(TestBundles.samples());
    change.accept(tree);
    ReadBundleOutcome outcome = reader.read(TestBundles.signedOff(tree));
    assertThat(outcome).isInstanceOf(ReadBundleOutcome.Read.class);
    return ((ReadBundleOutcome.Read) outcome).bundle();
  }

  private RefusedEntry onlyTheFirstCaseIsRefused(Consumer<ObjectNode> change) {
    int all = TestBundles.samples().cases().size();
    CaseBundle bundle = read(tree -> change.accept(firstCase(tree)));
    assertThat(bundle.cases()).hasSize(all - 1);
    assertThat(bundle.companies()).hasSameSizeAs(TestBundles.samples().companies());
    assertThat(bundle.refused()).hasSize(1);
    RefusedEntry refused = bundle.refused().getFirst();
    assertThat(refused.kind()).isEqualTo(DocumentKind.CASE);
    assertThat(refused.position()).isEqualTo(1);
    return refused;
  }

  static Stream<Arguments> impossible() {
    return Stream.of(
        Arguments.of("/citizen", "name", "x".repeat(2_000), Reason.TOO_LONG),
        Arguments.of("/citizen", "name", "a\u0000b", Reason.UNREADABLE_CHARACTER),
        Arguments.of("/citizen", "name", "to\nlinjer", Reason.LINE_BREAK),
        Arguments.of("/citizen", "name", "", Reason.BLANK),
        Arguments.of("", "opened", "1066-10-14", Reason.IMPROBABLE_DATE),
        Arguments.of("/placements/0", "weeklyHours", "PT38H", Reason.TOO_MANY_HOURS));
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void aValueTheDomainRefuses(String at, String field, String value, Reason reason) {
    RefusedEntry refused =
        onlyTheFirstCaseIsRefused(
            entry -> node(requireNonNull(entry.get("document").at(at))).put(field, value));
    assertThat(refused.problem())
        .isInstanceOfSatisfying(
            EntryProblem.ImpossibleValue.class,
            problem -> assertThat(problem.invalid().reason()).isEqualTo(reason));
  }

  @Test
  void aPeriodThatEndsBeforeItStarts() {
    RefusedEntry refused =
        onlyTheFirstCaseIsRefused(
            entry -> {
              ObjectNode period = node(entry.get("document").at("/placements/0/period"));
              period.put("start", "2026-06-01").put("end", "2026-05-01");
            });
    assertThat(refused.problem())
        .isInstanceOfSatisfying(
            EntryProblem.ImpossibleValue.class,
            problem -> assertThat(problem.invalid().reason()).isEqualTo(Reason.ENDS_BEFORE_START));
  }

  /** A step that the case itself does not have: nobody could say how high it is. */
  @Test
  void aStepThatIsNoneOfTheCases() {
    RefusedEntry refused =
        onlyTheFirstCaseIsRefused(
            entry ->
                node(entry.get("document").at("/placements/0/functions/0/observations/0"))
                    .put("step", "EXPERT"));
    assertThat(refused.problem())
        .isInstanceOfSatisfying(
            EntryProblem.ImpossibleValue.class,
            problem -> {
              assertThat(problem.invalid().reason()).isEqualTo(Reason.UNKNOWN_STEP);
              assertThat(problem.invalid().field()).isEqualTo("Observation.step");
              assertThat(problem.invalid().details()).containsExactly("EXPERT");
            });
  }

  static Stream<Consumer<ObjectNode>> misshapen() {
    return Stream.of(
        entry -> node(entry.get("document")).remove("steps"),
        entry -> node(entry.get("document")).putArray("steps"),
        entry -> node(entry.get("document")).putArray("steps").add("ONLY"),
        entry -> node(entry.get("document")).putArray("steps").add("TWICE").add("TWICE"),
        entry -> node(entry.get("document")).putArray("steps").add("BEGINNER").add("begynder"),
        entry -> node(entry.get("document")).put("opened", "2026-02-30"),
        entry -> node(entry.get("document")).put("opened", "i går"),
        entry -> node(entry.get("document")).put("opened", 20260230),
        entry -> node(entry.get("document")).remove("citizen"),
        entry -> node(entry.get("document")).putNull("citizen"),
        entry -> node(entry.get("document")).put("notes", "ingen"),
        entry -> node(entry.get("document")).put("format", "1"),
        entry -> node(entry.get("document")).put("format", 0),
        entry -> node(entry.get("document").get("citizen")).put("name", 17),
        entry -> node(entry.get("document").get("citizen")).put("name", " med luft "),
        entry -> node(entry.get("document").get("rhythm")).put("everyDays", 14.5),
        entry -> node(entry.get("document").get("rhythm")).put("everyDays", 99_999_999_999L),
        entry -> node(entry.get("document").at("/placements/0")).put("weeklyHours", "PT540M"),
        entry -> node(entry.get("document").at("/placements/0")).put("kind", "FERIE"),
        entry -> entry.put("document", "tekst"),
        entry -> entry.put("head", "abc"),
        entry -> entry.put("head", "A".repeat(64)),
        entry -> entry.remove("revisions"),
        entry -> entry.putArray("revisions"),
        entry -> node(entry.at("/revisions/0")).put("time", "2026-02-30T00:00:00Z"),
        entry -> node(entry.at("/revisions/0")).put("kind", "MAGI"),
        entry -> node(entry.at("/revisions/0")).put("change", "[]"),
        entry -> node(entry.at("/revisions/0")).putArray("change").add(1),
        entry -> node(entry.at("/revisions/0")).put("author", ""),
        entry -> node(entry.get("document")).put("@class", "x"),
        entry -> node(entry.at("/revisions/0")).put("$ref", "x"));
  }

  static Stream<Arguments> newer() {
    return Stream.of(
        Arguments.of("", "/extra"),
        Arguments.of("/document", "/document/extra"),
        Arguments.of("/document/citizen", "/document/citizen/extra"),
        Arguments.of("/revisions/0", "/revisions/0/extra"));
  }

  /** Nothing is wrong with it: the one who reads it has the older program. */
  @ParameterizedTest
  @MethodSource("newer")
  void aFieldThatOnlyANewerProgramHas(String inside, String field) {
    RefusedEntry refused =
        onlyTheFirstCaseIsRefused(entry -> node(entry.at(inside)).put("extra", "felt"));
    assertThat(refused.problem())
        .isEqualTo(new EntryProblem.NewerDocument("", "/contents/cases/0" + field));
  }

  @ParameterizedTest
  @MethodSource("misshapen")
  void aShapeThatIsNotThePublishedOne(Consumer<ObjectNode> change) {
    RefusedEntry refused = onlyTheFirstCaseIsRefused(change);
    assertThat(refused.problem()).isInstanceOf(EntryProblem.WrongShape.class);
  }

  @Test
  void aWrongShapeSaysWhere() {
    RefusedEntry refused =
        onlyTheFirstCaseIsRefused(e -> node(e.get("document").get("citizen")).put("name", 17));
    assertThat(refused.problem())
        .isInstanceOfSatisfying(
            EntryProblem.WrongShape.class,
            problem ->
                assertThat(problem.pointer()).isEqualTo("/contents/cases/0/document/citizen/name"));
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 99_999_999_999L})
  void aDocumentOfANewerFormat(long format) {
    RefusedEntry refused =
        onlyTheFirstCaseIsRefused(entry -> node(entry.get("document")).put("format", format));
    assertThat(refused.problem())
        .isEqualTo(new EntryProblem.NewerDocument(String.valueOf(format), ""));
  }

  @Test
  void aRefusedCaseIsStillNamedAsFarAsItCanBeRead() {
    RefusedEntry refused =
        onlyTheFirstCaseIsRefused(entry -> node(entry.get("document")).put("extra", 1));
    var first = TestBundles.samples().cases().getFirst().caseFile();
    assertThat(refused.name()).isEqualTo(first.citizen().name());
    assertThat(refused.id()).isEqualTo(first.id().value());
  }

  @Test
  void aNameThatCannotBeTrustedIsShownOnOneLineWithoutControlCharacters() {
    RefusedEntry refused =
        onlyTheFirstCaseIsRefused(
            entry ->
                node(entry.get("document").get("citizen"))
                    .put("name", "\u001b[31mRød\n" + "x".repeat(5_000)));
    assertThat(refused.name()).startsWith("[31mRød").hasSizeLessThanOrEqualTo(200);
    assertThat(refused.name()).doesNotContain("\u001b", "\n");
  }

  @Test
  void theSameCaseTwiceIsRefusedBothTimes() {
    CaseBundle bundle =
        read(
            tree -> {
              ArrayNode cases = (ArrayNode) tree.at("/contents/cases");
              cases.add(cases.get(0).deepCopy());
            });
    assertThat(bundle.refused())
        .hasSize(2)
        .allSatisfy(entry -> assertThat(entry.problem()).isEqualTo(new EntryProblem.Twice()));
  }

  @Test
  void aBadCompanyIsSetAsideAndTheCasesAreRead() {
    CaseBundle bundle =
        read(tree -> node(tree.at("/contents/companies/0/document")).put("name", ""));
    assertThat(bundle.cases()).hasSameSizeAs(TestBundles.samples().cases());
    assertThat(bundle.refused().getFirst().kind()).isEqualTo(DocumentKind.COMPANY);
  }

  @Test
  void entriesThatAreNoObjectsAreSetAsideWithoutANameOrIdentity() {
    CaseBundle bundle =
        read(
            tree -> {
              ArrayNode cases = (ArrayNode) tree.at("/contents/cases");
              cases.removeAll();
              cases.add(1).add("to").addNull().addArray();
            });
    assertThat(bundle.cases()).isEmpty();
    assertThat(bundle.refused()).hasSize(4).allSatisfy(e -> assertThat(e.id()).isNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"👩‍🌾 Åse Øst", "محمد علي", "e\u0301lan", "O’Brien \"Bob\" <b>", "李小龍", "אברהם"})
  void namesOfEveryKindOfPersonAreRead(String name) {
    CaseBundle bundle =
        read(tree -> node(firstCase(tree).get("document").get("citizen")).put("name", name));
    assertThat(bundle.refused()).isEmpty();
    assertThat(bundle.cases().getFirst().caseFile().citizen().name()).isEqualTo(name);
  }
}
