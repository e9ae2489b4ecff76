package brobygger.progression;

import brobygger.casefile.placement.Attendance;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.Period;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much of the agreed time the citizen was there. A percentage means nothing without the agreed
 * hours and the period (domain, section 8), so all of it is told at once or not at all: there is no
 * getter for the percentage alone.
 */
public final class AttendanceShare {
  private final Attendance attendance;

  private AttendanceShare(Attendance attendance) {
    this.attendance = attendance;
  }

  /** The share that a registration of attendance shows. */
  public static AttendanceShare of(Attendance attendance) {
    return new AttendanceShare(attendance);
  }

  /** The share of the period that ends last, or empty when nothing is registered. */
  public static Optional<AttendanceShare> latest(Placement placement) {
    return placement.attendance().stream()
        .max(Comparator.comparing(a -> Objects.requireNonNull(a.period().end())))
        .map(AttendanceShare::of);
  }

  /** Gets everything at once, and makes of it what is shown. */
  @FunctionalInterface
  public interface Telling<T> {
    /**
     * Words or draws it.
     *
     * @param attended hours the citizen was there
     * @param agreed hours agreed in the whole period
     * @param percent attended of agreed, rounded half up; empty when nothing was agreed
     * @param perWeek hours agreed per week
     * @param period the days, closed
     * @param weeks weeks begun in the period
     */
    T tell(
        Duration attended,
        Duration agreed,
        OptionalInt percent,
        Duration perWeek,
        Period period,
        int weeks);
  }

  /** Tells all of it. */
  public <T> T told(Telling<T> telling) {
    return telling.tell(
        attendance.attended(),
        attendance.agreedTotal(),
        percent(),
        attendance.agreedPerWeek(),
        attendance.period(),
        attendance.period().weeks().orElseThrow());
  }

  private OptionalInt percent() {
    long agreed = attendance.agreedTotal().toMinutes();
    return agreed == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.round(100.0 * attendance.attended().toMinutes() / agreed));
  }
}
