package brobygger.casefile.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.CaseFile;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.company.Company;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody decided about every field of a case and a company, once, and it fits the field. */
class FieldPolicyTest {
  private static final Path TABLES = Path.of("src/main/resources/brobygger/casefile/field");

  /** A document with a table. */
  record Table(Class<? extends Record> document, String name) {
    String text() {
      try {
        return Files.readString(TABLES.resolve(name));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    DecidedFields fields() {
      return new DecidedFields(document, text());
    }
  }

  static Stream<Table> tables() {
    return Stream.of(
        new Table(CaseFile.class, "case.txt"), new Table(Company.class, "company.txt"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyFieldIsDecidedAbout(Table table) {
    List<String> missing = table.fields().missing();
    assertThat(missing)
        .as(
            "write these lines in %s/%s, where the field stands, and decide:%n%s%n",
            TABLES, table.name(), String.join("\n", missing))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void nothingElseIsDecidedAboutAndTheOrderIsThatOfTheRecords(Table table) {
    assertThat(table.fields().strangers()).isEmpty();
    assertThat(table.fields().written()).containsExactlyElementsOf(table.fields().order());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyDecisionFitsItsField(Table table) {
    assertThat(table.fields().contradictions()).isEmpty();
  }

  /** A record with fields that nobody decided about, or wrongly. */
  record Broken(
      ElementId id,
      String name,
      String shoeSize,
      @Nullable CprNumber number,
      Sharing shared,
      List<WorkTask> hobbies,
      ElementId friend,
      List<LocalDate> days) {}

  @Test
  void theLinesToWriteAreSaidForAFieldNobodyDecidedAbout() {
    DecidedFields broken = new DecidedFields(Broken.class, "/name value keep name yes name");
    assertThat(broken.missing().stream().map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            "/shoeSize value withheld withheld yes about",
            "/number value withheld withheld yes cpr",
            "/shared value withheld withheld yes about decides=?",
            "/hobbies elements - - yes -",
            "/hobbies/*/name value withheld withheld yes about",
            "/friend value withheld withheld yes about points-at=?",
            "/days value withheld withheld yes about");
    // What is to be decided is not decided by copying the line.
    assertThat(new DecidedFields(Broken.class, String.join("\n", broken.missing())))
        .extracting(DecidedFields::contradictions)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("what it points at is a list: /friend"))
        .anyMatch(line -> line.startsWith("what it decides are its codes: /shared"));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    for (String line :
        List.of(
            "/name elements - - yes -",
            "/name key keep name yes name",
            "/name value month name yes name",
            "/name value keep name yes cpr",
            "/number value withheld name yes cpr",
            "/number value withheld withheld yes about",
            "/shared value withheld withheld yes about",
            "/shared value withheld withheld yes about decides=KEEP_PRIVATE",
            "/hobbies value withheld withheld yes about",
            "/friend value withheld withheld yes none",
            "/friend value withheld withheld yes none points-at=/name",
            "/name value keep name yes name points-at=company")) {
      assertThat(new DecidedFields(Broken.class, line).contradictions()).as(line).isNotEmpty();
    }
    assertThat(new DecidedFields(Broken.class, "/gone value keep keep yes none").strangers())
        .containsExactly("/gone");
    for (String line :
        List.of(
            "/name value keep name yes",
            "/name somehow keep name yes name",
            "/name value keep name yes name once",
            "/name value keep name yes name\n/name value keep name yes name")) {
      assertThatThrownBy(() -> FieldPolicies.read(line))
          .as(line)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aPlaceIsFoundByIdentityByIndexAndWithStars() {
    FieldPolicies fields = FieldPolicies.ofCase();
    String id = ElementId.random().toString();
    for (String note : List.of("*", "0", "-", id)) {
      assertThat(fields.at("/notes/" + note + "/text"))
          .hasValueSatisfying(field -> assertThat(field.place()).isEqualTo("/notes/*/text"));
      assertThat(fields.byHand("/notes/" + note + "/addenda/0/text")).isEqualTo(ByHand.ADDENDUM);
      assertThat(fields.byHand("/notes/" + note + "/id")).isEqualTo(ByHand.IDENTITY);
    }
    assertThat(fields.byHand("/owner/name/more")).isEqualTo(ByHand.OWNER);
    assertThat(fields.byHand("")).isEqualTo(ByHand.YES);
    assertThat(fields.at("/citizen/diagnosis")).isEmpty();
    assertThat(fields.keys("/guide")).containsExactly("point", "placement");
    assertThat(fields.keys("/placements/" + id + "/schedule")).containsExactly("day");
    assertThat(fields.keys("/placements/" + id + "/functions/" + id + "/tasks")).isEmpty();
    assertThat(FieldPolicies.of(Company.class).keys("/answers")).containsExactly("topic");
    assertThatThrownBy(() -> FieldPolicies.of(Broken.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
