package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.document.DocumentMigrations;
import brobygger.document.DocumentShape;
import brobygger.usecase.bundle.CaseBundle.BundledCase;
import brobygger.usecase.bundle.EntryProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of the documents' format: what is written today is format 2 here, and in format 1 the
 * citizen's wishes had another name.
 */
class OlderDocumentTest {
  private static final DocumentMigrations SECOND =
      new DocumentMigrations(
          List.of(
              document -> {
                ObjectNode citizen = (ObjectNode) document.get("citizen");
                List<String> order = List.copyOf(citizen.propertyNames());
                for (String name : order) {
                  JsonNode value = citizen.remove(name);
                  citizen.set(name.equals("hopes") ? "wishes" : name, value);
                }
                return document;
              }));

  private final DocumentShape<CaseFile> cases = new DocumentShape<>(CaseFile.class, SECOND);
  private final EntryReader reader =
      new EntryReader(
          new BundleSchema(OlderDocumentTest::schema),
          BundleFormat.NUMBER,
          cases,
          DocumentShape.ofCompany());

  /** The published one as the first format's, and as it would be of the second. */
  private static String schema(String name) {
    return switch (name) {
      case "case.schema.json" -> BundleSchema.resource(name);
      case "case.schema.1.json" -> firstFormat(BundleSchema.resource("case.schema.json"));
      default -> BundleSchema.resource(name);
    };
  }

  private static String firstFormat(String published) {
    ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(published);
    ((ObjectNode) schema.at("/properties/format")).put("const", 1);
    ObjectNode citizen = (ObjectNode) schema.at("/$defs/Citizen");
    ArrayNode required = (ArrayNode) citizen.get("required");
    for (int i = 0; i < required.size(); i++) {
      if (required.get(i).stringValue().equals("wishes")) {
        required.set(i, "hopes");
      }
    }
    ObjectNode properties = (ObjectNode) citizen.get("properties");
    properties.set("hopes", properties.remove("wishes"));
    return schema.toString();
  }

  private static JsonNode entries() {
    return TestBundles.tree(TestBundles.samples()).at("/contents/cases");
  }

  private static ObjectNode document(JsonNode entries) {
    return (ObjectNode) entries.get(0).get("document");
  }

  /** As a program of the first format wrote it. */
  private static JsonNode older() {
    JsonNode entries = entries();
    for (JsonNode entry : entries) {
      ((ObjectNode) entry.get("document")).put("format", 1);
      ObjectNode citizen = (ObjectNode) entry.at("/document/citizen");
      for (String name : List.copyOf(citizen.propertyNames())) {
        JsonNode value = citizen.remove(name);
        citizen.set(name.equals("wishes") ? "hopes" : name, value);
      }
    }
    return entries;
  }

  @Test
  void anOlderDocumentIsReadAsItsFormatHadIt() {
    JsonNode older = older();
    List<BundledCase> read = reader.cases(older);
    assertThat(reader.refused()).isEmpty();
    assertThat(read).hasSameSizeAs(TestBundles.samples().cases());
    CaseFile first = read.getFirst().caseFile();
    assertThat(first).isEqualTo(TestBundles.samples().cases().getFirst().caseFile());
    // The history is that of the older document, to the letter.
    assertThat(read.getFirst().history().document()).contains("\"hopes\"").contains("\"format\":1");
    assertThat(cases.write(first).path("format").intValue()).isEqualTo(2);
  }

  @Test
  void whatIsNotOfItsOwnFormatIsRefused() {
    JsonNode older = older();
    // A name of the second format in a document that says it is of the first.
    ObjectNode citizen = (ObjectNode) document(older).get("citizen");
    citizen.set("wishes", citizen.remove("hopes"));
    assertThat(reader.cases(older)).hasSize(TestBundles.samples().cases().size() - 1);
    assertThat(reader.refused())
        .singleElement()
        .satisfies(
            refused ->
                assertThat(refused.problem())
                    .isIn(
                        new EntryProblem.NewerDocument(
                            "", "/contents/cases/0/document/citizen/wishes"),
                        new EntryProblem.WrongShape(
                            "/contents/cases/0/document/citizen/hopes", "required")));
  }

  @Test
  void aNewerOneIsStillTheNewestProgramsToRead() {
    JsonNode newer = older();
    document(newer).put("format", 3);
    assertThat(reader.cases(newer)).hasSize(TestBundles.samples().cases().size() - 1);
    assertThat(reader.refused().getFirst().problem())
        .isEqualTo(new EntryProblem.NewerDocument("3", ""));
  }
}
