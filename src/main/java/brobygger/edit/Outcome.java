package brobygger.edit;

/** What came of an edit. */
public sealed interface Outcome<D> {
  /**
   * It is done.
   *
   * @param document the next state; equal to the one before when there was nothing to change
   */
  record Done<D>(D document) implements Outcome<D> {}

  /** It may not be, or cannot be; the document is as it was. */
  record Refused<D>(EditProblem why) implements Outcome<D> {}
}
