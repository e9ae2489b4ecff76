package brobygger.usecase.history;

/** How an incoming document stands to the one that is here. */
public enum Relation {
  /** It is not here yet. */
  NEW,
  /** The same newest revision: nothing to do. */
  SAME,
  /** It continues what is here: it can be taken over as it is. */
  AHEAD,
  /** What is here continues it: it is an older state and is left alone. */
  BEHIND,
  /** Both were changed since they were the same, at different places: they can be joined. */
  MERGE,
  /** Both were changed, some places differently: joined, with conflicts for a person to settle. */
  CONFLICT;

  /** Whether taking it in changes what is here. */
  public boolean changesVault() {
    return this != SAME && this != BEHIND;
  }
}
