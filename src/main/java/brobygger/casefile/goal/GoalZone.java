package brobygger.casefile.goal;

/** Where a goal lies for the citizen (domain, section 10). The names are stable codes in files. */
public enum GoalZone {
  /** What goes by itself already. */
  COMFORT,

  /** Hard enough to grow by: where goals belong. */
  DEVELOPMENT,

  /** Too much for now. */
  UNSAFE
}
