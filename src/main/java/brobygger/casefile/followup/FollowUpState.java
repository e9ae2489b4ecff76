package brobygger.casefile.followup;

/** Whether a meeting took place. The names are stable codes in files. */
public enum FollowUpState {
  /** Still to come. */
  PLANNED,

  /** Took place. */
  HELD,

  /** Did not take place. */
  CANCELLED
}
