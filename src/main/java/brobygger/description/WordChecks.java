package brobygger.description;

import brobygger.casefile.company.Company;
import brobygger.finding.Phrase;
import brobygger.finding.Place;
import brobygger.guide.HealthWord;
import brobygger.guide.VagueWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words and sentences that make a text vague, too private or hard to read. */
final class WordChecks {
  /** Longest sentence that is read in one go, in words. */
  static final int LONGEST_SENTENCE = 25;

  /** Highest LIX that does not read as difficult. */
  static final int HIGHEST_LIX = 45;

  /** A text shorter than this, in words, has no meaningful LIX. */
  static final int LEAST_WORDS_FOR_LIX = 20;

  private static final Pattern FIGURES_AFTER = Pattern.compile("\\s*\\([^)]*\\d[^)]*\\)");
  private static final Pattern WEIGHT =
      Pattern.compile("\\d\\s*(?:kg|kilo)", Pattern.CASE_INSENSITIVE);

  private WordChecks() {}

  static Stream<DescriptionFinding> vagueWords(DescriptionRule rule, DescriptionLook look) {
    return fields()
        .flatMap(
            field -> {
              List<TextRange> taken = taken(rule, look, field);
              return oncePerPlace(
                  look.words().vague().entrySet().stream()
                      .flatMap(
                          entry ->
                              look.hits(field, entry.getValue()).stream()
                                  .filter(
                                      hit -> taken.stream().noneMatch(t -> t.holds(hit.range())))
                                  .filter(
                                      hit ->
                                          !isMadeExact(
                                              entry.getKey(), look.text(field), hit.range()))
                                  .map(hit -> vague(rule, look, field, entry.getKey(), hit))));
            });
  }

  /** Words that a more precise rule already speaks about. */
  private static List<TextRange> taken(
      DescriptionRule rule, DescriptionLook look, DescriptionField field) {
    Stream<TextRange> hours =
        Stream.of(
                TimeChecks.withoutDays(rule, look),
                TimeChecks.withoutClock(rule, look),
                TimeChecks.textDisagrees(rule, look))
            .flatMap(found -> found)
            .filter(found -> found.field() == field)
            .flatMap(found -> found.where().stream());
    return Stream.concat(nameless(look, field).map(WordSearch.Hit::range), hours).toList();
  }

  /** "Tunge løft (højst 5 kg)" says in figures what the words leave open. */
  static boolean isMadeExact(VagueWord word, String text, TextRange hit) {
    String rest = text.substring(hit.end());
    if (FIGURES_AFTER.matcher(rest).lookingAt()) {
      return true;
    }
    return word.code().equals("HEAVY_LIFTS")
        && Sentences.of(text).stream()
            .filter(sentence -> sentence.holds(hit))
            .anyMatch(sentence -> WEIGHT.matcher(sentence.of(text)).find());
  }

  private static Stream<WordSearch.Hit> nameless(DescriptionLook look, DescriptionField field) {
    return Nameless.in(look.search(field), look.text(field), look.facts().firstName()).stream();
  }

  private static DescriptionFinding vague(
      DescriptionRule rule,
      DescriptionLook look,
      DescriptionField field,
      VagueWord word,
      WordSearch.Hit hit) {
    boolean tasks = field == DescriptionField.TASKS;
    List<Mend> mends = new ArrayList<>();
    if (tasks) {
      mends.addAll(TaskChecks.fromFunctions(look, field, hit.range()));
    }
    Company company = look.facts().company();
    if (word.code().equals("THE_COMPANY") && company != null) {
      mends.add(
          0,
          new Mend.ReplaceRange(
              "useName", List.of(company.name()), field, hit.range(), company.name()));
    }
    return new DescriptionFinding(
        rule,
        field,
        hit.range(),
        List.of(
            hit.words(),
            look.facts().firstName(),
            word.why(),
            word.instead(),
            tasks
                ? Phrase.of("description.vague.task", hit.words(), look.facts().firstName())
                : Phrase.of("description.vague.text", hit.words())),
        mends);
  }

  static Stream<DescriptionFinding> healthWords(DescriptionRule rule, DescriptionLook look) {
    return fields()
        .flatMap(
            field ->
                oncePerPlace(
                    look.words().health().in(look.search(field)).stream()
                        .map(found -> health(rule, field, found.word(), found.hit()))));
  }

  private static DescriptionFinding health(
      DescriptionRule rule, DescriptionField field, HealthWord word, WordSearch.Hit hit) {
    return new DescriptionFinding(
        rule,
        field,
        hit.range(),
        List.of(hit.words(), word.suggestion()),
        List.of(DescriptionLook.open(Place.ACCOMMODATIONS, null)));
  }

  static Stream<DescriptionFinding> personWithoutName(DescriptionRule rule, DescriptionLook look) {
    return fields()
        .flatMap(
            field ->
                nameless(look, field)
                    .map(
                        hit -> {
                          String name = Nameless.named(look.facts().firstName(), hit.words());
                          return new DescriptionFinding(
                              rule,
                              field,
                              hit.range(),
                              List.of(hit.words(), look.facts().firstName()),
                              List.of(
                                  new Mend.ReplaceRange(
                                      "useName", List.of(name), field, hit.range(), name)));
                        }));
  }

  static Stream<DescriptionFinding> longSentences(DescriptionRule rule, DescriptionLook look) {
    return fields()
        .flatMap(
            field -> {
              String text = look.text(field);
              return Sentences.of(text).stream()
                  .filter(s -> Sentences.words(text, s).size() > LONGEST_SENTENCE)
                  .map(
                      s ->
                          new DescriptionFinding(
                              rule,
                              field,
                              s,
                              List.of(Sentences.words(text, s).size(), LONGEST_SENTENCE),
                              List.of()));
            });
  }

  static Stream<DescriptionFinding> hardToRead(DescriptionRule rule, DescriptionLook look) {
    String whole = fields().map(look::text).collect(Collectors.joining("\n"));
    Optional<Lix> lix = Lix.of(whole);
    if (lix.isEmpty()
        || lix.get().words() < LEAST_WORDS_FOR_LIX
        || lix.get().value() <= HIGHEST_LIX) {
      return Stream.empty();
    }
    DescriptionField hardest =
        fields()
            .max(
                Comparator.comparingInt(
                    field -> Lix.of(look.text(field)).map(Lix::value).orElse(0)))
            .orElseThrow();
    return Stream.of(
        new DescriptionFinding(
            rule, hardest, null, List.of(lix.get().value(), HIGHEST_LIX), List.of()));
  }

  private static Stream<DescriptionField> fields() {
    return Stream.of(DescriptionField.values());
  }

  /** By place; where two words meet, as the same one in both languages, the longest and first. */
  private static Stream<DescriptionFinding> oncePerPlace(Stream<DescriptionFinding> findings) {
    List<DescriptionFinding> kept = new ArrayList<>();
    findings
        .sorted(
            Comparator.comparingInt((DescriptionFinding f) -> range(f).start())
                .thenComparing(f -> range(f).end(), Comparator.reverseOrder()))
        .filter(f -> kept.isEmpty() || !range(kept.getLast()).holds(range(f)))
        .forEachOrdered(kept::add);
    return kept.stream();
  }

  private static TextRange range(DescriptionFinding finding) {
    return finding.where().orElseThrow();
  }
}
