package brobygger.guide;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word or phrase that leaves the reader of a description guessing.
 *
 * @param code stable across languages and versions
 * @param phrase as most often written, in lower case
 * @param forms other inflections and spellings that count as the same; may be empty
 * @param why what the reader cannot know
 * @param instead what to write
 */
public record VagueWord(
    String code, String phrase, List<String> forms, String why, String instead) {
  /** Refuses blank texts and a bad code. */
  public VagueWord {
    Checked.code("vagueWord.code", code);
    Checked.text("vagueWord.phrase", phrase);
    forms = Checked.texts("vagueWord.forms", forms, 0);
    Checked.text("vagueWord.why", why);
    Checked.text("vagueWord.instead", instead);
  }

  /** The phrase and its other forms: what to look for in a text, whole words, any case. */
  public List<String> allForms() {
    return Stream.concat(Stream.of(phrase), forms.stream()).toList();
  }
}
