package brobygger.description;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.guide.HealthWord;
import brobygger.guide.VagueWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds vague words and words about health in an accommodation, with what to put there. */
public final class AccommodationWords {
  private static final Pattern AMOUNT = Pattern.compile("\\d|½|¼");
  private static final Pattern QUOTED = Pattern.compile("“([^”]{2,60})”");

  /** Words that add nothing: without them the sentence says the same, and says it clearly. */
  private static final Set<String> EMPTY = Set.of("ABOUT_HOURS", "VARIOUS", "WHERE_POSSIBLE");

  private final DescriptionLook.WatchedWords words;

  /** The team's words to watch for. */
  public AccommodationWords(DescriptionWords words) {
    this.words = DescriptionLook.WatchedWords.of(words);
  }

  /**
   * Who a text can name.
   *
   * @param person the citizen's first name
   * @param company the company, when known
   * @param contact the contact person there, when known
   */
  public record Names(String person, Optional<String> company, Optional<String> contact) {}

  /** What is found, by part and place. What stays between citizen and consultant may be told. */
  public List<AccommodationFinding> findings(Accommodation accommodation, Names names) {
    return Stream.of(AccommodationPart.values())
        .flatMap(part -> in(part, accommodation, names).stream())
        .toList();
  }

  private List<AccommodationFinding> in(AccommodationPart part, Accommodation a, Names names) {
    String text = part.in(a);
    WordSearch search = WordSearch.in(text);
    List<AccommodationFinding> found = new ArrayList<>();
    // A need may be loose while the extent holds the figure.
    boolean said = part == AccommodationPart.NEED && AMOUNT.matcher(a.extent()).find();
    if (!said) {
      words
          .vague()
          .forEach(
              (word, forms) ->
                  search.all(forms).stream()
                      .filter(hit -> !WordChecks.isMadeExact(word, text, hit.range()))
                      .forEach(hit -> found.add(vague(part, text, word, hit, names))));
    }
    if (a.sharing() != Sharing.KEEP_PRIVATE) {
      words
          .health()
          .in(search)
          .forEach(told -> found.add(health(part, text, told.word(), told.hit())));
    }
    found.sort(
        Comparator.comparingInt((AccommodationFinding f) -> f.range().start())
            .thenComparing(f -> f.range().end(), Comparator.reverseOrder()));
    List<AccommodationFinding> kept = new ArrayList<>();
    for (AccommodationFinding each : found) {
      if (kept.isEmpty() || kept.getLast().range().end() <= each.range().start()) {
        kept.add(each);
      }
    }
    return kept;
  }

  private static AccommodationFinding vague(
      AccommodationPart part, String text, VagueWord word, WordSearch.Hit hit, Names names) {
    Optional<String> instead =
        switch (word.code()) {
          case "THE_INTERN" -> Optional.of(names.person());
          case "THE_COMPANY" -> names.company();
          case "SOMEONE" -> names.contact();
          default -> EMPTY.contains(word.code()) ? Optional.of("") : Optional.empty();
        };
    // "En praktikant" is a name without the article.
    TextRange range =
        word.code().equals("THE_INTERN")
            ? Nameless.in(WordSearch.in(text), text, names.person()).stream()
                .map(WordSearch.Hit::range)
                .filter(whole -> whole.holds(hit.range()))
                .findFirst()
                .orElse(hit.range())
            : hit.range();
    return new AccommodationFinding(
        AccommodationFinding.Kind.VAGUE,
        part,
        range,
        range.of(text),
        word.instead(),
        instead.map(with -> rewrite(text, range, with)).stream()
            .filter(rewrite -> !rewrite.text().isBlank())
            .toList());
  }

  /** The pack's examples of what to write are offered as they stand between its quotation marks. */
  private static AccommodationFinding health(
      AccommodationPart part, String text, HealthWord word, WordSearch.Hit hit) {
    Matcher examples = QUOTED.matcher(word.suggestion());
    List<AccommodationFinding.Rewrite> mends =
        examples.results().map(m -> rewrite(text, hit.range(), m.group(1))).toList();
    return new AccommodationFinding(
        AccommodationFinding.Kind.HEALTH, part, hit.range(), hit.words(), word.suggestion(), mends);
  }

  /** The text with other words there: a large letter where a sentence begins, one space between. */
  private static AccommodationFinding.Rewrite rewrite(String text, TextRange range, String with) {
    String head = text.substring(0, range.start());
    String tail = text.substring(range.end());
    if (with.isEmpty()) {
      head = head.stripTrailing();
      String rest = tail.stripLeading();
      boolean closed = rest.isEmpty() || ".,;:)!?".indexOf(rest.charAt(0)) >= 0;
      String begun = !closed && Sentences.begins(head, rest) ? large(rest) : rest;
      String joined = closed || head.isEmpty() ? head + begun : head + " " + begun;
      return new AccommodationFinding.Rewrite("", head.isEmpty() ? large(joined) : joined);
    }
    return new AccommodationFinding.Rewrite(
        with, head + (Sentences.begins(head, with) ? large(with) : with) + tail);
  }

  private static String large(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
            + text.substring(text.offsetByCodePoints(0, 1));
  }
}
