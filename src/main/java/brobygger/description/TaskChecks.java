package brobygger.description;

import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the tasks can be pictured. */
final class TaskChecks {
  private static final int LEAST_WORDS = 3;
  private static final int LEAST_LETTERS = 4;

  /** Words that fill a sentence about tasks without naming one. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "skal",
          "vil",
          "kan",
          "med",
          "som",
          "eller",
          "samt",
          "også",
          "dagen",
          "daglige",
          "opgave",
          "opgaver",
          "opgaverne",
          "arbejde",
          "arbejdet",
          "arbejder",
          "arbejdsopgaver",
          "hjælpe",
          "hjælper",
          "deltage",
          "deltager",
          "indgå",
          "indgår",
          "andre",
          "andet",
          "forskellige",
          "praktik",
          "praktikken",
          "virksomheden",
          "will",
          "must",
          "work",
          "works",
          "working",
          "task",
          "tasks",
          "help",
          "helps",
          "helping",
          "with",
          "take",
          "takes",
          "part",
          "daily",
          "other",
          "various",
          "different",
          "company",
          "internship",
          "that",
          "this",
          "does");

  private TaskChecks() {}

  static Stream<DescriptionFinding> notConcrete(DescriptionRule rule, DescriptionLook look) {
    DescriptionField field = DescriptionField.TASKS;
    if (look.isEmpty(field)) {
      return Stream.empty();
    }
    List<TextRange> vague =
        look.words().vague().values().stream()
            .flatMap(pattern -> look.hits(field, pattern).stream())
            .map(WordSearch.Hit::range)
            .toList();
    String text = look.text(field);
    String name = look.facts().firstName().toLowerCase(Locale.ROOT);
    long telling =
        Sentences.words(text, new TextRange(0, text.length())).stream()
            .filter(word -> vague.stream().noneMatch(range -> range.holds(word)))
            .map(word -> word.of(text).toLowerCase(Locale.ROOT))
            .filter(word -> word.codePointCount(0, word.length()) >= LEAST_LETTERS)
            .filter(word -> !EMPTY_WORDS.contains(word) && !word.equals(name))
            .count();
    return telling >= LEAST_WORDS
        ? Stream.empty()
        : Stream.of(
            new DescriptionFinding(
                rule, field, null, List.of(look.facts().firstName()), mends(look)));
  }

  private static List<Mend> mends(DescriptionLook look) {
    List<Mend> proposed = look.proposed(DescriptionField.TASKS);
    return proposed.isEmpty() ? List.of(DescriptionLook.open(Place.STAIRCASE, null)) : proposed;
  }

  /** For words in the tasks: the tasks of each function in their place. */
  static List<Mend> fromFunctions(DescriptionLook look, DescriptionField field, TextRange range) {
    List<Mend> mends = new ArrayList<>();
    for (WorkFunction function : look.facts().placement().functions()) {
      if (!function.tasks().isEmpty()) {
        String tasks = look.texts().listed(function.tasks().stream().map(WorkTask::name).toList());
        mends.add(
            new Mend.ReplaceRange(
                "chooseFromFunction", List.of(function.name()), field, range, tasks));
      }
    }
    return mends;
  }
}
