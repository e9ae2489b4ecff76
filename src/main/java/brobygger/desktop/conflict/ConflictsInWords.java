package brobygger.desktop.conflict;

import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.field.RecordField;
import brobygger.casefile.field.RecordFields;
import brobygger.edit.FieldProblemException;
import brobygger.edit.Fields;
import brobygger.usecase.history.FieldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the conflicts of a document: where each is, and what the values mean in the domain. */
final class ConflictsInWords {
  private final Fields fields;

  ConflictsInWords(Fields fields) {
    this.fields = fields;
  }

  /** All of a case or a company, in the order of the places. */
  List<Disagreement> in(Record document, List<Conflict> conflicts) {
    return conflicts.stream().map(conflict -> of(document, conflict)).toList();
  }

  private Disagreement of(Record file, Conflict conflict) {
    Found here = walk(file, conflict.place());
    List<Disagreement.Choice> choices = new ArrayList<>();
    for (Candidate candidate : conflict.candidates()) {
      // The first stands in the document already, perhaps worked on since.
      boolean stands = candidate.equals(conflict.candidates().getFirst());
      choices.add(
          new Disagreement.Choice(
              candidate, stands ? here.value() : value(file, conflict.place(), candidate.value())));
    }
    return new Disagreement(
        conflict,
        new FieldChange(here.within(), here.field(), null, null),
        here.type(),
        value(file, conflict.place(), conflict.before()),
        choices);
  }

  /**
   * A value as it would be in the document; its JSON when the document as it is now cannot have it.
   */
  private @Nullable Object value(Record file, String place, @Nullable String json) {
    if (json == null) {
      return null;
    }
    try {
      return walk(fields.set(file, place, Optional.of(json)), place).value();
    } catch (FieldProblemException e) {
      return json;
    }
  }

  private record Found(List<Record> within, String field, Class<?> type, @Nullable Object value) {}

  private static Found walk(Record document, String place) {
    List<Record> within = new ArrayList<>();
    String field = "";
    Class<?> type = Object.class;
    Object at = document;
    String[] names = place.split("/", -1);
    for (int i = 1; i < names.length; i++) {
      Optional<RecordField> named = named(at, names[i]);
      Object next =
          switch (at) {
            case List<?> list -> element(list, names[i]);
            case Record record -> named.map(each -> each.of(record)).orElse(null);
            default -> null;
          };
      type = named.<Class<?>>map(RecordField::plainType).orElse(Object.class);
      if (at instanceof Record record) {
        field = record.getClass().getSimpleName() + "." + names[i];
      } else if (next instanceof Record element && i < names.length - 1) {
        within.add(element);
      }
      if (next == null) {
        return new Found(within, field, i == names.length - 1 ? type : Object.class, null);
      }
      at = next;
    }
    return new Found(within, field, type, at);
  }

  private static Optional<RecordField> named(@Nullable Object part, String name) {
    return part instanceof Record record
        ? RecordFields.named(record.getClass(), name)
        : Optional.empty();
  }

  private static @Nullable Object element(List<?> list, String id) {
    for (Object element : list) {
      if (element instanceof Record record && RecordFields.identity(record).toString().equals(id)) {
        return element;
      }
    }
    return null;
  }
}
