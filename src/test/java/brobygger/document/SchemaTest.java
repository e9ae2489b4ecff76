package brobygger.document;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.company.Company;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An independent library finds what we write valid by the published schemas, and the rest not. */
class SchemaTest {
  private static final StrictJson JSON = new StrictJson(new JsonLimits(1024 * 1024, 20, 2000));

  private static String schema(String name) {
    try (InputStream stream = SchemaTest.class.getResourceAsStream("/brobygger/schema/" + name)) {
      assertThat(stream).as(name).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean accepts(String name, JsonNode document) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema(name));
    return schema
        .validate(
            CanonicalJson.text(document),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .isEmpty();
  }

  @Property(tries = 25)
  void everyCaseWeWriteIsValid(@ForAll long seed) {
    CaseFile file = new RandomDocuments(seed).caseFile();
    assertThat(accepts("case.schema.json", DocumentShape.ofCase().write(file))).isTrue();
  }

  @Property(tries = 25)
  void everyCompanyWeWriteIsValid(@ForAll long seed) {
    Company company = new RandomDocuments(seed).company();
    assertThat(accepts("company.schema.json", DocumentShape.ofCompany().write(company))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format|2",
        "format|\"1\"",
        "name|7",
        "id|\"not-an-id\"",
        "id|\"3F2B8A52-6A43-4B43-9B52-0A7D4F9F6C11\"",
        "contacts|{}",
        "contacts|[{}]",
        "more|1"
      })
  void anInvalidCompanyIsRefused(String field, String value) {
    ObjectNode company = DocumentShape.ofCompany().write(Company.named("Museet"));
    assertThat(accepts("company.schema.json", company)).isTrue();
    company.set(field, JSON.read(value));
    assertThat(accepts("company.schema.json", company)).isFalse();
  }

  @Test
  void aDateInAnotherFormIsRefused() {
    ObjectNode file =
        DocumentShape.ofCase()
            .write(
                FiveSteps.open(
                    "Thomas",
                    new brobygger.casefile.Owner("Ida", ""),
                    java.time.LocalDate.of(2026, 2, 1)));
    assertThat(accepts("case.schema.json", file)).isTrue();
    file.put("opened", "01.02.2026");
    assertThat(accepts("case.schema.json", file)).isFalse();
  }
}
