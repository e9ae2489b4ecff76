package brobygger.cli.frame;

import java.util.Arrays;
import java.util.Locale;

/** A word that is typed to confirm what cannot be undone. */
final class TypedWord {
  private final CommandContext context;

  TypedWord(CommandContext context) {
    this.context = context;
  }

  /**
   * Whether the word was typed.
   *
   * @param word key of the word
   * @param question key of what is asked, with the word
   * @param nobody key of what is said where nobody can be asked
   */
  boolean confirms(String word, String question, String nobody) {
    String expected = context.texts().of(word);
    char[] answer = context.terminal().prompt().ask(context.texts().of(question, expected) + " ");
    if (answer == null) {
      throw context.misused(nobody);
    }
    String typed = new String(answer).strip().toLowerCase(Locale.ROOT);
    Arrays.fill(answer, '\0');
    return typed.equals(expected.toLowerCase(Locale.ROOT));
  }
}
