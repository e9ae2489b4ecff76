package brobygger.casefile.followup;

/**
 * What a statement at a follow-up is about (guide, "during"). The names are stable codes in files.
 */
public enum Theme {
  /** Which tasks were done, and how. */
  TASKS,

  /** Attendance, absence and breaks. */
  ATTENDANCE,

  /** What works, and why. */
  WORKS,

  /** What is hard, and what was done about it. */
  HARD,

  /** New tasks, hours, paid hours. */
  ADJUSTMENTS,

  /** Anything else. */
  OTHER
}
