package brobygger.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.company.Company;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import brobygger.document.DocumentProblem.Kind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class DocumentShapeTest {
  private static final String ID = "3f2b8a52-6a43-4b43-9b52-0a7d4f9f6c11";
  private static final String COMPANY =
      """
      {"format":1,"id":"%s","name":"Solby Kirkegård","registrationNumber":"","branch":"",\
      "address":"","town":"","about":"","contacts":[]}\
      """
          .formatted(ID);

  private final DocumentShape<CaseFile> cases = DocumentShape.ofCase();
  private final DocumentShape<Company> companies = DocumentShape.ofCompany();

  @Property(tries = 60)
  void everyCaseReadsBackAsItWasWritten(@ForAll long seed) {
    CaseFile before = new RandomDocuments(seed).caseFile();
    assertThat(cases.read(CanonicalJson.bytes(cases.write(before)))).isEqualTo(before);
  }

  @Property(tries = 60)
  void everyCompanyReadsBackAlsoFromThePrettyForm(@ForAll long seed) {
    Company before = new RandomDocuments(seed).company();
    byte[] pretty = CanonicalJson.pretty(companies.write(before)).getBytes(StandardCharsets.UTF_8);
    assertThat(companies.read(pretty)).isEqualTo(before);
  }

  @Test
  void fieldsStandInTheOrderOfTheRecordWithTheFormatFirst() {
    Company company = companies.read(COMPANY.getBytes(StandardCharsets.UTF_8));
    assertThat(CanonicalJson.text(companies.write(company))).isEqualTo(COMPANY);
  }

  @Test
  void whatIsUnknownIsLeftOutAndWhatIsEmptyIsWritten() {
    ObjectNode tree =
        cases.write(FiveSteps.open("Thomas", new Owner("Ida", ""), LocalDate.of(2026, 2, 1)));
    assertThat(tree.has("closure")).isFalse();
    assertThat(tree.get("placements").isArray()).isTrue();
    assertThat(tree.get("citizen").has("born")).isFalse();
  }

  @Test
  void fieldsMayComeInAnyOrder() {
    String turned =
        COMPANY
            .replace("{\"format\":1,", "{")
            .replace("\"contacts\":[]", "\"contacts\":[],\"format\":1");
    assertThat(companies.read(turned.getBytes(StandardCharsets.UTF_8)).name())
        .isEqualTo("Solby Kirkegård");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"town\":\"\"|\"town\":null|WRONG_TYPE|/town",
        "\"town\":\"\"|\"town\":7|WRONG_TYPE|/town",
        "\"town\":\"\"|\"town\":[]|WRONG_TYPE|/town",
        "\"town\":\"\"|\"town\":true|WRONG_TYPE|/town",
        "\"town\":\"\"|\"town\":\"\",\"zip\":\"8000\"|UNKNOWN_FIELD|/zip",
        "\"town\":\"\"|\"town\":\"\",\"a/b\":1|UNKNOWN_FIELD|/a~1b",
        "\"town\":\"\"|\"town\":\"\",\"town\":\"\"|DUPLICATE_FIELD|/town",
        "\"town\":\"\",||MISSING_FIELD|``",
        "\"contacts\":[]|\"contacts\":{}|WRONG_TYPE|/contacts",
        "\"contacts\":[]|\"contacts\":[{}]|MISSING_FIELD|/contacts/0",
        "\"contacts\":[]|\"contacts\":[\"Leif\"]|WRONG_TYPE|/contacts/0",
        "\"format\":1|\"format\":2|NEWER_FORMAT|/format",
        "\"format\":1|\"format\":99999999999999999999|NEWER_FORMAT|/format",
        "\"format\":1|\"format\":0|WRONG_TYPE|/format",
        "\"format\":1|\"format\":-3|WRONG_TYPE|/format",
        "\"format\":1|\"format\":\"1\"|WRONG_TYPE|/format",
        "\"format\":1|\"format\":1.0|WRONG_TYPE|/format",
        "\"format\":1,||MISSING_FIELD|``",
        "3f2b8a52|3F2B8A52|UNKNOWN_VALUE|/id",
        "3f2b8a52-|3f2b8a5-|UNKNOWN_VALUE|/id",
        "Solby Kirkegård||INVALID_VALUE|/name",
        "\"town\":\"\"|\"town\":NaN|NOT_JSON|``",
        "\"town\":\"\"|\"town\":'x'|NOT_JSON|``",
        "\"town\":\"\"|town:\"\"|NOT_JSON|``",
        "\"contacts\":[]|\"contacts\":[],|NOT_JSON|``",
        "\"contacts\":[]}|\"contacts\":[]|NOT_JSON|``",
        "\"contacts\":[]}|\"contacts\":[]}{}|NOT_JSON|``",
        "\"contacts\":[]}|\"contacts\":[]} x|NOT_JSON|``",
        "\"town\":\"\"|\"town\":\"\\ud83d\"|BAD_TEXT|/town",
        "\"town\":\"\"|\"town\":\"\\udc69x\"|BAD_TEXT|/town",
      })
  void refusesWhatIsNotExactlyADocument(String part, String instead, Kind kind, String pointer) {
    assertThat(COMPANY).contains(part);
    DocumentProblem problem = problem(COMPANY.replace(part, instead == null ? "" : instead));
    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.pointer()).isEqualTo(pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "[]", "7", "\"text\"", "\uFEFF{}"})
  void refusesWhatIsNoObject(String text) {
    assertThat(problem(text).kind()).isIn(Kind.NOT_JSON, Kind.WRONG_TYPE);
  }

  @Test
  void namesLineAndColumnOfTheRefusedValue() {
    String text = COMPANY.replace(",", ",\n");
    DocumentProblem problem = problem(text.replace("\"branch\":\"\"", "\"branch\": 12"));
    assertThat(problem.line()).isEqualTo(5);
    assertThat(problem.column()).isEqualTo(11);
  }

  @Test
  void keepsTheFieldAndReasonOfTheDomain() {
    DocumentProblem problem = problem(COMPANY.replace("Solby Kirkegård", "x".repeat(2000)));
    assertThat(problem.invalid())
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            invalid -> {
              assertThat(invalid.field()).isEqualTo("Company.name");
              assertThat(invalid.reason()).isEqualTo(Reason.TOO_LONG);
            });
  }

  @Test
  void refusesADateThatDoesNotExist() {
    ObjectNode tree =
        cases.write(FiveSteps.open("Thomas", new Owner("Ida", ""), LocalDate.of(2026, 2, 1)));
    tree.put("opened", "2026-02-30");
    assertThat(refused(tree).kind()).isEqualTo(Kind.UNKNOWN_VALUE);
    tree.put("opened", "01.02.2026");
    assertThat(refused(tree).kind()).isEqualTo(Kind.UNKNOWN_VALUE);
  }

  @Test
  void refusesNestingOfAHundredThousandQuickly() {
    String deep = "{\"format\":1,\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(problem(deep).kind()).isEqualTo(Kind.TOO_DEEP);
    assertThat(problem("[".repeat(100_000)).kind()).isEqualTo(Kind.TOO_DEEP);
    assertThat(problem("{\"a\":".repeat(100_000)).kind()).isEqualTo(Kind.TOO_DEEP);
  }

  @Test
  void refusesTextsNamesAndNumbersOverTheLimit() {
    assertThat(problem(COMPANY.replace("Solby", "x".repeat(100_001))).kind())
        .isEqualTo(Kind.TOO_LONG);
    assertThat(problem("{\"" + "n".repeat(1000) + "\":1}").kind()).isEqualTo(Kind.TOO_LONG);
    assertThat(problem("{\"format\":" + "9".repeat(1000) + "}").kind()).isEqualTo(Kind.TOO_LONG);
  }

  @Test
  void refusesMoreBytesThanTheLimit() {
    byte[] large = new byte[JsonLimits.DOCUMENT.bytes() + 1];
    java.util.Arrays.fill(large, (byte) ' ');
    assertThatExceptionOfType(DocumentProblemException.class)
        .isThrownBy(() -> companies.read(large))
        .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(Kind.TOO_LARGE));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] latin = COMPANY.getBytes(StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(DocumentProblemException.class)
        .isThrownBy(() -> companies.read(latin))
        .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(Kind.BAD_TEXT));
    byte[] wide = COMPANY.getBytes(StandardCharsets.UTF_16);
    assertThatExceptionOfType(DocumentProblemException.class)
        .isThrownBy(() -> companies.read(wide));
  }

  @Test
  void aRefusalNeverQuotesWhatAUserWrote() {
    String secret = "hemmelighed";
    for (String text :
        List.of(
            COMPANY.replace("Solby", secret + "\\u0000"),
            COMPANY.replace("\"branch\":\"\"", "\"branch\":" + secret),
            COMPANY.replace(ID, secret))) {
      DocumentProblemException e =
          catchThrowableOfType(
              DocumentProblemException.class,
              () -> companies.read(text.getBytes(StandardCharsets.UTF_8)));
      assertThat(e.getMessage()).doesNotContain(secret);
    }
  }

  @Test
  void documentsOfOlderFormatsAreBroughtUpToDate() {
    DocumentShape<Company> later =
        new DocumentShape<>(
            Company.class,
            new DocumentMigrations(
                List.of(
                    old -> {
                      old.set("about", old.remove("notes"));
                      return old;
                    })));
    String old = COMPANY.replace("\"about\":\"\"", "\"notes\":\"flink\"");
    Company company = later.read(old.getBytes(StandardCharsets.UTF_8));
    assertThat(company.about()).isEqualTo("flink");
    assertThat(later.write(company).get("format").intValue()).isEqualTo(2);
  }

  private DocumentProblem problem(String text) {
    return catchThrowableOfType(
            DocumentProblemException.class,
            () -> companies.read(text.getBytes(StandardCharsets.UTF_8)))
        .problem();
  }

  private DocumentProblem refused(ObjectNode tree) {
    return catchThrowableOfType(DocumentProblemException.class, () -> cases.read(tree)).problem();
  }
}
