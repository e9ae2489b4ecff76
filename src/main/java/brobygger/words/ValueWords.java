package brobygger.words;

import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.field.RecordFields;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.InvalidValueException;
import brobygger.finding.StepNames;
import brobygger.texts.Texts;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a single value of a case or a company into the words of its reader: a day, a moment, hours,
 * a code, yes or no, a number. The history, the access document, a copy to read and a refused value
 * all say it alike.
 */
public final class ValueWords {
  /** Days begin at the same time for everybody who reads of the same case. */
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private static final int MONTH = "2026-11".length();

  private final Texts texts;
  private final ZoneId zone;
  private final Function<CompanyId, String> company;
  private final UnaryOperator<String> point;
  private final StepNames steps;

  /**
   * In the language of the texts.
   *
   * @param company the name of a company; empty for one that is not known
   * @param point the title of a point of the guide by its code
   * @param steps what steps are called
   */
  public ValueWords(
      Texts texts,
      ZoneId zone,
      Function<CompanyId, String> company,
      UnaryOperator<String> point,
      StepNames steps) {
    this.steps = steps;
    this.texts = texts;
    this.zone = zone;
    this.company = company;
    this.point = point;
  }

  /** Where no company and no point of the guide is named; moments by the Danish clock. */
  public ValueWords(Texts texts, StepNames steps) {
    this(texts, DENMARK, unknown -> "", UnaryOperator.identity(), steps);
  }

  /**
   * The value as it is said; empty for nothing, and for an identity that only the program knows. A
   * CPR number is masked.
   */
  public String of(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> text;
      case LocalDate date -> texts.when().date(date);
      case YearMonth month -> texts.when().month(month.getMonth()) + " " + month.getYear();
      case LocalTime time -> texts.when().clock(time);
      case Instant at -> texts.when().moment(at, zone);
      case Duration hours -> texts.amounts().hours(hours);
      case DayOfWeek day -> texts.when().weekday(day);
      case Enum<?> code -> texts.code(code);
      case MasteryStep step -> steps.of(step);
      case Boolean yes -> texts.of(yes ? "access.yes" : "access.no");
      case Number number -> texts.amounts().number(number.doubleValue());
      case CprNumber number -> number.masked();
      case CompanyId known -> company.apply(known);
      case List<?> list ->
          list.stream()
              .map(this::of)
              .filter(word -> !word.isEmpty())
              .collect(Collectors.joining(", "));
      default -> RecordFields.isIdentity(value) ? "" : value.toString();
    };
  }

  /**
   * The value of a field: a text that is a code of the program by what it stands for, and by itself
   * when a newer version knows more of them.
   *
   * @param field the record and the field, such as {@code "Snooze.rule"}
   */
  public String of(String field, @Nullable Object value) {
    if (!(value instanceof String code)) {
      return of(value);
    }
    return switch (field) {
      case "Snooze.rule" -> named("codes.DueRule." + code, code);
      case "ReviewComment.field", "Copied.field" ->
          named("descriptiontab." + (code.isEmpty() ? "review.whole" : "field." + code), code);
      case "GuideAnswer.point" -> point.apply(code);
      default -> code;
    };
  }

  private String named(String key, String code) {
    return texts.has(key) ? texts.of(key) : code;
  }

  /**
   * A value in its stable form, as it stands in a document; by itself when it is none of its type.
   *
   * @param type what it is in the domain
   */
  public String ofStable(Class<?> type, String text) {
    try {
      return of(read(type, text));
    } catch (DateTimeException | InvalidValueException e) {
      return text;
    }
  }

  private static Object read(Class<?> type, String text) {
    if (type.isEnum()) {
      return Stream.<Object>of(type.getEnumConstants())
          .filter(code -> ((Enum<?>) code).name().equals(text))
          .findFirst()
          .orElse(text);
    }
    boolean month = text.length() == MONTH && (type == LocalDate.class || type == Instant.class);
    if (month) {
      return YearMonth.parse(text);
    }
    return switch (type.getSimpleName()) {
      case "LocalDate" -> LocalDate.parse(text);
      case "LocalTime" -> LocalTime.parse(text);
      case "Instant" -> Instant.parse(text);
      case "Duration" -> Duration.parse(text);
      case "MasteryStep" -> MasteryStep.of(text);
      default -> text;
    };
  }
}
