package brobygger.casefile.citizen;

/** Where a competence was won (domain, section 10). The names are stable codes in files. */
public enum CompetenceSource {
  /** Paid work. */
  WORK,

  /** Education or course. */
  EDUCATION,

  /** Running a home and a family. */
  HOME,

  /** Leisure and hobbies. */
  LEISURE,

  /** Voluntary work. */
  VOLUNTEERING
}
