package brobygger.usecase.paper;

import brobygger.casefile.value.ElementId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands in a calendar others may see: never a note, a purpose or a statement.
 *
 * @param id the follow-up, so that a calendar replaces the meeting it already has
 * @param title kind of meeting and who
 * @param on the day
 * @param at the clock time in Denmark, or null for the whole day
 * @param minutes how long, 15 to 240
 * @param place where, or empty to say nothing about it
 */
public record CalendarMeeting(
    ElementId id, String title, LocalDate on, @Nullable LocalTime at, int minutes, String place) {}
