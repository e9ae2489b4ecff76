package brobygger.guide;

/** What an answer to a guide point can become elsewhere in the case. */
public enum Feed {
  DESCRIPTION,
  GOALS,
  AGREEMENTS,
  ACCOMMODATIONS,
  COMPETENCES,
  STAIRCASE,
  HOURS,
  ATTENDANCE,
  FOLLOW_UP,
  NOTE
}
