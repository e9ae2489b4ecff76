package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.document.CanonicalJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas say what the records say. {@code -Dgolden.write=true} writes them anew. */
class PublishedSchemaTest {
  private static final Path FOLDER = Path.of("src/main/resources/brobygger/schema");

  @Test
  void theSchemaOfACaseIsThatOfItsRecords() throws IOException {
    equal("case.schema.json", SchemaOfRecords.of(CaseFile.class, "case.schema.json", "Case"));
  }

  @Test
  void theSchemaOfACompanyIsThatOfItsRecords() throws IOException {
    equal(
        "company.schema.json", SchemaOfRecords.of(Company.class, "company.schema.json", "Company"));
  }

  private static void equal(String file, ObjectNode schema) throws IOException {
    String expected = CanonicalJson.pretty(schema) + "\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(FOLDER.resolve(file), expected);
    }
    assertThat(Files.readString(FOLDER.resolve(file))).isEqualTo(expected);
  }
}
