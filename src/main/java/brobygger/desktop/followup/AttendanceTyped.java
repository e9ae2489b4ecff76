package brobygger.desktop.followup;

import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.followup.UnfiledWords;
import brobygger.casefile.followup.VisitBox;
import brobygger.casefile.placement.Attendance;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.AttendanceEdits;
import brobygger.progression.AttendanceShare;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * Attended hours since the last follow-up, against the agreed hours of the same days; told together
 * or not at all (domain, section 8).
 */
public final class AttendanceTyped {
  private static final long MINUTES = 60;

  private final OpenCase open;
  private final Texts texts;
  private final HoldFollowUp hold;
  private final Kept attended;

  AttendanceTyped(OpenCase open, Texts texts, HoldFollowUp hold) {
    this.open = open;
    this.texts = texts;
    this.hold = hold;
    attended =
        Kept.whileTyping(
            () -> older().or(() -> registered().map(a -> written(a.attended()))).orElse(""),
            this::keep);
  }

  /** The hours attended, as typed: 17 or 17,5. */
  public Kept attended() {
    return attended;
  }

  void refresh() {
    attended.refresh();
  }

  /** The days it covers: from the last held follow-up to the day before this one. */
  public Optional<Period> period() {
    return hold.placement()
        .flatMap(
            placement -> {
              LocalDate start = placement.period().start();
              LocalDate from =
                  hold.file().followUps().stream()
                      .filter(f -> f.state() == FollowUpState.HELD && !f.id().equals(hold.id()))
                      .map(FollowUp::on)
                      .filter(day -> day.isBefore(hold.day()) && !day.isBefore(start))
                      .max(Comparator.naturalOrder())
                      .orElse(start);
              LocalDate to = hold.day().minusDays(1);
              return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
            });
  }

  /** "17 af 18 timer"; empty when nothing is registered. */
  public Optional<String> figure() {
    return share()
        .map(
            share ->
                share.told(
                    (there, agreed, percent, perWeek, days, weeks) ->
                        texts.of(
                            "followup.attendance.figure",
                            texts.amounts().number(hours(there)),
                            texts.amounts().hours(hours(agreed)))));
  }

  /** "9 timer om ugen · 10.–23. november (to uger) · 94 %"; never without {@link #figure()}. */
  public Optional<String> against() {
    return share()
        .map(
            share ->
                share.told(
                    (there, agreed, percent, perWeek, days, weeks) -> {
                      String text =
                          texts.of(
                              "followup.attendance.against",
                              texts.amounts().hoursAWeek(hours(perWeek)),
                              days(days),
                              weeks);
                      return percent.isPresent()
                          ? texts.of(
                              "followup.attendance.percent",
                              text,
                              texts.amounts().percent(percent.getAsInt()))
                          : text;
                    }));
  }

  /** The days of the period in words: "10.–23. november". */
  public String days(Period period) {
    LocalDate from = period.start();
    LocalDate to = period.end() == null ? from : period.end();
    return from.getMonth() == to.getMonth() && from.getYear() == to.getYear()
        ? texts.of(
            "followup.attendance.days",
            Integer.toString(from.getDayOfMonth()),
            texts.when().dayAndMonth(to))
        : texts.of(
            "followup.attendance.days.months",
            texts.when().dayAndMonth(from),
            texts.when().dayAndMonth(to));
  }

  private Optional<AttendanceShare> share() {
    return registered()
        .map(AttendanceShare::of)
        .or(() -> hold.placement().flatMap(AttendanceShare::latest));
  }

  private Optional<Attendance> registered() {
    return period()
        .flatMap(
            period ->
                hold.placement().stream()
                    .flatMap(placement -> placement.attendance().stream())
                    .filter(a -> a.period().equals(period))
                    .findFirst());
  }

  /** Hours typed so that they could not be read, as an older case holds them. */
  private Optional<String> older() {
    return hold.followUp().stream()
        .flatMap(visit -> visit.unfiled().stream())
        .filter(words -> words.box() == VisitBox.ATTENDED)
        .map(UnfiledWords::text)
        .findFirst();
  }

  private String keep(String typed) {
    String wrong = register(typed);
    if (wrong.isEmpty()) {
      hold.typing().leaveCase(VisitBox.ATTENDED);
    }
    return wrong;
  }

  private String register(String typed) {
    String number = typed.strip().replace(',', '.');
    Optional<Placement> placement = hold.placement();
    Optional<Period> period = period();
    if (placement.isEmpty() || period.isEmpty()) {
      return texts.of("followup.attendance.early");
    }
    if (!number.isEmpty() && !number.matches("\\d{1,4}(\\.\\d{0,2})?")) {
      return texts.of("followup.attendance.unclear");
    }
    AttendanceEdits edits = new AttendanceEdits(placement.get().id());
    return new Mistakes(texts)
        .trying(
            () ->
                open.edit(
                    number.isEmpty()
                        ? edits.forget(period.get())
                        : edits.register(registration(placement.get(), period.get(), number))));
  }

  private Attendance registration(Placement placement, Period period, String number) {
    LocalDate end = period.end() == null ? period.start() : period.end();
    long days = ChronoUnit.DAYS.between(period.start(), end) + 1;
    Duration agreed =
        Duration.ofMinutes(Math.round(placement.weeklyHours().toMinutes() * days / 7.0));
    Duration there = Duration.ofMinutes(Math.round(Double.parseDouble(number) * MINUTES));
    return new Attendance(
        registered().map(Attendance::id).orElseGet(ElementId::random),
        period,
        placement.weeklyHours(),
        agreed,
        there,
        registered().map(Attendance::reasons).orElse(""));
  }

  private String written(Duration duration) {
    return texts.amounts().number(hours(duration));
  }

  private static double hours(Duration duration) {
    return duration.toMinutes() / (double) MINUTES;
  }
}
