package brobygger.description;

import brobygger.casefile.value.ElementId;
import brobygger.finding.Place;
import brobygger.guide.VagueWord;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One look at one description: its texts ready to be searched, and what it is held against. */
final class DescriptionLook {
  private final DescriptionFacts facts;
  private final DescriptionTexts texts;
  private final WatchedWords words;
  private final Map<DescriptionField, WordSearch> searches = new EnumMap<>(DescriptionField.class);

  DescriptionLook(DescriptionFacts facts, DescriptionTexts texts, WatchedWords words) {
    this.facts = facts;
    this.texts = texts;
    this.words = words;
  }

  /** The watched words with their patterns, made once. */
  record WatchedWords(Map<VagueWord, Pattern> vague, HealthWords health) {
    static WatchedWords of(DescriptionWords words) {
      return new WatchedWords(
          words.vague().stream()
              .collect(
                  Collectors.toMap(
                      w -> w,
                      w -> WordSearch.wildPhrases(w.allForms()),
                      (a, b) -> a,
                      LinkedHashMap::new)),
          new HealthWords(words.health()));
    }
  }

  DescriptionFacts facts() {
    return facts;
  }

  DescriptionTexts texts() {
    return texts;
  }

  WatchedWords words() {
    return words;
  }

  String text(DescriptionField field) {
    return field.in(facts.description());
  }

  boolean isEmpty(DescriptionField field) {
    return text(field).isBlank();
  }

  List<WordSearch.Hit> hits(DescriptionField field, Pattern pattern) {
    return search(field).all(pattern);
  }

  boolean has(DescriptionField field, Pattern pattern) {
    return search(field).has(pattern);
  }

  /** Whether any of the fields has it; without fields: whether any at all has it. */
  boolean anyHas(Pattern pattern, DescriptionField... fields) {
    return Stream.of(fields.length == 0 ? DescriptionField.values() : fields)
        .anyMatch(field -> has(field, pattern));
  }

  WordSearch search(DescriptionField field) {
    return searches.computeIfAbsent(field, asked -> WordSearch.in(text(asked)));
  }

  /** The proposal for a field as a mend, or none when the case has too little for one. */
  List<Mend> proposed(DescriptionField field) {
    String proposal = texts.proposal(field, facts);
    return proposal.isEmpty()
        ? List.of()
        : List.of(new Mend.InsertText("insertProposal", List.of(), field, proposal));
  }

  static Mend open(Place place, @Nullable ElementId element) {
    return new Mend.OpenPlace("open." + place.name(), List.of(), place, element);
  }
}
