package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.cli.People.Result;
import brobygger.description.DescriptionRule;
import brobygger.samples.SampleCases;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the descriptions of the sample cases lack: Ole's everything, Thomas' nothing. */
class FindingsByCommandTest {
  private static final SampleCases SAMPLES = SampleCases.on(LocalDate.of(2026, 11, 23));

  @TempDir static Path folder;

  private static People people;

  @BeforeAll
  static void oneHomeWithTheSamples() {
    people = new People(folder);
    people.initWith("anna", SAMPLES);
  }

  private static String sample(String name) {
    return SAMPLES.cases().stream()
        .filter(c -> c.citizen().name().equals(name))
        .map(CaseFile::id)
        .findFirst()
        .orElseThrow()
        .toString();
  }

  @Test
  void theDeliberatelyPoorSampleGetsEveryKindOfFinding() {
    Set<String> found = new HashSet<>();
    people
        .in("anna", "findings", sample("Ole Lind"), "--json")
        .json()
        .get("placements")
        .forEach(
            placement ->
                placement
                    .get("findings")
                    .forEach(finding -> found.add(finding.get("rule").stringValue())));
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(DescriptionRule.values()).map(Enum::name).collect(Collectors.toSet()));
  }

  @Test
  void theGoodSampleGetsNone() {
    JsonNode thomas =
        people.in("anna", "findings", sample("Thomas Juhl"), "--json").json().get("placements");
    assertThat(thomas).hasSize(1);
    assertThat(thomas.get(0).get("findings")).as(thomas.toPrettyString()).isEmpty();
    assertThat(thomas.get(0).get("completeCriteria").intValue()).isEqualTo(7);
    assertThat(people.in("anna", "findings", sample("Thomas Juhl")).out())
        .contains("7 af 7", "intet at rette")
        .doesNotContain("→");
  }

  @Test
  void theGoodSampleGetsNoneInEnglishEither() {
    JsonNode thomas =
        people
            .in("anna", "findings", sample("Thomas Juhl"), "--json", "--language", "en")
            .json()
            .get("placements");
    assertThat(thomas).hasSize(1);
    assertThat(thomas.get(0).get("findings")).as(thomas.toPrettyString()).isEmpty();
    assertThat(thomas.get(0).get("completeCriteria").intValue()).isEqualTo(7);
  }

  @Test
  void theHoursOfTheSampleWithAPlanAgreeWithItsText() {
    assertThat(
            people
                .in("anna", "findings", sample("Niels Overgaard"), "--json")
                .json()
                .get("placements")
                .get(0)
                .get("findings"))
        .extracting(finding -> finding.get("rule").stringValue())
        .doesNotContain("SCHEDULE_DISAGREES", "TEXT_HOURS_DISAGREE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void theFindingsReadLikeThis(String language) {
    String ole = sample("Ole Lind");
    Result json = people.in("anna", "findings", ole, "--json", "--language", language);
    assertThat(json.exitCode()).as(json.toString()).isZero();
    Golden.check("findings_" + language + ".json", json.out());
    Golden.check(
        "findings_" + language + ".txt",
        people.in("anna", "findings", ole, "--language", language).out());
  }

  @Test
  void theRangeHoldsTheWordsThatCausedIt() {
    for (JsonNode placement :
        people.in("anna", "findings", sample("Ole Lind"), "--json").json().get("placements")) {
      for (JsonNode finding : placement.get("findings")) {
        JsonNode range = finding.get("range");
        if (!range.isNull()) {
          assertThat(range.get("end").intValue() - range.get("start").intValue())
              .isEqualTo(range.get("words").stringValue().length());
        }
      }
    }
  }

  @Test
  void aCaseWithoutPlacementsHasNothingToRead() {
    String peter = sample("Peter Dam");
    assertThat(people.in("anna", "findings", peter).out()).contains("ingen forløb");
    assertThat(people.in("anna", "findings", peter, "--json").json().get("placements")).isEmpty();
  }

  @Test
  void readingTheFindingsIsNotedAsOpeningTheCase() {
    String samira = sample("Samira Aziz");
    people.in("anna", "findings", samira);
    JsonNode log = people.in("anna", "audit", samira, "--json").json();
    assertThat(log).filteredOn(line -> line.has("seq")).hasSize(1);
    assertThat(log.get(0).get("action").stringValue()).isEqualTo("OPENED");
  }

  @Test
  void anUnknownCaseEndsInOneLine() {
    Result unknown = people.in("anna", "findings", "00000000-0000-4000-8000-000000000000");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.err().lines()).hasSize(1);
    assertThat(people.in("anna", "findings", "ole").exitCode()).isEqualTo(2);
  }
}
