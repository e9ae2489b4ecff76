package brobygger.desktop.history;

import brobygger.casefile.CompanyId;
import brobygger.casefile.Conflict;
import brobygger.casefile.CprNumber;
import brobygger.casefile.ElementId;
import brobygger.casefile.GuideAnswer;
import brobygger.casefile.MasteryStep;
import brobygger.casefile.ReviewComment;
import brobygger.casefile.Snooze;
import brobygger.finding.StepNames;
import brobygger.texts.HistoryLabel;
import brobygger.texts.Texts;
import brobygger.usecase.FieldChange;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a change of a field into the words of its reader. */
public final class ChangeWords {
  private static final int LONGEST_NAME = 48;

  private final Texts texts;
  private final ZoneId zone;
  private final Function<CompanyId, String> companyName;
  private final UnaryOperator<String> pointTitle;
  private final StepNames stepNames;

  /**
   * In the language of the texts.
   *
   * @param pointTitle the title of a point of the guide by its code
   * @param stepNames what steps are called
   */
  public ChangeWords(
      Texts texts,
      ZoneId zone,
      Function<CompanyId, String> companyName,
      UnaryOperator<String> pointTitle,
      StepNames stepNames) {
    this.stepNames = stepNames;
    this.pointTitle = pointTitle;
    this.texts = texts;
    this.zone = zone;
    this.companyName = companyName;
  }

  /** Where: "Praktik · Pasning af planter · Mål · Dato". */
  public String place(FieldChange change) {
    return Stream.concat(change.within().stream().map(this::name), Stream.of(field(change.field())))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /**
   * What was done, by its code. A code without words of its own is said as what it belongs to:
   * {@code staircase.target.remove} as {@code staircase.target}, else as {@code staircase}.
   */
  String label(String code) {
    return label(texts, code);
  }

  /** The same in the words of these texts. */
  public static String label(Texts texts, String code) {
    return HistoryLabel.of(texts, code);
  }

  /** A value as it is read, or "tomt". */
  public String value(@Nullable Object value) {
    String words =
        switch (value) {
          case null -> "";
          case String text -> text;
          case LocalDate date -> texts.when().date(date);
          case LocalTime time -> texts.when().clock(time);
          case Instant at ->
              texts.when().date(LocalDate.ofInstant(at, zone))
                  + " "
                  + texts.when().clock(LocalTime.ofInstant(at, zone));
          case CprNumber number -> number.masked();
          case DayOfWeek day -> texts.when().weekday(day);
          case Duration hours -> texts.amounts().hours(hours.toMinutes() / 60.0);
          case Enum<?> code -> code(code);
          case MasteryStep step -> stepNames.of(step);
          case CompanyId company -> companyName.apply(company);
          case ElementId reference -> texts.of("history.reference");
          case List<?> list -> list.stream().map(this::value).collect(Collectors.joining(", "));
          case Snooze snooze ->
              texts.of(
                  "history.snooze",
                  rule(snooze.rule()),
                  texts.when().date(snooze.until()),
                  snooze.reason());
          case ReviewComment comment ->
              texts.of(
                  "history.comment",
                  describedField(comment.field()),
                  comment.text(),
                  comment.author());
          case Conflict conflict ->
              texts.of(
                  "history.conflict",
                  conflict.candidates().stream()
                      .map(candidate -> plain(candidate.value()))
                      .reduce((one, other) -> texts.of("history.conflict.or", one, other))
                      .orElse(""));
          case Record record -> whole(record);
          default -> value.toString();
        };
    return words.isEmpty() ? texts.of("history.empty") : words;
  }

  /** A JSON text without its marks; anything else as it is. */
  private String plain(@Nullable String json) {
    if (json == null) {
      return texts.of("history.empty");
    }
    boolean quoted = json.length() > 2 && json.charAt(0) == '"';
    return quoted ? "»" + json.substring(1, json.length() - 1) + "«" : json;
  }

  /** The short name of a list element: its own name, or the first words of its text. */
  String name(Record element) {
    if (element instanceof GuideAnswer answer) {
      return pointTitle.apply(answer.point());
    }
    return components(element)
        .filter(value -> value instanceof String text && !text.isBlank())
        .map(value -> shortened((String) value))
        .findFirst()
        .or(() -> firstWords(element))
        .orElse("");
  }

  private Optional<String> firstWords(Record element) {
    return components(element)
        .filter(
            value ->
                value instanceof Enum<?>
                    || value instanceof MasteryStep
                    || value instanceof LocalDate)
        .map(this::value)
        .findFirst();
  }

  private String whole(Record record) {
    return components(record)
        .filter(value -> !(value instanceof ElementId) && !Objects.equals(value, ""))
        .filter(value -> !(value instanceof List<?> list && list.isEmpty()))
        .map(this::value)
        .collect(Collectors.joining(" · "));
  }

  /** A list by its plain name here: the words of {@code casefile} are for a problem's sentence. */
  private String field(String field) {
    String here = "history.field." + field;
    if (texts.has(here)) {
      return texts.of(here);
    }
    String key = "casefile.field." + field;
    return texts.has(key) ? texts.of(key) : field;
  }

  /** What called, by its name; a rule of a newer version by its code. */
  private String rule(String code) {
    String key = "codes.DueRule." + code;
    return texts.has(key) ? texts.of(key) : code;
  }

  /** The field of a description; one of a newer version by its code. */
  private String describedField(String code) {
    String key = "descriptiontab." + (code.isEmpty() ? "review.whole" : "field." + code);
    return texts.has(key) ? texts.of(key) : code;
  }

  private String code(Enum<?> code) {
    return texts.of("codes." + code.getDeclaringClass().getSimpleName() + "." + code.name());
  }

  private static String shortened(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME).strip() + " …";
  }

  private static Stream<Object> components(Record record) {
    return Stream.of(record.getClass().getRecordComponents())
        .map(component -> read(component, record))
        .filter(Objects::nonNull);
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record's accessor is always callable", e);
    }
  }
}
