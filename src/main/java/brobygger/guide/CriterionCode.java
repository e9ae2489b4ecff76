package brobygger.guide;

/** The seven criteria of a good internship description, in order (handbook, checklist). */
public enum CriterionCode {
  PURPOSE,
  DIRECTION,
  TASKS,
  ACCOMMODATIONS,
  AGREEMENT,
  NEXT_STEPS,
  PAID_HOURS
}
