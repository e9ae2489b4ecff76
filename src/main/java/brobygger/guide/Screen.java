package brobygger.guide;

/** A place in the workbench where a question card can be offered. */
public enum Screen {
  GUIDE,
  STAIRCASE,
  DESCRIPTION,
  FOLLOW_UPS,
  VISIT,
  HOURS,
  ACCOMMODATIONS,
  CITIZEN,
  NOTES,
  COMPANY
}
