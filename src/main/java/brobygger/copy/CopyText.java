package brobygger.copy;

import brobygger.casefile.CaseFile;
import brobygger.casefile.InvalidValueException;
import brobygger.casefile.MasteryStep;
import brobygger.finding.StepNames;
import brobygger.texts.BidiMarks;
import brobygger.texts.FieldNames;
import brobygger.texts.Texts;
import brobygger.usecase.CaseCopy;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a copy to read into words. What stands in the copy decides what is shown; the records of the
 * case only say what each part is called. Nothing in the copy is left out.
 */
public final class CopyText {
  private static final int MONTH = "2026-11".length();
  private static final double MINUTES_PER_HOUR = 60.0;

  private final Texts texts;
  private final StepNames steps;
  private final FieldNames names;

  /**
   * In the language of the texts.
   *
   * @param steps what steps are called in it
   */
  public CopyText(Texts texts, StepNames steps) {
    this.steps = steps;
    this.texts = texts;
    this.names = new FieldNames(texts);
  }

  /**
   * One line of a copy.
   *
   * @param depth how far inside it stands; 0 for the case itself
   * @param name what it is called; empty for an element that needs no name
   * @param text what it says; empty for the heading of what follows
   */
  public record Line(int depth, String name, String text) {}

  /** Every field of a copy, in the order of the case. */
  public List<Line> of(CaseCopy copy) {
    List<Line> lines = new ArrayList<>();
    object(CaseFile.class, JsonMapper.shared().readTree(copy.document()), 0, lines);
    return List.copyOf(lines);
  }

  private void object(@Nullable Class<?> type, JsonNode object, int depth, List<Line> lines) {
    for (String field : inOrder(type, object)) {
      JsonNode value = object.path(field);
      Type of = type(type, field);
      String name = name(type, field);
      switch (value) {
        case ObjectNode inner -> object(record(of), inner, depth, lines);
        case ArrayNode list -> list(name, record(element(of)), list, depth, lines);
        default -> lines.add(new Line(depth, name, word(of, value)));
      }
    }
  }

  /** What a field is called; what only a newer version knows, as it calls it itself. */
  private String name(@Nullable Class<?> type, String field) {
    return type == null || type(type, field) == null
        ? field
        : names.of(type.getSimpleName(), field);
  }

  private void list(
      String name, @Nullable Class<?> type, ArrayNode list, int depth, List<Line> lines) {
    if (list.valueStream().noneMatch(JsonNode::isContainer)) {
      lines.add(
          new Line(
              depth,
              name,
              list.valueStream().map(each -> word(type, each)).collect(Collectors.joining(", "))));
      return;
    }
    lines.add(new Line(depth, name, ""));
    int number = 1;
    for (JsonNode each : list) {
      if (isFlat(type, each)) {
        lines.add(new Line(depth + 1, "", inOneLine(type, each)));
      } else {
        if (list.size() > 1) {
          lines.add(new Line(depth + 1, texts.of("access.number", number), ""));
        }
        object(type, each, depth + (list.size() > 1 ? 2 : 1), lines);
      }
      number++;
    }
  }

  /** A working day, a task, a step that was seen: short enough for one line. */
  private static boolean isFlat(@Nullable Class<?> type, JsonNode element) {
    return element instanceof ObjectNode object
        && object.valueStream().noneMatch(JsonNode::isContainer)
        && object.propertyNames().stream().filter(name -> type(type, name) == String.class).count()
            <= 1;
  }

  private String inOneLine(@Nullable Class<?> type, JsonNode element) {
    Optional<String> hours = hours(type, element);
    String rest =
        inOrder(type, element).stream()
            .filter(field -> hours.isEmpty() || type(type, field) != LocalTime.class)
            .map(
                field -> {
                  Type of = type(type, field);
                  String word = word(of, element.path(field));
                  boolean clear = isClear(type, of) && !element.path(field).isNumber();
                  return clear ? word : name(type, field) + ": " + word;
                })
            .collect(Collectors.joining(" · "));
    return hours.map(words -> rest + " " + words).orElse(rest).strip();
  }

  /** From one time of the day to another: "kl. 8.30–11.30". */
  private Optional<String> hours(@Nullable Class<?> type, JsonNode element) {
    List<String> times =
        inOrder(type, element).stream()
            .filter(field -> type(type, field) == LocalTime.class)
            .toList();
    if (times.size() != 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          texts
              .when()
              .between(
                  LocalTime.parse(element.path(times.getFirst()).asString("")),
                  LocalTime.parse(element.path(times.getLast()).asString(""))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Two days beside each other, or "yes" alone, need to be told what they are. */
  private static boolean isClear(@Nullable Class<?> record, @Nullable Type type) {
    if (record == null || !(type instanceof Class<?> plain) || plain == boolean.class) {
      return false;
    }
    boolean alone =
        Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getGenericType().equals(type))
                .count()
            == 1;
    boolean yes =
        plain.isEnum()
            && Arrays.stream(plain.getEnumConstants())
                .anyMatch(each -> each.toString().equals("YES"));
    return (alone || plain == String.class) && !yes;
  }

  /** As the record has them; what a newer version added stands last. */
  private static List<String> inOrder(@Nullable Class<?> type, JsonNode object) {
    List<String> fields = new ArrayList<>();
    if (type != null) {
      Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getName)
          .filter(object::has)
          .forEach(fields::add);
    }
    object.propertyNames().stream().filter(name -> !fields.contains(name)).forEach(fields::add);
    return fields;
  }

  private static @Nullable Type type(@Nullable Class<?> type, String field) {
    return type == null
        ? null
        : Arrays.stream(type.getRecordComponents())
            .filter(component -> component.getName().equals(field))
            .map(RecordComponent::getGenericType)
            .findFirst()
            .orElse(null);
  }

  private static @Nullable Type element(@Nullable Type list) {
    return list instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : null;
  }

  private static @Nullable Class<?> record(@Nullable Type type) {
    return type instanceof Class<?> plain ? plain : null;
  }

  private String word(@Nullable Type type, JsonNode value) {
    if (value.isNumber()) {
      return texts.amounts().number(value.doubleValue());
    }
    if (value.isBoolean()) {
      return texts.of(value.booleanValue() ? "access.yes" : "access.no");
    }
    String text = value.asString("");
    try {
      return BidiMarks.without(type instanceof Class<?> plain ? word(plain, text) : text);
    } catch (DateTimeException e) {
      return BidiMarks.without(text);
    }
  }

  private String word(Class<?> type, String text) {
    if (type == DayOfWeek.class) {
      return Arrays.stream(DayOfWeek.values())
          .filter(day -> day.name().equals(text))
          .findFirst()
          .map(texts.when()::weekday)
          .orElse(text);
    }
    if (type.isEnum()) {
      String key = "codes." + type.getSimpleName() + "." + text;
      return texts.has(key) ? texts.of(key) : text;
    }
    if (type == MasteryStep.class) {
      return step(text);
    }
    if (type == LocalDate.class) {
      return text.length() == MONTH ? month(text) : texts.when().date(LocalDate.parse(text));
    }
    if (type == Instant.class && text.length() == MONTH) {
      return month(text);
    }
    if (type == LocalTime.class) {
      return texts.when().clock(LocalTime.parse(text));
    }
    return type == Duration.class
        ? texts.amounts().hours(Duration.parse(text).toMinutes() / MINUTES_PER_HOUR)
        : text;
  }

  /** A step by its name; what is no code, in a copy from somewhere, as it stands. */
  private String step(String text) {
    try {
      return steps.of(MasteryStep.of(text));
    } catch (InvalidValueException e) {
      return text;
    }
  }

  private String month(String text) {
    YearMonth month = YearMonth.parse(text);
    return texts.when().month(month.getMonth()) + " " + month.getYear();
  }
}
