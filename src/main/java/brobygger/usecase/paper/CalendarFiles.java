package brobygger.usecase.paper;

import java.time.Instant;
import java.util.List;

/** Meetings as a file that calendars read. */
@FunctionalInterface
public interface CalendarFiles {
  /**
   * The file's content.
   *
   * @param made when it was made
   */
  byte[] content(List<CalendarMeeting> meetings, Instant made);
}
