package brobygger.desktop.history;

import brobygger.casefile.GuideAnswer;
import brobygger.casefile.Snooze;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.field.RecordField;
import brobygger.casefile.field.RecordFields;
import brobygger.casefile.placement.ReviewComment;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.ElementId;
import brobygger.finding.StepNames;
import brobygger.texts.HistoryLabel;
import brobygger.texts.Texts;
import brobygger.usecase.history.FieldChange;
import brobygger.words.ValueWords;
import java.time.LocalDate;
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
  private final ValueWords words;
  private final UnaryOperator<String> pointTitle;

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
    this.pointTitle = pointTitle;
    this.texts = texts;
    this.words = new ValueWords(texts, zone, companyName, pointTitle, stepNames);
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
    return orEmpty(
        switch (value) {
          case List<?> list -> list.stream().map(this::value).collect(Collectors.joining(", "));
          case ElementId reference -> texts.of("history.reference");
          case Snooze snooze ->
              texts.of(
                  "history.snooze",
                  words.of("Snooze.rule", snooze.rule()),
                  words.of(snooze.until()),
                  snooze.reason());
          case ReviewComment comment ->
              texts.of(
                  "history.comment",
                  words.of("ReviewComment.field", comment.field()),
                  comment.text(),
                  comment.author());
          case Conflict conflict ->
              texts.of(
                  "history.conflict",
                  conflict.candidates().stream()
                      .map(candidate -> plain(candidate.value()))
                      .reduce((one, other) -> texts.of("history.conflict.or", one, other))
                      .orElse(""));
          case Record record when !RecordFields.isIdentity(record) -> whole(record);
          case null, default -> words.of(value);
        });
  }

  private String orEmpty(String words) {
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
    return RecordFields.of(record).stream()
        .map(field -> inside(field, field.of(record)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** What a field of an element says; nothing for its identity and for what is empty. */
  private String inside(RecordField field, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case ElementId identity -> "";
      case String text -> text.isEmpty() ? "" : words.of(field.key(), text);
      case List<?> list when list.isEmpty() -> "";
      default -> value(value);
    };
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

  private static String shortened(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME).strip() + " …";
  }

  private static Stream<Object> components(Record record) {
    return RecordFields.of(record).stream().map(field -> field.of(record)).filter(Objects::nonNull);
  }
}
