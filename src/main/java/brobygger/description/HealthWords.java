package brobygger.description;

import brobygger.guide.HealthWord;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What in a text tells of somebody's health or private past, by sense: a word of the pack counts
 * unless it stands in a phrase in which the pack says it means something else.
 */
public final class HealthWords {
  private final List<Watched> watched;

  /** Watches the words of one or more packs. */
  public HealthWords(List<HealthWord> words) {
    watched = words.stream().map(Watched::of).toList();
  }

  private record Watched(HealthWord word, Pattern told, Optional<Pattern> harmless) {
    static Watched of(HealthWord word) {
      return new Watched(
          word,
          WordSearch.wildPhrases(word.allForms()),
          word.harmless().isEmpty()
              ? Optional.empty()
              : Optional.of(WordSearch.wildPhrases(word.harmless())));
    }

    Stream<Found> in(WordSearch text) {
      List<WordSearch.Hit> elsewhere = harmless.map(text::all).orElse(List.of());
      return text.all(told).stream()
          .filter(hit -> elsewhere.stream().noneMatch(h -> h.range().meets(hit.range())))
          .map(hit -> new Found(word, hit));
    }
  }

  /** Words found, and the entry of the pack that watches for them. */
  record Found(HealthWord word, WordSearch.Hit hit) {}

  /** Everything found, by the order of the pack. */
  List<Found> in(WordSearch text) {
    return watched.stream().flatMap(each -> each.in(text)).toList();
  }

  /** The first words in a text that tell of health; empty when nothing does. */
  public Optional<String> toldBy(String text) {
    return in(WordSearch.in(text)).stream().findFirst().map(found -> found.hit().words());
  }
}
