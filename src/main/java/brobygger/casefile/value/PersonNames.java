package brobygger.casefile.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All names a person ever had in a case, and whether a text names the person: by a whole name, or
 * by one of its words, as words. A name that is part of another word is not that person.
 */
public final class PersonNames {
  /** Shorter words, such as "en" and "af", are a name only together with the rest of it. */
  private static final int TELLING = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

  private final Set<List<String>> wholes;
  private final Set<String> telling;

  private PersonNames(Set<List<String>> wholes, Set<String> telling) {
    this.wholes = wholes;
    this.telling = telling;
  }

  /** Named by a whole name or by one of its longer words. */
  public static PersonNames of(Set<String> names) {
    Set<List<String>> wholes = wholes(names);
    return new PersonNames(
        wholes, wholes.stream().flatMap(PersonNames::telling).collect(Collectors.toSet()));
  }

  /** Named by a whole name alone: for those whom one word of it does not point at. */
  public static PersonNames inFull(Set<String> names) {
    return new PersonNames(wholes(names), Set.of());
  }

  private static Set<List<String>> wholes(Set<String> names) {
    return names.stream()
        .map(PersonNames::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Of a name with no longer word, each word tells. */
  private static Stream<String> telling(List<String> name) {
    List<String> longer = name.stream().filter(word -> word.length() >= TELLING).toList();
    return longer.isEmpty() ? name.stream() : longer.stream();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> FoldedText.name(found.group())).toList();
  }

  /** Whether the text names the person, also in the genitive. */
  public boolean in(String text) {
    return first(text).isPresent();
  }

  /** The first words of a text that name the person, as they stand there. */
  public Optional<String> first(String text) {
    List<String> said = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      said.add(FoldedText.name(word.group()));
      starts.add(word.start());
      ends.add(word.end());
    }
    for (int at = 0; at < said.size(); at++) {
      int length = named(said, at);
      if (length > 0) {
        return Optional.of(text.substring(starts.get(at), ends.get(at + length - 1)));
      }
    }
    return Optional.empty();
  }

  /** How many words from there on name the person. */
  private int named(List<String> said, int at) {
    int longest = isSaid(telling, said.get(at)) ? 1 : 0;
    for (List<String> whole : wholes) {
      int end = at + whole.size();
      if (whole.size() > longest
          && end <= said.size()
          && said.subList(at, end - 1).equals(whole.subList(0, whole.size() - 1))
          && isSaid(Set.of(whole.getLast()), said.get(end - 1))) {
        longest = whole.size();
      }
    }
    return longest;
  }

  private static boolean isSaid(Set<String> names, String word) {
    return names.contains(word)
        || (word.endsWith("s") && names.contains(word.substring(0, word.length() - 1)));
  }

  /** Whether a word that was searched for is the beginning of a name. */
  public boolean beginWith(String typed) {
    String start = FoldedText.of(typed);
    return !start.isEmpty()
        && telling.stream().anyMatch(word -> FoldedText.of(word).startsWith(start));
  }
}
