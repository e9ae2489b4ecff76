package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.field.ByHand;
import brobygger.casefile.field.FieldPolicies;
import brobygger.casefile.field.FieldPolicy;
import brobygger.casefile.field.RecordField;
import brobygger.casefile.field.RecordFields;
import brobygger.edit.FieldProblemException.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Refuses that a field set by hand puts words under a name, takes away what stands under one, or
 * goes round the way that something is written by. The window offers none of it either. Which lists
 * stand so, and which of their fields become another nevertheless, is decided with every field. Who
 * answered a point of the guide is another thing: that is whoever was asked, and anybody writes it
 * down.
 */
final class WrittenByOthers {
  private final String me;
  private final FieldPolicies fields = FieldPolicies.ofCase();

  /**
   * @param me name of the person who sets the field
   */
  WrittenByOthers(String me) {
    this.me = me;
  }

  /**
   * Compares two states of a case.
   *
   * @throws FieldProblemException with the reason, when a person may not make the second of the
   *     first by setting a field
   */
  void check(CaseFile before, CaseFile after) {
    if (!before.owner().equals(after.owner())) {
      throw new FieldProblemException(Reason.OWNER);
    }
    inside("", before, after);
  }

  /**
   * Looks through the lists of a part.
   *
   * @param before null for a part that is new
   */
  private void inside(String place, @Nullable Record before, Record after) {
    for (RecordField field : RecordFields.of(after)) {
      if (field.element().isPresent()) {
        Map<Object, Record> earlier = before == null ? Map.of() : elements(field, before);
        lists(place + "/" + field.name(), new LinkedHashMap<>(earlier), elements(field, after));
      }
    }
  }

  private void lists(String place, Map<Object, Record> before, Map<Object, Record> after) {
    ByHand decided = byHand(place);
    boolean stands = decided == ByHand.NOTE || decided == ByHand.REVIEW;
    after.forEach(
        (identity, element) -> {
          Record known = before.remove(identity);
          if (!stands) {
            inside(place + "/*", known, element);
          } else if (known == null || !isSame(place + "/*", known, element)) {
            throw new FieldProblemException(Reason.of(decided));
          }
        });
    if (stands && !before.isEmpty()) {
      throw new FieldProblemException(Reason.of(decided));
    }
    before.values().forEach(gone -> gone(place + "/*", gone));
  }

  /** A part is taken away with what oneself said in it, and not with what others did. */
  private void gone(String place, Record part) {
    for (RecordField field : RecordFields.of(part)) {
      ByHand decided = byHand(place + "/" + field.name());
      if ((decided == ByHand.NOTE || decided == ByHand.REVIEW)
          && elements(field, part).values().stream().anyMatch(each -> !isMine(each))) {
        throw new FieldProblemException(Reason.of(decided));
      }
    }
  }

  /** Own words may become others; whose they are, when, and what was added stay. */
  private boolean isSame(String place, Record before, Record after) {
    return RecordFields.of(before).stream()
        .allMatch(
            field -> {
              ByHand decided = byHand(place + "/" + field.name());
              return decided == ByHand.YES
                  || decided == ByHand.OWN && isMine(before)
                  || Objects.equals(field.of(before), field.of(after));
            });
  }

  private boolean isMine(Record element) {
    return RecordFields.named(element.getClass(), "author")
        .filter(author -> me.equals(author.of(element)))
        .isPresent();
  }

  private ByHand byHand(String place) {
    return fields.at(place).map(FieldPolicy::byHand).orElse(ByHand.YES);
  }

  private static Map<Object, Record> elements(RecordField field, Record of) {
    Map<Object, Record> elements = new LinkedHashMap<>();
    if (field.of(of) instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Record element) {
          elements.put(RecordFields.identity(element), element);
        }
      }
    }
    return elements;
  }
}
