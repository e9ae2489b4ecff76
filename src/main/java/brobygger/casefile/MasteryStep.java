package brobygger.casefile;

/**
 * The five steps of the progression staircase, lowest first (domain, section 4). The names are
 * stable codes in files.
 */
public enum MasteryStep {
  /** Needs help and guidance all the time. */
  BEGINNER,

  /** Has understood the task; needs help along the way. */
  ADVANCED_BEGINNER,

  /** Starts alone; needs guidance and sometimes help. */
  SELF_STARTING,

  /** Starts and keeps going alone; needs little guidance. */
  SELF_DRIVING,

  /** Masters the task alone, as a newly trained employee would. */
  TRAINED
}
