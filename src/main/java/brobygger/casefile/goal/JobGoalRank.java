package brobygger.casefile.goal;

/**
 * How near a job goal lies to the citizen's wish (ABC job goals). The names are stable codes in
 * files.
 */
public enum JobGoalRank {
  /** The preferred job. */
  A,

  /** The near alternative. */
  B,

  /** The wider alternative. */
  C
}
