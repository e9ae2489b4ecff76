package brobygger.report;

import brobygger.casefile.Company;
import brobygger.casefile.CompanyId;
import brobygger.casefile.CprNumber;
import brobygger.casefile.MasteryStep;
import brobygger.finding.StepNames;
import brobygger.texts.FieldNames;
import brobygger.texts.Texts;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every field of a record in a line of its own, with its name: nothing that is stored is left out
 * but the identities that only the program knows, and what is empty.
 */
final class FieldLines {
  private static final double MINUTES_PER_HOUR = 60.0;

  private final Texts texts;
  private final FieldNames names;
  private final StepNames steps;
  private final ZoneId zone;
  private final Map<CompanyId, String> companies;

  FieldLines(Texts texts, StepNames steps, ZoneId zone, List<Company> companies) {
    this.steps = steps;
    this.texts = texts;
    this.names = new FieldNames(texts);
    this.zone = zone;
    this.companies = companies.stream().collect(Collectors.toMap(Company::id, Company::name));
  }

  List<String> of(Record record) {
    List<String> lines = new ArrayList<>();
    String type = record.getClass().getSimpleName();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      lines.addAll(field(type, component.getName(), value(component, record)));
    }
    return lines;
  }

  /** The elements of a list, numbered. */
  List<String> each(List<?> list) {
    List<String> lines = new ArrayList<>();
    int number = 1;
    for (Object element : list) {
      if (element instanceof Record record) {
        List<String> inside = of(record);
        lines.add(texts.of("access.number", number++));
        lines.addAll(inside);
      } else {
        lines.add(word(element));
      }
    }
    return lines;
  }

  List<String> field(String type, String field, @Nullable Object value) {
    List<String> lines = new ArrayList<>();
    if (value instanceof List<?> list) {
      if (list.isEmpty()) {
        return lines;
      }
      if (list.getFirst() instanceof Record && !isIdentity(list.getFirst())) {
        lines.add(name(type, field) + ":");
        lines.addAll(each(list));
        return lines;
      }
    } else if (value instanceof Record record && !isIdentity(record)) {
      return of(record);
    }
    String words =
        switch (type + "." + field) {
          case "Snooze.rule" -> named("codes.DueRule.", value);
          case "ReviewComment.field" -> named("descriptiontab.field.", value);
          default -> word(value);
        };
    if (!words.isEmpty()) {
      List<String> paragraphs = words.lines().filter(line -> !line.isBlank()).toList();
      lines.add(name(type, field) + ": " + paragraphs.getFirst().strip());
      paragraphs.stream().skip(1).map(String::strip).forEach(lines::add);
    }
    return lines;
  }

  String name(String type, String field) {
    return names.of(type, field);
  }

  /** What a code stands for, by its name; one of a newer version by itself. */
  private String named(String codes, @Nullable Object value) {
    String code = String.valueOf(value);
    return texts.has(codes + code) ? texts.of(codes + code) : code;
  }

  private static boolean isIdentity(Object value) {
    return value instanceof Record record
        && record.getClass().getRecordComponents().length == 1
        && record.getClass().getRecordComponents()[0].getName().equals("value");
  }

  private String word(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> text.strip();
      case LocalDate date -> texts.when().date(date);
      case LocalTime time -> texts.when().clock(time);
      case Instant at ->
          texts.when().date(LocalDate.ofInstant(at, zone))
              + " "
              + texts.when().clock(LocalTime.ofInstant(at, zone));
      case CprNumber number -> number.written();
      case DayOfWeek day -> texts.when().weekday(day);
      case Duration hours -> texts.amounts().hours(hours.toMinutes() / MINUTES_PER_HOUR);
      case Enum<?> code ->
          texts.of("codes." + code.getDeclaringClass().getSimpleName() + "." + code.name());
      case MasteryStep step -> steps.of(step);
      case CompanyId company -> companies.getOrDefault(company, "");
      case Boolean yes -> texts.of(yes ? "access.yes" : "access.no");
      case Number number -> texts.amounts().number(number.doubleValue());
      case List<?> list ->
          list.stream()
              .map(this::word)
              .filter(word -> !word.isEmpty())
              .collect(Collectors.joining(", "));
      default -> isIdentity(value) ? "" : value.toString();
    };
  }

  static @Nullable Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record's accessor is always callable", e);
    }
  }
}
