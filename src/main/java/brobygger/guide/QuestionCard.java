package brobygger.guide;

import java.util.List;

/**
 * A card to pull out in a talk or before it.
 *
 * @param code stable across languages and versions
 * @param theme code of the {@link CardTheme} it lies in
 * @param title a few words
 * @param whenToUse one line
 * @param questions to ask; may be empty when there are pairs
 * @param pairs such as objection and answer; may be empty when there are questions
 * @param screens where the card is relevant, at least one
 */
public record QuestionCard(
    String code,
    String theme,
    String title,
    String whenToUse,
    List<String> questions,
    List<CardPair> pairs,
    List<Screen> screens) {
  /** Refuses blank texts, bad codes, a card with nothing on it, and one that is shown nowhere. */
  public QuestionCard {
    Checked.code("card.code", code);
    Checked.code("card.theme", theme);
    Checked.text("card.title", title);
    Checked.text("card.whenToUse", whenToUse);
    questions = Checked.texts("card.questions", questions, 0);
    pairs = List.copyOf(pairs);
    if (questions.isEmpty() && pairs.isEmpty()) {
      throw new IllegalArgumentException("card.questions and card.pairs are both empty: " + code);
    }
    screens = Checked.unique("card.screens", screens, screen -> screen);
  }
}
