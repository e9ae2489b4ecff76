package brobygger.desktop.today;

import java.time.LocalDate;
import java.util.List;

/**
 * What the screen shows.
 *
 * @param today the day it was read for
 * @param days the days of the strip, Monday first
 * @param meetings meetings of those days that were not cancelled, in order
 * @param calls what needs the consultant, most pressing first
 * @param next the next planned meeting from today on, or none
 * @param hasCases whether the vault has any case
 */
record Day(
    LocalDate today,
    List<LocalDate> days,
    List<Meeting> meetings,
    List<Call> calls,
    List<Meeting> next,
    boolean hasCases) {
  /** What calls now. */
  public List<Call> now() {
    return calls.stream().filter(call -> call.snooze().isEmpty()).toList();
  }

  /** What was put off to a later day, soonest first. */
  public List<Call> later() {
    return calls.stream().filter(call -> call.snooze().isPresent()).toList();
  }

  /** Keeps immutable copies. */
  public Day {
    days = List.copyOf(days);
    meetings = List.copyOf(meetings);
    calls = List.copyOf(calls);
    next = List.copyOf(next);
  }
}
