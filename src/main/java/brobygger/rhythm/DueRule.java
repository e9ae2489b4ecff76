package brobygger.rhythm;

import java.util.stream.Stream;

/**
 * Every rule about what is due, in the order shown within the same urgency. The numbers are the
 * content pack's; "domain" is the domain description, whose table of rhythm names evaluation,
 * element and handbook.
 */
public enum DueRule {
  /** A planned meeting has passed, and nobody wrote whether it was held (domain, section 3.4). */
  FOLLOW_UP_NOT_HELD(MeetingRules::notHeld),
  /** A meeting today (screens: this week's meetings). */
  FOLLOW_UP_TODAY(MeetingRules::today),
  /**
   * Contact rhythm: at least every 14 days, or as agreed for the case with a reason (domain,
   * section 7, from the evaluation and the report of 2023). The last day is a working day.
   */
  CONTACT_OVERDUE(MeetingRules::contactOverdue),
  /**
   * Two people changed the same thing apart from each other, and nobody has chosen (screens: what
   * calls). In a closed case as well: what stands there is not settled either.
   */
  CONFLICT(KeepingRules::conflict),
  /** The placement starts soon, and one of the seven criteria is open (domain, section 5.1). */
  START_SOON(PlacementRules::startSoon),
  /** A target's date passed unreached: asks for a talk, never scolds (domain, section 4). */
  TARGET_PASSED(PlacementRules::targetPassed),
  /** An open agreement whose day has passed: who, what, by when (domain, glossary). */
  AGREEMENT_PASSED(CaseRules::agreementPassed),
  /**
   * The placement ends within two weeks or has ended, and no closing meeting is dated (domain,
   * section 3.5: what was learned is gathered with the company). Silent once the next one runs.
   */
  CLOSING_MISSING(PlacementRules::closingMissing),
  /**
   * Every follow-up ends with the next one dated (domain, section 7, from the handbook); a running
   * placement that has had none needs its first.
   */
  NEXT_FOLLOW_UP_MISSING(MeetingRules::nextMissing),
  /** The placement runs, and one of the seven criteria is open (domain, section 5.1). */
  DESCRIPTION_INCOMPLETE(PlacementRules::descriptionIncomplete),
  /**
   * Somebody else looked through the description and would like places improved (screens: today).
   */
  DESCRIPTION_TO_IMPROVE(PlacementRules::descriptionToImprove),
  /** Four follow-ups in the first six months of a flexjob of ten hours or less (element G). */
  FLEXJOB_FOLLOW_UPS(PlacementRules::flexjobFollowUps),
  /** Six months of passivity: a new hearing (domain, section 7, from the evaluation's step-up). */
  NEW_HEARING(CaseRules::newHearing),
  /** Four to five months without internship or job: screen the case (the same step-up). */
  SCREEN_CASE(CaseRules::screenCase),
  /** Phase 1 of the model within ten weeks (domain, section 7, from the evaluation). */
  FIRST_PHASE(CaseRules::firstPhase),
  /** A meeting later this ISO week. */
  FOLLOW_UP_THIS_WEEK(MeetingRules::thisWeek),
  /** A function at Trained without paid hours is a candidate for them (domain, section 6). */
  TRAINED_WITHOUT_PAID_HOURS(PlacementRules::trained),
  /** The company is to be told, but not how much or what to do (domain, section 9). */
  ACCOMMODATION_NOT_CONCRETE(CaseRules::accommodationNotConcrete),
  /** A closed case was kept for as long as was chosen, and can be erased (domain, section 10). */
  RETENTION(KeepingRules::retention);

  private final Check check;

  DueRule(Check check) {
    this.check = check;
  }

  /** Whether it asks the owner of the case alone, and not those who read along. */
  public boolean isForOwnerOnly() {
    return this == DESCRIPTION_TO_IMPROVE;
  }

  /** Whether it looks at a closed case too; all others ask nothing of one. */
  boolean isForClosed() {
    return this == CONFLICT || this == RETENTION;
  }

  /**
   * Whether it can be put off to a later day. What others wait for cannot, nor can what nobody is
   * asked to do by a day.
   */
  public boolean canWait() {
    return !isForClosed();
  }

  /** What one rule finds due in one case. */
  @FunctionalInterface
  interface Check {
    Stream<DueItem> apply(DueRule rule, DueLook look);
  }

  Stream<DueItem> due(DueLook look) {
    return check.apply(this, look);
  }
}
