package brobygger.casefile.placement;

/**
 * Where an internship stands; always computed, never stored. The names are stable codes in files.
 */
public enum CasePhase {
  /** No placement has started yet. */
  BEFORE,

  /** A placement is running. */
  DURING,

  /** The latest placement has ended. */
  AFTER
}
