package brobygger.texts;

/** The name of a field of the case or the company, as the screens and the paper call it. */
public final class FieldNames {
  private final Texts texts;

  /** In the language of the texts. */
  public FieldNames(Texts texts) {
    this.texts = texts;
  }

  /**
   * The name of a field, or "other" when nobody has named it.
   *
   * @param type the simple name of its record
   */
  public String of(String type, String field) {
    for (String prefix : new String[] {"access.field.", "history.field.", "casefile.field."}) {
      String key = prefix + type + "." + field;
      if (texts.has(key)) {
        return texts.of(key);
      }
    }
    return texts.of("access.field.other");
  }
}
