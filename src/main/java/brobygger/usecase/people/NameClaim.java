package brobygger.usecase.people;

/** What a name means that a file says of a key nobody has compared. The names are stable codes. */
public enum NameClaim {
  /** Nobody here has that name. */
  FREE,
  /** It is the reader's own name, on another key. */
  OWN_NAME,
  /** Somebody whose key is known here has that name, with another key. */
  KNOWN_NAME,
  /** A key that is confirmed here has signed the card too: a new number of somebody known. */
  NEW_NUMBER
}
