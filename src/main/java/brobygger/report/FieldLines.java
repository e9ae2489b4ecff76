package brobygger.report;

import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.field.RecordField;
import brobygger.casefile.field.RecordFields;
import brobygger.finding.StepNames;
import brobygger.texts.FieldNames;
import brobygger.texts.Texts;
import brobygger.words.ValueWords;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every field of a record in a line of its own, with its name: nothing that is stored is left out
 * but the identities that only the program knows, and what is empty.
 */
final class FieldLines {
  private final Texts texts;
  private final FieldNames names;
  private final ValueWords words;

  FieldLines(Texts texts, StepNames steps, ZoneId zone, List<Company> companies) {
    this.texts = texts;
    this.names = new FieldNames(texts);
    Map<CompanyId, String> known =
        companies.stream().collect(Collectors.toMap(Company::id, Company::name));
    this.words =
        new ValueWords(
            texts, zone, id -> known.getOrDefault(id, ""), UnaryOperator.identity(), steps);
  }

  List<String> of(Record record) {
    List<String> lines = new ArrayList<>();
    String type = record.getClass().getSimpleName();
    for (RecordField field : RecordFields.of(record)) {
      lines.addAll(field(type, field.name(), field.of(record)));
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
        lines.add(words.of(element));
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
      if (list.getFirst() instanceof Record && !RecordFields.isIdentity(list.getFirst())) {
        lines.add(name(type, field) + ":");
        lines.addAll(each(list));
        return lines;
      }
    } else if (value instanceof Record record && !RecordFields.isIdentity(record)) {
      return of(record);
    }
    String said = word(type + "." + field, value).strip();
    if (!said.isEmpty()) {
      List<String> paragraphs = said.lines().filter(line -> !line.isBlank()).toList();
      lines.add(name(type, field) + ": " + paragraphs.getFirst().strip());
      paragraphs.stream().skip(1).map(String::strip).forEach(lines::add);
    }
    return lines;
  }

  String name(String type, String field) {
    return names.of(type, field);
  }

  /** Whoever asks what is stored about them reads their own number in full. */
  private String word(String field, @Nullable Object value) {
    return value instanceof CprNumber number ? number.written() : words.of(field, value);
  }
}
