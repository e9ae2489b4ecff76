package brobygger.progression;

import brobygger.casefile.StepOrder;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Every rule about the staircase, in the order their findings are shown. */
public enum ProgressionRule {
  /** No start level: without it no progress can be seen (handbook, progression tool). */
  NO_START(Severity.MISSING, StaircaseChecks::noStart),
  /** A function without any target points nowhere. */
  NO_TARGET(Severity.MISSING, StaircaseChecks::noTarget),
  /** A target's date passed unreached asks for a talk; it never scolds (domain, section 4). */
  TARGET_PASSED(Severity.IMPROVE, StaircaseChecks::targetPassed),
  /** Every target is reached, and the function is not on the highest step: what is next? */
  ALL_TARGETS_REACHED(Severity.HINT, StaircaseChecks::allTargetsReached),
  /** A later target asks for less than an earlier one. */
  TARGETS_GO_DOWN(Severity.IMPROVE, StaircaseChecks::targetsGoDown),
  /** Written out of date order, as the source's own example is: shown by date all the same. */
  TARGETS_OUT_OF_ORDER(Severity.HINT, StaircaseChecks::targetsOutOfOrder),
  /** A target after the placement's last day cannot be reached in it. */
  TARGET_AFTER_END(Severity.IMPROVE, StaircaseChecks::targetAfterEnd),
  /** Tasks on the highest step are candidates for paid hours (domain, sections 4 and 6). */
  TRAINED_WITHOUT_PAID_HOURS(Severity.HINT, StaircaseChecks::trainedWithoutPaidHours),
  /** The citizen places themselves first (domain, section 4). */
  CITIZEN_NOT_FIRST(Severity.IMPROVE, StaircaseChecks::citizenNotFirst),
  /** They see it differently: worth a talk. */
  PLACINGS_DIFFER(Severity.HINT, StaircaseChecks::placingsDiffer),
  /** A step without a concrete situation convinces nobody (domain, section 8). */
  OBSERVATION_WITHOUT_EXAMPLE(Severity.IMPROVE, StaircaseChecks::observationWithoutExample);

  private final Severity severity;
  private final StaircaseChecks.Check check;

  ProgressionRule(Severity severity, StaircaseChecks.Check check) {
    this.severity = severity;
    this.check = check;
  }

  /** How much its findings weigh. */
  public Severity severity() {
    return severity;
  }

  /** What every rule finds in a placement's functions on a day, function by function. */
  public static List<ProgressionFinding> findings(
      Placement placement, StepOrder steps, LocalDate day) {
    return placement.functions().stream()
        .flatMap(function -> findings(placement, function, steps, day).stream())
        .toList();
  }

  /** What this rule alone finds in a placement's functions on a day. */
  public List<ProgressionFinding> foundIn(Placement placement, StepOrder steps, LocalDate day) {
    return placement.functions().stream()
        .flatMap(function -> check.apply(this, placement, Staircase.of(function, steps, day)))
        .toList();
  }

  /** What every rule finds in one function on a day. */
  public static List<ProgressionFinding> findings(
      Placement placement, WorkFunction function, StepOrder steps, LocalDate day) {
    Staircase stairs = Staircase.of(function, steps, day);
    return Stream.of(values()).flatMap(rule -> rule.check.apply(rule, placement, stairs)).toList();
  }
}
