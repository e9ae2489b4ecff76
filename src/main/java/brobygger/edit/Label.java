package brobygger.edit;

/**
 * What the history calls an edit. Edits under one label in quick succession become one step.
 *
 * @param code stable code in files, such as {@code staircase.observe}; said in words as {@code
 *     history.label.CODE}, or as the part before its last dot
 */
public record Label(String code) {
  /** Refuses a label that says nothing. */
  public Label {
    if (code.isBlank()) {
      throw new IllegalArgumentException("a label says what was done");
    }
  }
}
