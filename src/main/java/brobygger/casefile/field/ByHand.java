package brobygger.casefile.field;

/** Whether a field is set by its place, as {@code case set} does; if not, why not. */
public enum ByHand {
  /** It is set. */
  YES,
  /** Only by the one under whose name it stands. */
  OWN,
  /** It says which part this is: other parts and other people rely on that. */
  IDENTITY,
  /** It says who wrote something, or when. */
  AUTHORSHIP,
  /** A case changes hands by being handed over. */
  OWNER,
  /** Which steps the stairs have comes with the case; what was seen stands by them. */
  STEPS,
  /** What is added to a note is added by its own command, under a name and a time. */
  ADDENDUM,
  /** It is settled by choosing, not by rewriting the list. */
  CONFLICT,
  /** Notes are written and added to; nothing but their author's words is set. */
  NOTE,
  /** What somebody said of a description stands as they said it. */
  REVIEW;

  /** Whether it is refused for its place alone, whatever stands there and whoever sets it. */
  public boolean isNever() {
    return switch (this) {
      case YES, OWN, NOTE, REVIEW -> false;
      case IDENTITY, AUTHORSHIP, OWNER, STEPS, ADDENDUM, CONFLICT -> true;
    };
  }
}
