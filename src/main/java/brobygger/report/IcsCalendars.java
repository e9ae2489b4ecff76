package brobygger.report;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.ProductId;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import brobygger.usecase.paper.CalendarFiles;
import brobygger.usecase.paper.CalendarMeeting;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/**
 * Meetings as iCalendar (RFC 5545). Clock times are written in UTC, so that no calendar has to know
 * our time zone; a meeting without one takes the whole day. Every meeting is marked private.
 */
public final class IcsCalendars implements CalendarFiles {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  @Override
  public byte[] content(List<CalendarMeeting> meetings, Instant made) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(new ProductId("-//Brobygger//DA"));
    meetings.forEach(meeting -> calendar.addEvent(event(meeting, made)));
    return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
  }

  private static VEvent event(CalendarMeeting meeting, Instant made) {
    VEvent event = new VEvent();
    event.setUid(meeting.id() + "@brobygger");
    event.setDateTimeStamp(Date.from(made));
    event.setSummary(meeting.title());
    event.setClassification(Classification.private_());
    LocalTime at = meeting.at();
    if (at == null) {
      event.setDateStart(day(meeting.on()));
      event.setDateEnd(day(meeting.on().plusDays(1)));
    } else {
      Instant start = meeting.on().atTime(at).atZone(DENMARK).toInstant();
      event.setDateStart(Date.from(start));
      event.setDateEnd(Date.from(start.plusSeconds(meeting.minutes() * 60L)));
    }
    if (!meeting.place().isBlank()) {
      event.setLocation(meeting.place());
    }
    return event;
  }

  /** A day as such: it is written as it stands, whatever the computer's time zone. */
  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
