package brobygger.casefile.field;

/** How a field is joined when two people changed the same document apart from each other. */
public enum Joined {
  /** As one value: the one that was changed; both changed, it is a conflict. */
  VALUE,
  /**
   * As a value; and with the other keys of its element, in the order of the table, it says what
   * there is only one of in the list, such as the hours of a Monday. When both sides add that, it
   * is the same element.
   */
  KEY,
  /** A list, element by element, by identity. */
  ELEMENTS,
  /** A list from which joining loses nothing: what was noted or seen has been noted or seen. */
  UNION,
  /** As a whole: the owner is one person, whoever the case was handed to last. */
  HANDED,
  /** Not joined but made by joining: what is unsettled, until somebody chooses. */
  UNSETTLED;

  /** Whether it is a list whose elements have identities. */
  public boolean isList() {
    return this == ELEMENTS || this == UNION || this == UNSETTLED;
  }
}
