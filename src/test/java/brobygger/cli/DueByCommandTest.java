package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import brobygger.rhythm.DueRule;
import brobygger.samples.SampleCases;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What needs the consultant in a home with the sample cases, dated around one Monday. */
class DueByCommandTest {
  private static final LocalDate MADE = LocalDate.of(2026, 11, 23);
  private static final List<String> DAYS =
      List.of("2026-11-23", "2026-11-27", "2026-12-07", "2027-01-11", "2027-06-07");

  @TempDir static Path folder;

  private static People people;

  @BeforeAll
  static void oneHomeWithTheSamples() {
    people = new People(folder);
    people.initWith("anna", SampleCases.on(MADE));
    people.init("bo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-11-27", "2026-12-07", "2027-01-11", "2027-06-07"})
  void theSampleCasesCallForTheseThings(String day) {
    Result result = people.in("anna", "due", "--on", day, "--json");
    assertThat(result.exitCode()).as(result.toString()).isZero();
    assertThat(result.err()).isEmpty();
    Golden.check("due-" + day + ".json", result.out());
  }

  @Test
  void aHomeWithTheSamplesIsMadeByOneCommand() {
    Result made =
        people.in(
            "cleo",
            "init",
            "--name",
            "Cleo",
            "--role",
            "consultant",
            "--samples",
            "--on",
            DAYS.getFirst());
    assertThat(made.exitCode()).as(made.toString()).isZero();
    assertThat(people.in("cleo", "due", "--on", DAYS.getFirst(), "--json").out())
        .isEqualTo(people.in("anna", "due", "--on", DAYS.getFirst(), "--json").out());
    Result alone =
        people.in("dan", "init", "--name", "D", "--role", "consultant", "--on", DAYS.getFirst());
    assertThat(alone.exitCode()).isEqualTo(2);
    assertThat(alone.err()).contains("--samples");
    assertThat(people.home("dan")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"da", "en"})
  void theSameIsSaidInPlainText(String language) {
    Golden.check(
        "due-2026-11-23_" + language + ".txt",
        people.in("anna", "due", "--on", "2026-11-23", "--language", language).out());
  }

  @Test
  void everyLineNamesWhomItIsAboutARuleADateAReasonAndAnAction() {
    Set<String> rules = new TreeSet<>();
    for (String day : DAYS) {
      for (JsonNode one : Golden.json("due-" + day + ".json").get("due")) {
        rules.add(one.get("rule").stringValue());
        assertThat(LocalDate.parse(one.get("due").stringValue())).isNotNull();
        List<String> fields =
            one.get("case").isNull()
                ? List.of("urgency", "what", "action")
                : List.of("case", "citizen", "urgency", "what", "action", "place");
        for (String field : fields) {
          assertThat(one.get(field).stringValue()).as(field + " in " + one).isNotBlank();
        }
      }
    }
    // The samples have no flexjob, nobody who reads along or writes in them as well, and no case
    // that is old enough to erase; the first phase is not watched
    // unless a team wants it.
    assertThat(rules)
        .containsAll(
            EnumSet.complementOf(
                    EnumSet.of(
                        DueRule.FLEXJOB_FOLLOW_UPS,
                        DueRule.FIRST_PHASE,
                        DueRule.CONFLICT,
                        DueRule.RETENTION,
                        DueRule.DESCRIPTION_TO_IMPROVE))
                .stream()
                .map(Enum::name)
                .toList());
  }

  @Test
  void withoutADayItIsToday() {
    assertThat(people.in("anna", "due", "--json").out())
        .isEqualTo(people.in("anna", "due", "--on", "2026-11-23", "--json").out());
  }

  @Test
  void lookingWhatIsDueOpensNoCaseInTheLog() {
    people.in("anna", "due");
    assertThat(people.in("anna", "audit", "--json").json()).isEmpty();
  }

  @Test
  void aHomeWithoutCasesIsCalm() {
    assertThat(people.in("bo", "due").out()).contains("1 ting kalder på dig", "Lav den nu");
    // There is nobody to do anything for, only a home that nobody but its passphrase opens.
    assertThat(people.in("bo", "due", "--json").json().get("due"))
        .extracting(one -> one.get("rule").stringValue())
        .containsExactly("RECOVERY_KEY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"i morgen", "2026-02-30", "23.11.2026"})
  void aDayThatIsNoneIsRefusedInOneLine(String day) {
    Result result = people.in("anna", "due", "--on", day);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("--on");
  }
}
