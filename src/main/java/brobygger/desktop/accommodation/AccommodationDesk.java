package brobygger.desktop.accommodation;

import brobygger.description.AccommodationWords;
import brobygger.description.DescriptionTexts;
import brobygger.description.DescriptionWords;
import brobygger.description.PositiveWording;
import brobygger.guide.ContentPack;
import brobygger.guide.QuestionCard;
import brobygger.guide.Screen;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;

/**
 * What the accommodations need around them.
 *
 * @param texts the words of the screen
 * @param today the current day
 * @param cards question cards to have at hand
 * @param words finds vague words and words about health
 * @param positive says it positively
 * @param compose writes what the company reads
 */
record AccommodationDesk(
    Texts texts,
    LocalDate today,
    List<QuestionCard> cards,
    AccommodationWords words,
    PositiveWording positive,
    DescriptionTexts compose) {
  static AccommodationDesk of(Texts texts, LocalDate today, ContentPack pack) {
    return new AccommodationDesk(
        texts,
        today,
        pack.cardsFor(Screen.ACCOMMODATIONS),
        new AccommodationWords(new DescriptionWords(pack.vagueWords(), pack.healthWords())),
        new PositiveWording(texts),
        new DescriptionTexts(texts, pack::stepName));
  }
}
