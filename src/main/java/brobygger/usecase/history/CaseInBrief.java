package brobygger.usecase.history;

import brobygger.casefile.CaseFile;
import brobygger.casefile.citizen.Citizen;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.WorkFunction;
import java.util.List;

/**
 * A case as far as the rules of what is due look at it. Whatever they find in it, they find in the
 * whole case as well; it is read quickly, and never kept as the case.
 *
 * @param file the case without the texts that no such rule reads
 */
public record CaseInBrief(CaseFile file) {
  /** What is left of a whole case. */
  public static CaseInBrief of(CaseFile whole) {
    return new CaseInBrief(
        whole
            .withCitizen(Citizen.named(whole.citizen().name()))
            .withOrder(null)
            .withGuide(List.of())
            .withNotes(List.of())
            // That there is one is all that is asked.
            .withJobGoals(whole.jobGoals().stream().limit(1).toList())
            .withFollowUps(whole.followUps().stream().map(CaseInBrief::day).toList())
            .withPlacements(whole.placements().stream().map(CaseInBrief::stay).toList()));
  }

  private static FollowUp day(FollowUp meeting) {
    return meeting
        .withPlace("")
        .withPurpose("")
        .withStatements(List.of())
        .withAssessment("")
        .withAsked(null)
        .withUnfiled(List.of());
  }

  private static Placement stay(Placement placement) {
    return placement
        .withAttendance(List.of())
        .withDescription(placement.description().withCopies(List.of()))
        .withFunctions(placement.functions().stream().map(CaseInBrief::stairs).toList());
  }

  private static WorkFunction stairs(WorkFunction function) {
    return function
        .withSmallSteps(List.of())
        .withSupportShares(List.of())
        .withObservations(
            function.observations().stream().map(seen -> seen.withExample("")).toList());
  }
}
