package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import brobygger.casefile.CaseFile;
import brobygger.casefile.value.ElementId;
import brobygger.cli.People.Result;
import brobygger.report.IcsCalendars;
import brobygger.samples.SampleCases;
import brobygger.usecase.paper.CalendarMeeting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Planned meetings as a calendar file that a calendar can read, with little in it. */
class CalendarByCommandTest {
  private static final SampleCases SAMPLES = SampleCases.on(LocalDate.of(2026, 11, 23));

  @TempDir static Path folder;

  private static People people;

  @BeforeAll
  static void oneHomeWithTheSamples() {
    people = new People(folder);
    people.initWith("anna", SAMPLES);
    people.init("bo");
  }

  private static String sample(String name) {
    return SAMPLES.cases().stream()
        .filter(c -> c.citizen().name().equals(name))
        .map(CaseFile::id)
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private static ICalendar read(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    ICalendar calendar = Biweekly.parse(text).first();
    assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();
    assertThat(text).contains("\r\n").startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR\r\n");
    assertThat(text.lines()).allMatch(line -> line.length() <= 75);
    return calendar;
  }

  @Test
  void everyPlannedMeetingStandsThereOnceWithKindAndFirstNameOnly() throws IOException {
    Path file = folder.resolve("alle.ics");
    Result result = people.in("anna", "calendar", "--out", file.toString());
    assertThat(result.exitCode()).as(result.toString()).isZero();
    assertThat(result.out()).contains("alle.ics", "Intet om helbred");
    ICalendar calendar = read(Files.readAllBytes(file));
    assertThat(calendar.getEvents())
        .extracting(e -> e.getSummary().getValue())
        .contains("Opfølgning: Jonas", "Opstartsmøde: Samira", "Afslutning: Birgit");
    assertThat(calendar.getEvents()).extracting(e -> e.getUid().getValue()).doesNotHaveDuplicates();
    assertThat(calendar.getEvents())
        .allSatisfy(
            e -> {
              assertThat(e.getClassification().isPrivate()).isTrue();
              assertThat(e.getDescription()).isNull();
              assertThat(e.getLocation()).isNull();
              assertThat(e.getComments()).isEmpty();
              assertThat(e.getAttendees()).isEmpty();
            });
    String text = Files.readString(file);
    for (CaseFile one : SAMPLES.cases()) {
      String name = one.citizen().name();
      assertThat(text).doesNotContain(name.substring(name.lastIndexOf(' ')));
      one.followUps().stream()
          .map(f -> f.purpose())
          .filter(purpose -> !purpose.isBlank())
          .forEach(purpose -> assertThat(text).doesNotContain(purpose));
    }
  }

  @Test
  void oneCaseWithDetailsIsWrittenWhenAskedForAndNoted() throws IOException {
    Path file = folder.resolve("jonas.ics");
    String jonas = sample("Jonas Holm");
    people.in("anna", "calendar", "--out", file.toString(), "--case", jonas, "--details");
    List<VEvent> events = read(Files.readAllBytes(file)).getEvents();
    assertThat(events).isNotEmpty().allMatch(e -> e.getSummary().getValue().endsWith("Jonas Holm"));
    assertThat(events).anyMatch(e -> e.getLocation() != null);
    boolean noted = false;
    for (JsonNode line : people.in("anna", "audit", jonas, "--json").json()) {
      noted |=
          line.get("action").stringValue().equals("CALENDAR")
              && line.get("what").stringValue().equals("jonas.ics");
    }
    assertThat(noted).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // winter time, summer time, and both sides of the change on 28 March 2027
    "2026-12-01, 10:00, 2026-12-01T09:00:00Z",
    "2027-06-01, 10:00, 2027-06-01T08:00:00Z",
    "2027-03-27, 09:30, 2027-03-27T08:30:00Z",
    "2027-03-29, 09:30, 2027-03-29T07:30:00Z"
  })
  void aClockTimeInDenmarkIsTheSameMomentEverywhere(LocalDate on, LocalTime at, Instant moment) {
    VEvent event = only(new CalendarMeeting(ElementId.random(), "Møde: Lis", on, at, 60, ""));
    assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(moment);
    assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(moment.plusSeconds(3600));
  }

  @ParameterizedTest
  @CsvSource({"2026-12-31", "2028-02-29", "2027-03-28"})
  void aMeetingWithoutAClockTimeTakesTheWholeDay(LocalDate on) {
    byte[] content =
        new IcsCalendars()
            .content(
                List.of(new CalendarMeeting(ElementId.random(), "Møde: Lis", on, null, 60, "")),
                Instant.EPOCH);
    String text = new String(content, StandardCharsets.UTF_8);
    assertThat(text)
        .contains("DTSTART;VALUE=DATE:" + on.toString().replace("-", ""))
        .contains("DTEND;VALUE=DATE:" + on.plusDays(1).toString().replace("-", ""));
  }

  @Test
  void signsThatMeanSomethingInACalendarAreKeptAsWritten() {
    String place = "Solby; gang 2, dør \\ 4\nved skuret " + "æ".repeat(90);
    VEvent event =
        only(
            new CalendarMeeting(
                ElementId.random(),
                "Opfølgning: Åse, Bo",
                LocalDate.of(2027, 1, 4),
                LocalTime.NOON,
                60,
                place));
    assertThat(event.getLocation().getValue()).isEqualTo(place);
    assertThat(event.getSummary().getValue()).isEqualTo("Opfølgning: Åse, Bo");
  }

  private static VEvent only(CalendarMeeting meeting) {
    return read(new IcsCalendars().content(List.of(meeting), Instant.EPOCH)).getEvents().getFirst();
  }

  @Test
  void whatCannotBeWrittenIsSaidInOneLineAndNothingIsTouched() throws IOException {
    Path there = Files.writeString(folder.resolve("der.ics"), "min kalender");
    Result taken = people.in("anna", "calendar", "--out", there.toString());
    assertThat(taken.exitCode()).isEqualTo(1);
    assertThat(taken.err()).contains("allerede en fil").hasLineCount(1);
    assertThat(there).hasContent("min kalender");
    assertThat(people.in("anna", "calendar", "--out", folder.resolve("x/y.ics").toString()).err())
        .contains("er der ikke");
    Path none = folder.resolve("ingen.ics");
    Result nothing = people.in("bo", "calendar", "--out", none.toString());
    assertThat(nothing.exitCode()).isEqualTo(1);
    assertThat(nothing.err()).contains("ikke planlagt");
    assertThat(none).doesNotExist();
    assertThat(people.in("bo", "audit", "--json").json()).isEmpty();
    String unknown = "00000000-0000-4000-8000-000000000000";
    assertThat(
            people.in("anna", "calendar", "--out", none.toString(), "--case", unknown).exitCode())
        .isEqualTo(1);
  }
}
