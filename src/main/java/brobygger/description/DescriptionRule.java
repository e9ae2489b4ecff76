package brobygger.description;

import brobygger.finding.Severity;
import java.util.stream.Stream;

/**
 * Every rule about the internship description (domain, section 5), in the order their findings are
 * shown. A criterion is complete when no rule of severity MISSING speaks about its fields.
 */
public enum DescriptionRule {
  /** Criterion 1: why an internship, and why here. */
  PURPOSE_MISSING(Severity.MISSING, FieldChecks.missing(DescriptionField.PURPOSE)),
  /** SMART: a goal without a date is not time-bound. */
  GOAL_WITHOUT_DATE(Severity.IMPROVE, GoalChecks::withoutDate),
  /** SMART: a goal without a measure cannot be seen to be reached. */
  GOAL_WITHOUT_MEASURE(Severity.IMPROVE, GoalChecks::withoutMeasure),
  /** Criterion 2: which sub-goals point forward. */
  DIRECTION_MISSING(Severity.MISSING, FieldChecks.missing(DescriptionField.DIRECTION)),
  /** A good description names the longer-term goal too (domain, section 5.4). */
  LONGER_TERM_MISSING(Severity.MISSING, GoalChecks::noLongerTerm),
  /** Criterion 3: which tasks. */
  TASKS_MISSING(Severity.MISSING, FieldChecks.missing(DescriptionField.TASKS)),
  /** Something stands there, but nobody can picture a task. */
  TASKS_NOT_CONCRETE(Severity.MISSING, TaskChecks::notConcrete),
  /** Criterion 3: which days and hours. */
  WORKING_TIME_MISSING(Severity.MISSING, FieldChecks.missing(DescriptionField.WORKING_TIME)),
  /** Hours as "about 30 a week", with no days. */
  HOURS_WITHOUT_DAYS(Severity.MISSING, TimeChecks::withoutDays),
  /** Days without clock times. */
  HOURS_WITHOUT_CLOCK(Severity.MISSING, TimeChecks::withoutClock),
  /** The weekdays do not add up to the weekly hours. */
  SCHEDULE_DISAGREES(Severity.IMPROVE, TimeChecks::scheduleDisagrees),
  /** The text says other weekly hours than the placement. */
  TEXT_HOURS_DISAGREE(Severity.IMPROVE, TimeChecks::textDisagrees),
  /** The period in weeks stands nowhere. */
  PERIOD_MISSING(Severity.MISSING, TimeChecks::noPeriod),
  /** Criterion 4: how accommodations are handled. */
  ACCOMMODATIONS_MISSING(Severity.MISSING, FieldChecks.missing(DescriptionField.ACCOMMODATIONS)),
  /** The company is to be told, but not how much or what to do (domain, section 9). */
  ACCOMMODATION_NOT_CONCRETE(Severity.MISSING, AccommodationChecks::notConcrete),
  /** Marked to stay private, and yet in the text. */
  PRIVATE_ACCOMMODATION(Severity.IMPROVE, AccommodationChecks::keptPrivate),
  /** A word about health that the employer need not know. */
  HEALTH_WORD(Severity.IMPROVE, WordChecks::healthWords),
  /** Criterion 5: no contact person. */
  CONTACT_NOT_NAMED(Severity.MISSING, AgreementChecks::noContact),
  /** Criterion 5: fewer than two dated follow-ups. */
  FOLLOW_UPS_NOT_DATED(Severity.MISSING, AgreementChecks::noDates),
  /** Who takes part in the follow-ups does not show. */
  FOLLOW_UPS_WITHOUT_PARTICIPANTS(Severity.IMPROVE, AgreementChecks::noParticipants),
  /** What the follow-ups look at does not show. */
  FOLLOW_UPS_WITHOUT_PURPOSE(Severity.IMPROVE, AgreementChecks::noPurpose),
  /** Criterion 6: what comes after. */
  NEXT_STEPS_MISSING(Severity.MISSING, FieldChecks.missing(DescriptionField.NEXT_STEPS)),
  /** Criterion 7: the way to paid hours. */
  PAID_HOURS_MISSING(Severity.MISSING, FieldChecks.missing(DescriptionField.PAID_HOURS)),
  /** "The intern" where a person has a name. */
  PERSON_WITHOUT_NAME(Severity.IMPROVE, WordChecks::personWithoutName),
  /** A word that leaves the reader guessing. */
  VAGUE_WORD(Severity.IMPROVE, WordChecks::vagueWords),
  /** More than 25 words in a sentence. */
  LONG_SENTENCE(Severity.HINT, WordChecks::longSentences),
  /** LIX above 45. */
  HARD_TO_READ(Severity.HINT, WordChecks::hardToRead);

  private final Severity severity;
  private final Check check;

  DescriptionRule(Severity severity, Check check) {
    this.severity = severity;
    this.check = check;
  }

  /** What one rule finds in one description. */
  @FunctionalInterface
  interface Check {
    Stream<DescriptionFinding> apply(DescriptionRule rule, DescriptionLook look);
  }

  /** How much its findings weigh. */
  public Severity severity() {
    return severity;
  }

  Stream<DescriptionFinding> findings(DescriptionLook look) {
    return check.apply(this, look);
  }
}
