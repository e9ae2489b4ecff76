package brobygger.texts;

/** What was done, by its stable code. */
public final class HistoryLabel {
  private HistoryLabel() {}

  /**
   * A code without words of its own is said as what it belongs to: {@code staircase.target.remove}
   * as {@code staircase.target}, else as {@code staircase}.
   */
  public static String of(Texts texts, String code) {
    for (String known = code; !known.isEmpty(); known = parent(known)) {
      String key = "history.label." + known;
      if (texts.has(key)) {
        return texts.of(key);
      }
    }
    return texts.of("history.label.other");
  }

  private static String parent(String code) {
    return code.substring(0, Math.max(0, code.lastIndexOf('.')));
  }
}
