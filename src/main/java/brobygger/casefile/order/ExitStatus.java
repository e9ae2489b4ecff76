package brobygger.casefile.order;

/** How a case ended (domain, section 13). The names are stable codes in files. */
public enum ExitStatus {
  /** Unemployment. */
  UNEMPLOYMENT,

  /** Ordinary employment. */
  EMPLOYMENT,

  /** Education. */
  EDUCATION,

  /** Flexjob. */
  FLEXJOB,

  /** Early retirement pension. */
  EARLY_RETIREMENT,

  /** Other public support. */
  OTHER_SUPPORT
}
