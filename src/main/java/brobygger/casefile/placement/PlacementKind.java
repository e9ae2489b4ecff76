package brobygger.casefile.placement;

/** The kinds of placement at a company (glossary). The names are stable codes in files. */
public enum PlacementKind {
  /** Virksomhedspraktik. */
  INTERNSHIP,

  /** Løntilskud. */
  WAGE_SUBSIDY,

  /** Fleksjob. */
  FLEXJOB,

  /** Ordinary employment. */
  ORDINARY_JOB,

  /** Småjob: a few ordinary hours a week. */
  SMALL_JOB
}
