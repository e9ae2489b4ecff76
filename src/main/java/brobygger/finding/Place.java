package brobygger.finding;

/** Where in the workbench a finding is mended. The names are stable codes. */
public enum Place {
  /** The case's overview: placement, period, hours, contact person. */
  OVERVIEW,
  /** The guide's points. */
  GUIDE,
  /** The staircase of a work function. */
  STAIRCASE,
  /** The internship description. */
  DESCRIPTION,
  /** Meetings and agreements. */
  FOLLOW_UPS,
  /** Internship hours and paid hours. */
  HOURS,
  /** What the workplace must take into account. */
  ACCOMMODATIONS,
  /** The citizen: resources, goals, job goals. */
  CITIZEN,
  /** The company and its contact persons. */
  COMPANY
}
