package brobygger.rhythm;

import java.util.stream.Stream;

/** Every rule about what is due, in the order shown within the same urgency. */
public enum DueRule {
  /** A planned meeting has passed, and nobody wrote whether it was held. */
  FOLLOW_UP_NOT_HELD(MeetingRules::notHeld),
  /** A meeting today. */
  FOLLOW_UP_TODAY(MeetingRules::today),
  /** Contact with the citizen at least every 14 days, or as agreed (domain, section 7). */
  CONTACT_OVERDUE(MeetingRules::contactOverdue),
  /** The placement starts soon, and the description is not complete. */
  START_SOON(PlacementRules::startSoon),
  /** A target's date passed unreached: take it up (domain, section 4). */
  TARGET_PASSED(PlacementRules::targetPassed),
  /** An agreement's day has passed. */
  AGREEMENT_PASSED(CaseRules::agreementPassed),
  /** The placement ends within two weeks, and no closing meeting is dated. */
  CLOSING_MISSING(PlacementRules::closingMissing),
  /** Every follow-up ends with the next one dated (handbook). */
  NEXT_FOLLOW_UP_MISSING(MeetingRules::nextMissing),
  /** The placement runs, and the description is not complete. */
  DESCRIPTION_INCOMPLETE(PlacementRules::descriptionIncomplete),
  /** At least four follow-ups in the first six months of a small flexjob (element G). */
  FLEXJOB_FOLLOW_UPS(PlacementRules::flexjobFollowUps),
  /** Six months of passivity: a new hearing (evaluation, step-up). */
  NEW_HEARING(CaseRules::newHearing),
  /** Four to five months without internship or job: screen the case (evaluation, step-up). */
  SCREEN_CASE(CaseRules::screenCase),
  /** Phase 1 of the model within ten weeks (evaluation). */
  FIRST_PHASE(CaseRules::firstPhase),
  /** A meeting later this week. */
  FOLLOW_UP_THIS_WEEK(MeetingRules::thisWeek),
  /** Trained without paid hours: propose them (domain, section 6). */
  TRAINED_WITHOUT_PAID_HOURS(PlacementRules::trained),
  /** The company is to be told, but not how much or what to do (domain, section 9). */
  ACCOMMODATION_NOT_CONCRETE(CaseRules::accommodationNotConcrete);

  private final Check check;

  DueRule(Check check) {
    this.check = check;
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
