package brobygger.casefile;

import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.placement.Attendance;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a case that a note seals.
 *
 * @param place where: names of fields and identities of elements, each after a slash
 * @param field what it is, as {@link InvalidValueException} names fields
 * @param note the note that seals it
 * @param sealer identity of what sealed it by being written: the note, or a remark added to it
 * @param value what stands there in a state of the case
 */
public record SealedPart(
    String place,
    String field,
    JournalNote note,
    ElementId sealer,
    Function<CaseFile, Optional<?>> value) {

  /** Whether the part is the same in both states. */
  public boolean isSame(CaseFile one, CaseFile other) {
    return value.apply(one).equals(value.apply(other));
  }

  /** The words of a note, and what was added to it. */
  static List<SealedPart> ofNote(JournalNote note) {
    String place = "/notes/" + note.id();
    List<SealedPart> parts = new ArrayList<>();
    parts.add(word(note, place, "text", JournalNote::text));
    parts.add(word(note, place, "assessment", JournalNote::assessment));
    parts.add(word(note, place, "author", JournalNote::author));
    parts.add(word(note, place, "writtenAt", JournalNote::writtenAt));
    parts.add(word(note, place, "followUp", JournalNote::followUp));
    for (Addendum added : note.addenda()) {
      parts.add(
          new SealedPart(
              place + "/addenda/" + added.id(),
              "Addendum.text",
              note,
              added.id(),
              file ->
                  SealRule.in(file.notes(), JournalNote::id, note.id(), JournalNote::addenda)
                      .flatMap(all -> SealRule.in(all, Addendum::id, added.id(), same -> same))));
    }
    return parts;
  }

  private static SealedPart word(
      JournalNote note,
      String place,
      String name,
      Function<JournalNote, ? extends @Nullable Object> of) {
    return new SealedPart(
        place + "/" + name,
        name.equals("assessment") ? "JournalNote.assessment" : "JournalNote.text",
        note,
        note.id(),
        file ->
            SealRule.in(
                file.notes(), JournalNote::id, note.id(), n -> Optional.ofNullable(of.apply(n))));
  }

  /** The follow-up a note documents, with what was seen, counted and agreed there. */
  static List<SealedPart> ofVisit(CaseFile file, JournalNote note) {
    return file.followUps().stream()
        .filter(visit -> visit.id().equals(note.followUp()))
        .findFirst()
        .map(visit -> ofVisit(file, note, visit))
        .orElse(List.of());
  }

  private static List<SealedPart> ofVisit(CaseFile file, JournalNote note, FollowUp visit) {
    List<SealedPart> parts = new ArrayList<>();
    parts.add(
        new SealedPart(
            "/followUps/" + visit.id(),
            "FollowUp",
            note,
            note.id(),
            state -> SealRule.in(state.followUps(), FollowUp::id, visit.id(), same -> same)));
    for (Agreement agreed : file.agreements()) {
      if (visit.id().equals(agreed.origin()) && !isLater(agreed.id(), note)) {
        parts.add(agreed(note, agreed, "who", Agreement::who));
        parts.add(agreed(note, agreed, "what", Agreement::what));
        parts.add(agreed(note, agreed, "origin", Agreement::origin));
      }
    }
    LocalDate written = SealRule.day(note.writtenAt());
    LocalDate day = visit.on().isAfter(written) ? written : visit.on();
    file.placement(visit.placement())
        .or(() -> file.currentPlacement(day))
        .ifPresent(placement -> parts.addAll(atPlacement(note, placement, day)));
    return parts;
  }

  private static SealedPart agreed(
      JournalNote note,
      Agreement agreed,
      String name,
      Function<Agreement, ? extends @Nullable Object> of) {
    return new SealedPart(
        "/agreements/" + agreed.id() + "/" + name,
        name.equals("who") ? "Agreement.who" : "Agreement.what",
        note,
        note.id(),
        file ->
            SealRule.in(
                file.agreements(),
                Agreement::id,
                agreed.id(),
                a -> Optional.ofNullable(of.apply(a))));
  }

  /** Attendance up to the day before, and the steps seen that day. */
  private static List<SealedPart> atPlacement(
      JournalNote note, Placement placement, LocalDate day) {
    String place = "/placements/" + placement.id();
    List<SealedPart> parts = new ArrayList<>();
    for (Attendance attendance : placement.attendance()) {
      if (Objects.equals(attendance.period().end(), day.minusDays(1))) {
        parts.add(
            new SealedPart(
                place + "/attendance/" + attendance.id(),
                "Attendance",
                note,
                note.id(),
                file ->
                    file.placement(placement.id())
                        .flatMap(
                            p ->
                                SealRule.in(
                                    p.attendance(), Attendance::id, attendance.id(), a -> a))));
      }
    }
    for (WorkFunction function : placement.functions()) {
      for (Observation seen : function.observations()) {
        if (seen.on().equals(day) && !isLater(seen.id(), note)) {
          parts.add(seen(note, placement, function, seen));
        }
      }
    }
    return parts;
  }

  private static SealedPart seen(
      JournalNote note, Placement placement, WorkFunction function, Observation seen) {
    return new SealedPart(
        "/placements/"
            + placement.id()
            + "/functions/"
            + function.id()
            + "/observations/"
            + seen.id(),
        "Observation",
        note,
        note.id(),
        file ->
            file.placement(placement.id())
                .flatMap(
                    p ->
                        SealRule.in(
                            p.functions(),
                            WorkFunction::id,
                            function.id(),
                            WorkFunction::observations))
                .flatMap(all -> SealRule.in(all, Observation::id, seen.id(), o -> o)));
  }

  /** What was noted after the note was written was never part of it. */
  private static boolean isLater(ElementId id, JournalNote note) {
    return id.made().filter(made -> made.isAfter(note.writtenAt())).isPresent();
  }
}
