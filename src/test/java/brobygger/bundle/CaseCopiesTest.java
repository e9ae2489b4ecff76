package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileArbitraries;
import brobygger.casefile.field.Leaves;
import brobygger.document.DocumentShape;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.CaseCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Nothing leaves in a copy to read that nobody decided should. */
class CaseCopiesTest {
  private static final Path SCHEMA =
      Path.of("src/main/resources/brobygger/schema/case.schema.json");
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** What no employer's copy may hold, by the names of the fields. */
  private static final List<String> NEVER_FOR_THE_EMPLOYER =
      List.of(
          "id",
          "cpr",
          "born",
          "phone",
          "email",
          "caseworker",
          "background",
          "wishes",
          "competences",
          "notes",
          "assessment",
          "noteAssessment",
          "guide",
          "rhythm",
          "order",
          "followUps",
          "statements",
          "asked",
          "agreements",
          "goals",
          "jobGoals",
          "snoozes",
          "closure",
          "opened",
          "need",
          "extent",
          "responsible",
          "sharing",
          "review",
          "schemes",
          "observations",
          "targets",
          "start",
          "smallSteps",
          "goodEnough",
          "supportShares",
          "attendance",
          "reasons",
          "direction",
          "company",
          "contactPerson",
          "copies",
          "history",
          "revisions");

  private final ViewFields fields = new ViewFields();

  private static Set<String> fieldsOfTheSchema() {
    try {
      JsonNode schema = MAPPER.readTree(Files.readString(SCHEMA));
      Set<String> pointers = new LinkedHashSet<>();
      collect(schema, schema, "", pointers);
      return pointers;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void collect(
      JsonNode schema, JsonNode node, String pointer, Set<String> pointers) {
    JsonNode reference = node.get("$ref");
    if (reference != null) {
      collect(schema, schema.at(reference.stringValue().substring(1)), pointer, pointers);
    } else if (node.has("properties")) {
      node.get("properties")
          .properties()
          .forEach(
              field -> collect(schema, field.getValue(), pointer + "/" + field.getKey(), pointers));
    } else if (node.has("items")) {
      collect(schema, node.get("items"), pointer + "/*", pointers);
    } else {
      pointers.add(pointer);
    }
  }

  @Test
  void aFieldNobodyDecidedAboutIsWithheld() {
    assertThat(fields.of(BundleView.EMPLOYER, "/citizen/diagnosis")).isEqualTo(Leaves.WITHHELD);
    assertThatThrownBy(() -> fields.of(BundleView.FULL, "/citizen/name"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void freeTextNeverLeavesWithoutANameBecauseItMayNameSomebody() throws IOException {
    JsonNode schema = MAPPER.readTree(Files.readString(SCHEMA));
    assertThat(fieldsOfTheSchema()).hasSizeGreaterThan(150);
    for (String pointer : fieldsOfTheSchema()) {
      if (isFreeText(schema, pointer) && !pointer.equals("/citizen/name")) {
        assertThat(fields.of(BundleView.PSEUDONYMISED, pointer))
            .as(pointer)
            .isEqualTo(Leaves.WITHHELD);
      }
    }
  }

  private static boolean isFreeText(JsonNode schema, String pointer) {
    JsonNode node = schema;
    for (String step : pointer.substring(1).split("/", -1)) {
      node = step.equals("*") ? node.get("items") : node.get("properties").get(step);
      if (node.has("$ref")) {
        node = schema.at(node.get("$ref").stringValue().substring(1));
      }
    }
    return node.path("type").stringValue("").equals("string") && !node.has("pattern");
  }

  private List<CaseCopy> copies(BundleView view, CaseFile file) {
    return new JsonBundleFiles().copies(view, List.of(file), UUID::randomUUID);
  }

  @Provide
  Arbitrary<CaseFile> cases() {
    return CaseFileArbitraries.cases();
  }

  @Property(tries = 200)
  void noEmployersCopyHoldsAForbiddenField(@ForAll("cases") CaseFile file) {
    JsonNode copy = MAPPER.readTree(copies(BundleView.EMPLOYER, file).getFirst().document());
    assertThat(names(copy)).doesNotContainAnyElementsOf(NEVER_FOR_THE_EMPLOYER_BUT_PERIOD);
  }

  /** "start" is a level of mastery in a function, and the first day in a period. */
  private static final List<String> NEVER_FOR_THE_EMPLOYER_BUT_PERIOD =
      NEVER_FOR_THE_EMPLOYER.stream().filter(name -> !name.equals("start")).toList();

  @Property(tries = 200)
  void everyLeafOfACopyIsAllowedAndFromTheCase(@ForAll("cases") CaseFile file) {
    for (BundleView view : List.of(BundleView.EMPLOYER, BundleView.PSEUDONYMISED)) {
      JsonNode copy = MAPPER.readTree(copies(view, file).getFirst().document());
      for (String pointer : leaves(copy, "")) {
        assertThat(fields.of(view, pointer)).as(pointer).isNotEqualTo(Leaves.WITHHELD);
      }
    }
  }

  @Property(tries = 200)
  void aCopyWithoutNamesHoldsNoIdentityNoDayAndNoName(@ForAll("cases") CaseFile file) {
    String copy = copies(BundleView.PSEUDONYMISED, file).getFirst().document();
    assertThat(copy).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
    assertThat(copy).doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    assertThat(copy).doesNotContainPattern("[0-9]{6}-[0-9]{4}");
    assertThat(copy).contains("\"name\":\"P1\"");
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new TreeSet<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      names.add(field.getKey());
    }
    node.forEach(child -> names.addAll(names(child)));
    return names;
  }

  private static List<String> leaves(JsonNode node, String pointer) {
    List<String> leaves = new ArrayList<>();
    switch (node) {
      case ObjectNode object ->
          object
              .properties()
              .forEach(f -> leaves.addAll(leaves(f.getValue(), pointer + "/" + f.getKey())));
      case ArrayNode array -> array.forEach(e -> leaves.addAll(leaves(e, pointer + "/*")));
      default -> leaves.add(pointer);
    }
    return leaves;
  }

  @Test
  void pseudonymsSayNothingOfTheOrderTheCasesWereIn() {
    List<CaseFile> cases =
        TestBundles.samples().cases().stream().map(each -> each.caseFile()).toList();
    Set<List<String>> orders = new LinkedHashSet<>();
    for (int i = 0; i < 5; i++) {
      orders.add(
          new JsonBundleFiles()
              .copies(BundleView.PSEUDONYMISED, cases, UUID::randomUUID).stream()
                  .map(CaseCopiesTest::withoutName)
                  .toList());
    }
    assertThat(orders).hasSizeGreaterThan(1);
    assertThat(new JsonBundleFiles().copies(BundleView.PSEUDONYMISED, cases, UUID::randomUUID))
        .extracting(CaseCopy::name)
        .startsWith("P1", "P2", "P3")
        .doesNotHaveDuplicates();
  }

  private static String withoutName(CaseCopy copy) {
    return copy.document().replaceAll("\"P[0-9]+\"", "");
  }

  @ParameterizedTest
  @EnumSource(value = BundleView.class, mode = Mode.EXCLUDE, names = "FULL")
  void noWordOfTheSamplesThatIsWithheldStandsInTheFile(BundleView view) {
    for (CaseFile file :
        TestBundles.samples().cases().stream().map(each -> each.caseFile()).toList()) {
      String copy = copies(view, file).getFirst().document();
      JsonNode whole = DocumentShape.ofCase().write(file);
      for (String text : withheld(view, whole, "")) {
        assertThat(copy).as(file.citizen().name()).doesNotContain(text);
      }
    }
  }

  /** Longer texts only: a short one may stand elsewhere by chance. */
  private List<String> withheld(BundleView view, JsonNode node, String pointer) {
    List<String> texts = new ArrayList<>();
    switch (node) {
      case ObjectNode object ->
          object
              .properties()
              .forEach(f -> texts.addAll(withheld(view, f.getValue(), pointer + "/" + f.getKey())));
      case ArrayNode array -> array.forEach(e -> texts.addAll(withheld(view, e, pointer + "/*")));
      default -> {
        if (node.isString()
            && node.stringValue().length() > 40
            && fields.of(view, pointer) == Leaves.WITHHELD) {
          String quoted = MAPPER.writeValueAsString(node);
          texts.add(quoted.substring(1, quoted.length() - 1));
        }
      }
    }
    return texts;
  }
}
