package brobygger.guide;

/**
 * Where in an internship a guide section belongs, in order (handbook, guide to a good internship).
 */
public enum GuidePhase {
  BEFORE,
  DURING,
  AFTER
}
