package brobygger.description;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How days, clock times, hours, weeks and dates are written, in Danish and English. */
final class TimeWords {
  private static final List<List<String>> NUMBERS =
      List.of(
          List.of("nul", "zero"),
          List.of("en", "én", "et", "ét", "one"),
          List.of("to", "two"),
          List.of("tre", "three"),
          List.of("fire", "four"),
          List.of("fem", "five"),
          List.of("seks", "six"),
          List.of("syv", "seven"),
          List.of("otte", "eight"),
          List.of("ni", "nine"),
          List.of("ti", "ten"),
          List.of("elleve", "eleven"),
          List.of("tolv", "twelve"),
          List.of("tretten", "thirteen"));

  private static final List<List<String>> MONTHS =
      List.of(
          List.of("januar", "january", "jan"),
          List.of("februar", "february", "feb"),
          List.of("marts", "march", "mar"),
          List.of("april", "apr"),
          List.of("maj", "may"),
          List.of("juni", "june", "jun"),
          List.of("juli", "july", "jul"),
          List.of("august", "aug"),
          List.of("september", "sept", "sep"),
          List.of("oktober", "october", "okt", "oct"),
          List.of("november", "nov"),
          List.of("december", "dec"));

  private static final String NUMBER =
      "(\\d+(?:[.,]\\d+)?|" + anyOf(NUMBERS) + ")(?:\\s*[-–]\\s*\\d+)?";
  private static final String MONTH = "(" + anyOf(MONTHS) + ")";
  private static final String ABOUT =
      "(?:(?:ca\\.?|cirka|omkring|omtrent|about|around|approximately|approx\\.?|roughly)\\s+)?";
  private static final String A_WEEK =
      "((?:om|pr\\.?|per|i|a|each|every|hver)\\s+(?:ugen|uge|week)|ugentligt?|weekly)";

  /** "ca. 30 timer om ugen", "ni timer", "about 30 a week". */
  static final Pattern HOURS =
      WordSearch.words(
          ABOUT
              + NUMBER
              + "\\s*(?:(?:timers?|t\\.|hours?|hrs)(?:\\s+"
              + A_WEEK
              + ")?|\\s"
              + A_WEEK
              + ")");

  /** A weekday, long or short, or all of them at once. */
  static final Pattern WEEKDAY =
      WordSearch.words(
          "(?:man|tirs|ons|tors|fre|lør|søn)dag(?:e|en|ene)?|(?:man|tirs?|ons|tors?|fre|lør|søn)\\."
              + "|(?:alle )?hverdage?|hver dag|(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
              + "|mon|tue|wed|thu|fri|sat|weekdays|every (?:week)?day");

  /** A clock time. */
  static final Pattern CLOCK =
      WordSearch.words(
          "(?:kl\\.?|klokken|at|from|fra)\\s*\\d{1,2}(?:[.:]\\d{2})?|\\d{1,2}[.:]\\d{2}"
              + "|\\d{1,2}\\s*(?:am|pm)"
              + "|\\d{1,2}\\s*[-–]\\s*\\d{1,2}(?!\\s*(?:timer|t\\.|hours|hrs|uger|weeks|dage|days))");

  /** A number of weeks. */
  static final Pattern WEEKS =
      WordSearch.words("(\\d+|" + anyOf(NUMBERS) + ")[-\\s]*(?:ugers?|uge|weeks?)");

  private static final Pattern DAY_MONTH =
      WordSearch.words(
          "(\\d{1,2})(?:\\.|st|nd|rd|th)?(?:\\s*(?:,|og|and)\\s*(\\d{1,2})(?:\\.|st|nd|rd|th)?)?"
              + "\\s*(?:of\\s+)?"
              + MONTH);
  private static final Pattern MONTH_DAY =
      WordSearch.words(MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern NUMERIC =
      WordSearch.words("(\\d{1,2})/(\\d{1,2})|(\\d{1,2})[.-](\\d{1,2})[.-]\\d{2,4}");
  private static final Pattern ISO = WordSearch.words("\\d{4}-(\\d{2})-(\\d{2})");

  private static final Pattern WEEK_NUMBER = WordSearch.words("(?:uge|week)\\s*\\d{1,2}");

  private TimeWords() {}

  /** The different days named in a text, in no promised order. */
  static Set<MonthDay> dates(WordSearch text) {
    Set<MonthDay> dates = new LinkedHashSet<>();
    for (WordSearch.Hit hit : text.all(DAY_MONTH)) {
      int month = indexIn(MONTHS, hit.groups().get(2)) + 1;
      day(month, hit.groups().get(0)).ifPresent(dates::add);
      day(month, hit.groups().get(1)).ifPresent(dates::add);
    }
    for (WordSearch.Hit hit : text.all(MONTH_DAY)) {
      day(indexIn(MONTHS, hit.groups().get(0)) + 1, hit.groups().get(1)).ifPresent(dates::add);
    }
    for (WordSearch.Hit hit : text.all(NUMERIC)) {
      int first = hit.groups().get(0).isEmpty() ? 2 : 0;
      day(Integer.parseInt(hit.groups().get(first + 1)), hit.groups().get(first))
          .ifPresent(dates::add);
    }
    for (WordSearch.Hit hit : text.all(ISO)) {
      day(Integer.parseInt(hit.groups().get(0)), hit.groups().get(1)).ifPresent(dates::add);
    }
    return dates;
  }

  /** Whether a text names a day, or a week by its number. */
  static boolean saysWhen(WordSearch text) {
    return !dates(text).isEmpty() || text.has(WEEK_NUMBER);
  }

  /** The hours in a hit of {@link #HOURS}, when they are said to be per week. */
  static Optional<Duration> hoursAWeek(WordSearch.Hit hit) {
    boolean weekly = !(hit.groups().get(1) + hit.groups().get(2)).isEmpty();
    return weekly ? Optional.of(hours(hit.groups().get(0))) : Optional.empty();
  }

  private static Duration hours(String number) {
    int spelled = indexIn(NUMBERS, number);
    return spelled >= 0
        ? Duration.ofHours(spelled)
        : Duration.ofMinutes(Math.round(Double.parseDouble(number.replace(',', '.')) * 60));
  }

  private static Optional<MonthDay> day(int month, String day) {
    try {
      return day.isEmpty()
          ? Optional.empty()
          : Optional.of(MonthDay.of(month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int indexIn(List<List<String>> words, String word) {
    String small = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).contains(small)) {
        return i;
      }
    }
    return -1;
  }

  private static String anyOf(List<List<String>> words) {
    return String.join("|", words.stream().flatMap(List::stream).toList());
  }
}
