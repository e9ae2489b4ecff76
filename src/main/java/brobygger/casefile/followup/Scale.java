package brobygger.casefile.followup;

/**
 * A question answered from 0 to 10 at every visit, so that the answers can be compared (domain,
 * section 3.4). The names are stable codes in files.
 */
public enum Scale {
  /** How well it goes. */
  WELL,

  /** How near the pace is to an ordinary employee's. */
  PACE,

  /** How much is done without help. */
  ALONE
}
