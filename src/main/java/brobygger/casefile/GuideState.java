package brobygger.casefile;

/** How far a point of the guide has come. The names are stable codes in files. */
public enum GuideState {
  /** Nothing said yet. */
  NOT_STARTED,

  /** Talked about, not settled. */
  STARTED,

  /** Settled. */
  DONE,

  /** Left out, with a reason. */
  NOT_RELEVANT
}
