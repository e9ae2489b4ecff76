package brobygger.guide;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A word about health that an employer need not know. In its phrases {@code *} stands for any
 * letters at the beginning or end of a word, and {@code …} for at most four words between.
 *
 * @param code stable across languages and versions
 * @param word as most often written, in lower case
 * @param forms other inflections and spellings that count as the same; may be empty
 * @param harmless phrases in which the word means something else, as "over damp"; may be left out
 * @param suggestion what to write instead, about the work and not the illness
 */
public record HealthWord(
    String code, String word, List<String> forms, List<String> harmless, String suggestion) {
  /** Refuses blank texts and a bad code. */
  public HealthWord {
    Checked.code("healthWord.code", code);
    Checked.text("healthWord.word", word);
    forms = Checked.texts("healthWord.forms", forms, 0);
    harmless =
        Checked.texts("healthWord.harmless", Objects.requireNonNullElse(harmless, List.of()), 0);
    Checked.text("healthWord.suggestion", suggestion);
  }

  /** The word and its other forms: what to look for in a text, whole words, any case. */
  public List<String> allForms() {
    return Stream.concat(Stream.of(word), forms.stream()).toList();
  }
}
