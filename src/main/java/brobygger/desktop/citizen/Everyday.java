package brobygger.desktop.citizen;

import brobygger.casefile.citizen.CompetenceSource;
import brobygger.guide.CardPair;
import brobygger.guide.ContentPack;
import brobygger.guide.QuestionCard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something people do in everyday life and the work tasks it points to, from the question cards.
 *
 * @param source where it is learned
 * @param experience what one does
 * @param tasks concrete work tasks, at least one
 */
record Everyday(CompetenceSource source, String experience, List<String> tasks) {
  private static final String THEME = "EXPERIENCE";

  /** Keeps an immutable copy. */
  public Everyday {
    tasks = List.copyOf(tasks);
  }

  /** Those of the content pack, card by card. */
  public static List<Everyday> of(ContentPack pack) {
    List<Everyday> all = new ArrayList<>();
    for (QuestionCard card : pack.cardsOf(THEME)) {
      for (CardPair pair : card.pairs()) {
        all.add(new Everyday(source(card.code()), pair.text(), tasks(pair.reply())));
      }
    }
    return all;
  }

  private static CompetenceSource source(String card) {
    return switch (card) {
      case "EVERYDAY_HOME" -> CompetenceSource.HOME;
      case "EVERYDAY_PEOPLE" -> CompetenceSource.VOLUNTEERING;
      default -> CompetenceSource.LEISURE;
    };
  }

  private static List<String> tasks(String reply) {
    return Stream.of(reply.replaceFirst("\\.$", "").split(",\\s*"))
        .map(String::strip)
        .filter(task -> !task.isEmpty())
        .map(task -> task.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + task.substring(1))
        .toList();
  }
}
