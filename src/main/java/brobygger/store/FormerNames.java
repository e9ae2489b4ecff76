package brobygger.store;

import brobygger.usecase.Revision;
import brobygger.usecase.RevisionId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * All names a person ever had here, and whether a text names the person: by a whole name, or by one
 * of its words, as words. A name that is part of another word is not that person.
 */
final class FormerNames {
  /** Shorter words, such as "en" and "af", are a name only together with the rest of it. */
  private static final int TELLING = 3;

  private final Set<String> wholes;
  private final Set<String> telling;

  FormerNames(Set<String> names) {
    List<List<String>> all =
        names.stream().map(FormerNames::words).filter(words -> !words.isEmpty()).toList();
    this.wholes = all.stream().map(FormerNames::spaced).collect(Collectors.toSet());
    this.telling = all.stream().flatMap(FormerNames::telling).collect(Collectors.toSet());
  }

  /** The names in every state of a case from its first revision on, and the one it has now. */
  static FormerNames of(Map<RevisionId, Revision> revisions, RevisionId head, JsonNode now) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name(now));
    JsonNode state = NullNode.getInstance();
    for (Revision revision : Replay.line(revisions, head)) {
      state = Replay.apply(state, revision);
      names.add(name(state));
    }
    return new FormerNames(names);
  }

  private static String name(JsonNode state) {
    return state.path("citizen").path("name").stringValue("");
  }

  /** Of a name with no longer word, each word tells. */
  private static Stream<String> telling(List<String> name) {
    List<String> longer = name.stream().filter(word -> word.length() >= TELLING).toList();
    return longer.isEmpty() ? name.stream() : longer.stream();
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String spaced(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }

  /** Whether the text names the person, also in the genitive. */
  boolean in(String text) {
    List<String> said = words(text);
    String line = spaced(said);
    return wholes.stream().anyMatch(line::contains)
        || said.stream()
            .anyMatch(
                word ->
                    telling.contains(word)
                        || (word.endsWith("s")
                            && telling.contains(word.substring(0, word.length() - 1))));
  }

  /** Whether a word that was searched for is the beginning of a name. */
  boolean beginWith(String typed) {
    String start = typed.toLowerCase(Locale.ROOT);
    return !start.isEmpty() && telling.stream().anyMatch(word -> word.startsWith(start));
  }
}
