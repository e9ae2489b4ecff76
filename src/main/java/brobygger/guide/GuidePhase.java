package brobygger.guide;

import brobygger.casefile.placement.CasePhase;

/**
 * Where in an internship a guide section belongs, in order (handbook, guide to a good internship).
 */
public enum GuidePhase {
  BEFORE,
  DURING,
  AFTER;

  /** The part of the guide that fits where a case stands. */
  public static GuidePhase of(CasePhase phase) {
    return switch (phase) {
      case BEFORE -> BEFORE;
      case DURING -> DURING;
      case AFTER -> AFTER;
    };
  }
}
