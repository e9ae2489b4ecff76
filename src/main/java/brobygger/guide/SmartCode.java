package brobygger.guide;

/** The five demands of a SMART goal, in order. */
public enum SmartCode {
  SPECIFIC,
  MEASURABLE,
  ATTRACTIVE,
  REALISTIC,
  TIME_BOUND
}
