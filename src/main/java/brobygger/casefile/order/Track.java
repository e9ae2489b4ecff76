package brobygger.casefile.order;

/** What the job centre ordered (domain, section 13). The names are stable codes in files. */
public enum Track {
  /** 1A: establish. */
  ESTABLISH_1A,

  /** 1B: establish. */
  ESTABLISH_1B,

  /** 2A: retain. */
  RETAIN_2A,

  /** 2B: retain. */
  RETAIN_2B,

  /** A mentor. */
  MENTOR,

  /** Another track. */
  OTHER
}
