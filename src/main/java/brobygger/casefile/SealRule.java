package brobygger.casefile;

import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.value.ElementId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What nobody changes any more (domain, sections 3.4 and 8; decision 56). The note of a follow-up
 * seals itself and the follow-up it documents at once. Any other note stands from the next day on,
 * when something was added to it, and for everybody but its author. What is missing is added below,
 * and stands as well.
 */
public final class SealRule {
  /** Days begin at the same time on every computer: two people must agree on what is sealed. */
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private SealRule() {}

  /** The Danish day of a time. */
  public static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, DENMARK);
  }

  /** The Danish clock time of a time. */
  public static LocalTime time(Instant at) {
    return LocalTime.ofInstant(at, DENMARK);
  }

  /**
   * Whether somebody may still change the note's own words.
   *
   * @param author name of the person who would change it
   */
  public static boolean isOpen(JournalNote note, String author, Instant now) {
    return note.followUp() == null
        && note.author().equals(author)
        && note.addenda().isEmpty()
        && day(note.writtenAt()).equals(day(now));
  }

  /** The note that seals a follow-up; empty while the follow-up is open. */
  public static Optional<JournalNote> sealing(CaseFile file, ElementId followUp) {
    return file.notes().stream().filter(note -> followUp.equals(note.followUp())).findFirst();
  }

  /** Whether an observation of a placement was made at a follow-up that is sealed. */
  public static boolean isSealed(CaseFile file, Observation seen) {
    return file.notes().stream()
        .flatMap(note -> SealedPart.ofVisit(file, note).stream())
        .anyMatch(part -> part.place().endsWith("/observations/" + seen.id()));
  }

  /**
   * The first sealed part that a change takes away or makes another.
   *
   * @param author name of the person who changes the case
   */
  public static Optional<SealedPart> touched(
      CaseFile before, CaseFile after, String author, Instant now) {
    return before.notes().stream()
        .flatMap(
            note -> {
              List<SealedPart> parts = new ArrayList<>();
              if (!isOpen(note, author, now)) {
                parts.addAll(SealedPart.ofNote(note));
              }
              parts.addAll(SealedPart.ofVisit(before, note));
              return parts.stream();
            })
        .filter(part -> !part.isSame(before, after))
        .findFirst();
  }

  /** Every part of a case that a note seals, or will have sealed by the next day. */
  public static List<SealedPart> parts(CaseFile file) {
    return file.notes().stream()
        .flatMap(
            note -> {
              List<SealedPart> parts = new ArrayList<>(SealedPart.ofNote(note));
              parts.addAll(SealedPart.ofVisit(file, note));
              return parts.stream();
            })
        .toList();
  }

  /** The value of a part, wherever it stands in another state of the case. */
  static <T, R> Optional<R> in(
      List<T> elements, Function<T, ElementId> id, ElementId wanted, Function<T, @Nullable R> of) {
    return elements.stream()
        .filter(element -> Objects.equals(id.apply(element), wanted))
        .findFirst()
        .map(of);
  }
}
