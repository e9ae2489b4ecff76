package brobygger.casefile;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.citizen.Citizen;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.journal.AddedLater;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.Order;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.placement.CasePhases;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One citizen's file: the unit that is stored, exported and merged.
 *
 * @param id identity, the same on every computer
 * @param citizen the person it is about
 * @param owner whose case it is
 * @param opened the day the case was opened
 * @param closure how it ended, or null while it is open
 * @param order what the job centre asked for, or null
 * @param rhythm how often the citizen is met
 * @param guide answers to the guide
 * @param steps the steps of the staircase it was written with, lowest first
 * @param placements stays at companies
 * @param followUps meetings planned and held
 * @param agreements who does what by when
 * @param accommodations what to take into account
 * @param goals goals and sub-goals
 * @param jobGoals the jobs aimed for
 * @param notes journal notes
 * @param snoozes what is due and was put off
 * @param conflicts what two people changed differently, until a person has chosen
 */
@RecordBuilder
public record CaseFile(
    CaseFileId id,
    Citizen citizen,
    Owner owner,
    LocalDate opened,
    @Nullable Closure closure,
    @Nullable Order order,
    ContactRhythm rhythm,
    List<GuideAnswer> guide,
    List<MasteryStep> steps,
    List<Placement> placements,
    List<FollowUp> followUps,
    List<Agreement> agreements,
    List<Accommodation> accommodations,
    List<Goal> goals,
    List<JobGoal> jobGoals,
    List<JournalNote> notes,
    @AddedLater List<Snooze> snoozes,
    @AddedLater List<Conflict> conflicts)
    implements CaseFileBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public CaseFile {
    opened = Check.date("CaseFile.opened", opened);
    guide = Check.unique("CaseFile.guide", guide, GuideAnswer::id);
    steps = new StepOrder(steps).steps();
    placements = Check.unique("CaseFile.placements", placements, Placement::id);
    followUps = Check.unique("CaseFile.followUps", followUps, FollowUp::id);
    agreements = Check.unique("CaseFile.agreements", agreements, Agreement::id);
    accommodations = Check.unique("CaseFile.accommodations", accommodations, Accommodation::id);
    goals = Check.unique("CaseFile.goals", goals, Goal::id);
    jobGoals = Check.unique("CaseFile.jobGoals", jobGoals, JobGoal::id);
    notes = Check.unique("CaseFile.notes", notes, JournalNote::id);
    snoozes = Check.unique("CaseFile.snoozes", snoozes, Snooze::id);
    conflicts = Check.unique("CaseFile.conflicts", conflicts, Conflict::id);
    if (closure != null && closure.on().isBefore(opened)) {
      throw new InvalidValueException(
          "CaseFile.closure", Reason.ENDS_BEFORE_START, opened, closure.on());
    }
    Set<ElementId> known = placements.stream().map(Placement::id).collect(Collectors.toSet());
    followUps.forEach(f -> known("CaseFile.followUps.placement", known, f.placement()));
    guide.forEach(answer -> known("CaseFile.guide.placement", known, answer.placement()));
  }

  private static void known(String field, Set<ElementId> known, @Nullable ElementId reference) {
    if (reference != null && !known.contains(reference)) {
      throw new InvalidValueException(field, Reason.UNKNOWN_REFERENCE, reference);
    }
  }

  /**
   * A new, empty case.
   *
   * @param steps the steps of its staircase, lowest first
   */
  public static CaseFile open(
      String citizenName, Owner owner, LocalDate opened, List<MasteryStep> steps) {
    return new CaseFile(
        CaseFileId.random(),
        Citizen.named(citizenName),
        owner,
        opened,
        null,
        null,
        ContactRhythm.standard(),
        List.of(),
        steps,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The order of its steps. */
  public StepOrder stepOrder() {
    return new StepOrder(steps);
  }

  /** The placement with that identity, if there is one. */
  public Optional<Placement> placement(@Nullable ElementId placementId) {
    return placements.stream().filter(p -> p.id().equals(placementId)).findFirst();
  }

  /** The placement that matters on a day: the running one, else the next, else the latest. */
  public Optional<Placement> currentPlacement(LocalDate day) {
    return CasePhases.current(placements, Placement::period, day);
  }

  /** Before, during or after, seen from a day; a closed case is after. */
  public CasePhase phaseOn(LocalDate day) {
    return CasePhases.on(
        closure == null ? null : closure.on(), currentPlacement(day).map(Placement::period), day);
  }

  /** This case with one placement changed; unchanged when it has no such placement. */
  public CaseFile withPlacement(ElementId placementId, UnaryOperator<Placement> change) {
    return withPlacements(Elements.replace(placements, Placement::id, placementId, change));
  }
}
