package brobygger.description;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.finding.Phrase;
import brobygger.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the company is told, and what it is not. */
final class AccommodationChecks {
  private static final int TELLING_LETTERS = 5;

  private AccommodationChecks() {}

  static Stream<DescriptionFinding> notConcrete(DescriptionRule rule, DescriptionLook look) {
    return look.facts().shared().stream()
        .filter(a -> a.extent().isBlank() || a.handling().isBlank())
        .map(
            a ->
                new DescriptionFinding(
                    rule,
                    DescriptionField.ACCOMMODATIONS,
                    null,
                    List.of(a.need(), missing(a)),
                    List.of(DescriptionLook.open(Place.ACCOMMODATIONS, a.id()))));
  }

  private static Phrase missing(Accommodation a) {
    if (!a.extent().isBlank()) {
      return Phrase.of("description.missing.handling");
    }
    return Phrase.of(
        a.handling().isBlank() ? "description.missing.both" : "description.missing.extent");
  }

  static Stream<DescriptionFinding> keptPrivate(DescriptionRule rule, DescriptionLook look) {
    return look.facts().kept().stream()
        .flatMap(
            kept ->
                Stream.of(DescriptionField.values())
                    .flatMap(field -> mentions(rule, look, kept, field)));
  }

  private static Stream<DescriptionFinding> mentions(
      DescriptionRule rule, DescriptionLook look, Accommodation kept, DescriptionField field) {
    List<Pattern> telling = tellingWords(look, kept);
    if (telling.isEmpty()) {
      return Stream.empty();
    }
    String text = look.text(field);
    List<DescriptionFinding> found = new ArrayList<>();
    for (TextRange sentence : Sentences.of(text)) {
      WordSearch words = WordSearch.in(sentence.of(text));
      if (telling.stream().allMatch(words::has)) {
        found.add(
            new DescriptionFinding(
                rule,
                field,
                sentence,
                List.of(kept.need()),
                List.of(
                    new Mend.ReplaceRange("removeSentence", List.of(), field, sentence, ""),
                    DescriptionLook.open(Place.ACCOMMODATIONS, kept.id()))));
      }
    }
    return found.stream();
  }

  /** The words that give a private need away, in any inflection; not what the company knows. */
  private static List<Pattern> tellingWords(DescriptionLook look, Accommodation kept) {
    Set<String> known =
        look.facts().shared().stream()
            .flatMap(a -> longWords(a.need() + " " + a.extent() + " " + a.handling()))
            .collect(Collectors.toSet());
    return longWords(kept.need())
        .filter(word -> !known.contains(word))
        .map(word -> WordSearch.words(WordSearch.literal(word) + "\\p{L}{0,4}"))
        .toList();
  }

  private static Stream<String> longWords(String text) {
    return text.isEmpty()
        ? Stream.empty()
        : Sentences.words(text, new TextRange(0, text.length())).stream()
            .map(word -> word.of(text).toLowerCase(Locale.ROOT))
            .filter(word -> word.codePointCount(0, word.length()) >= TELLING_LETTERS);
  }
}
