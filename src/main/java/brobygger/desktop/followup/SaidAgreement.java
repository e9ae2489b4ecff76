package brobygger.desktop.followup;

import brobygger.desktop.field.TypedDate;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An agreement said in one sentence: "Leif skriver tavlen inden 27/11" is Leif, who does that, by
 * that day.
 *
 * @param who who it is with
 * @param what what is agreed
 * @param by the day as typed; empty for none
 */
record SaidAgreement(String who, String what, String by) {
  private static final Pattern BEFORE = Pattern.compile(",");

  /** What a sentence says. */
  static SaidAgreement read(String sentence, Texts texts, LocalDate today) {
    List<String> words = new ArrayList<>(List.of(sentence.strip().split("\\s+")));
    String by = "";
    for (int last = 2; last > 0 && by.isEmpty(); last--) {
      if (words.size() > last + 1) {
        String end = String.join(" ", words.subList(words.size() - last, words.size()));
        if (TypedDate.read(end, today) instanceof TypedDate.Day) {
          by = end;
          words.subList(words.size() - last, words.size()).clear();
        }
      }
    }
    boolean dated = !by.isEmpty() && words.size() > 2;
    if (dated
        && BEFORE
            .splitAsStream(texts.of("followup.agreement.before"))
            .anyMatch(words.getLast()::equalsIgnoreCase)) {
      words.removeLast();
    }
    String who = words.getFirst();
    if (who.endsWith(":") && words.size() > 1) {
      words.removeFirst();
      who = who.substring(0, who.length() - 1);
    }
    return new SaidAgreement(who, String.join(" ", words), by);
  }
}
