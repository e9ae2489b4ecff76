package brobygger.casefile.field;

import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.staircase.MasteryStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a table of fields against the records it is about. */
final class DecidedFields {
  private static final Set<Class<?>> DAYS = Set.of(LocalDate.class, Instant.class);

  private final Map<String, RecordField> fields = new LinkedHashMap<>();
  private final Map<String, String> lines = new LinkedHashMap<>();
  private final FieldPolicies policies;

  /**
   * @param document the record
   * @param table as it stands in its file
   */
  DecidedFields(Class<? extends Record> document, String table) {
    collect("", document);
    for (String line : table.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.put(line.split(" ", -1)[0], line);
      }
    }
    policies = FieldPolicies.read(table);
  }

  private void collect(String place, Class<? extends Record> type) {
    for (RecordField field : RecordFields.of(type)) {
      String at = place + "/" + field.name();
      Class<?> inside = field.element().orElse(field.plainType());
      boolean part = inside.isRecord() && !RecordFields.isIdentityType(inside);
      if (!field.name().equals("id") && (!part || field.element().isPresent())) {
        fields.put(at, field);
      }
      if (part) {
        collect(field.element().isPresent() ? at + "/*" : at, inside.asSubclass(Record.class));
      }
    }
  }

  /** For every field that nobody decided about: the line to write, with the safest decisions. */
  List<String> missing() {
    return fields.entrySet().stream()
        .filter(field -> !lines.containsKey(field.getKey()))
        .map(field -> line(field.getKey(), field.getValue()))
        .toList();
  }

  private static String line(String place, RecordField field) {
    boolean list = field.element().filter(Class::isRecord).isPresent();
    StringBuilder line =
        new StringBuilder(
            "%-53s %-9s %-9s %-9s %-10s %-7s"
                .formatted(
                    place,
                    list ? "elements" : "value",
                    list ? "-" : "withheld",
                    list ? "-" : "withheld",
                    "yes",
                    list ? "-" : field.plainType() == CprNumber.class ? "cpr" : "about"));
    if (RecordFields.isIdentityType(field.plainType())) {
      line.append(" points-at=?");
    }
    if (isCode(field)) {
      line.append(" decides=?");
    }
    return line.toString().strip();
  }

  private static boolean isCode(RecordField field) {
    return field.plainType().isEnum()
        || field.plainType() == MasteryStep.class
        || field.plainType() == boolean.class;
  }

  /** Lines about fields that are not there. */
  List<String> strangers() {
    return lines.keySet().stream()
        .filter(place -> !fields.containsKey(place))
        .filter(place -> policies.at(place).orElseThrow().joined() != Joined.HANDED)
        .toList();
  }

  /** What a decision says and the kind of the field does not allow, or the other way round. */
  List<String> contradictions() {
    List<String> found = new ArrayList<>();
    fields.forEach(
        (place, field) ->
            Optional.ofNullable(lines.get(place))
                .ifPresent(
                    line ->
                        against(policies.at(place).orElseThrow(), field, line)
                            .forEach(why -> found.add(why + ": " + line))));
    return found;
  }

  private List<String> against(FieldPolicy decided, RecordField field, String line) {
    Class<?> type = field.plainType();
    Map<String, Boolean> rules = new LinkedHashMap<>();
    rules.put(
        "a list of elements is joined as one, and nothing else is",
        decided.joined().isList() == field.element().filter(Class::isRecord).isPresent());
    rules.put(
        "a key is a field of an element",
        decided.joined() != Joined.KEY
            || decided.place().matches(".*/\\*/[^/]+")
                && policies.at(decided.place().replaceFirst("/\\*/[^/]+$", "")).isPresent());
    rules.put(
        "an identity points at something, and nothing else does",
        RecordFields.isIdentityType(type) != decided.pointsAt().isEmpty());
    rules.put(
        "what it points at is a list", decided.pointsAt().stream().allMatch(this::isPointedAt));
    rules.put(
        "a CPR number is one", (type == CprNumber.class) == (decided.personal() == Personal.CPR));
    rules.put(
        "only a day or moment has a month",
        DAYS.contains(type)
            || decided.employer() != Leaves.MONTH && decided.pseudonymised() != Leaves.MONTH);
    rules.put(
        "only a text has a pseudonym",
        type == String.class
            || decided.employer() != Leaves.NAME && decided.pseudonymised() != Leaves.NAME);
    rules.put("a code says what it decides", !isCode(field) || line.contains(" decides="));
    rules.put(
        "what it decides are its codes",
        decided.decides().stream()
            .allMatch(codes -> codes.isEmpty() || Set.copyOf(codes).equals(codes(type))));
    return rules.entrySet().stream()
        .filter(rule -> !rule.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean isPointedAt(String list) {
    return list.equals(FieldPolicy.COMPANY)
        || list.equals(FieldPolicy.CONTACTS)
        || policies.at(list).filter(field -> field.joined().isList()).isPresent();
  }

  private static Set<String> codes(Class<?> type) {
    return type.isEnum()
        ? Stream.of(type.getEnumConstants())
            .map(code -> ((Enum<?>) code).name())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** The places in the order of the records, without those nobody decided about. */
  List<String> order() {
    return fields.keySet().stream().filter(lines::containsKey).toList();
  }

  /** The places in the order of the table, without those of objects. */
  List<String> written() {
    return lines.keySet().stream().filter(fields::containsKey).toList();
  }
}
