package brobygger.usecase.history;

import brobygger.casefile.CaseFile;
import brobygger.casefile.field.RecordField;
import brobygger.casefile.field.RecordFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says in which fields two states of a case differ. Lists are compared by the identity of their
 * elements, so a moved element is no difference and a changed one is named by its field.
 */
public final class CompareStates {
  /**
   * The differences, in the order of the fields.
   *
   * @param before the earlier state, or null for the time before the case existed
   */
  public List<FieldChange> between(@Nullable CaseFile before, CaseFile after) {
    List<FieldChange> changes = new ArrayList<>();
    if (before != null) {
      compareRecords(List.of(), before, after, changes);
    }
    return List.copyOf(changes);
  }

  private void compareRecords(
      List<Record> within, Record before, Record after, List<FieldChange> changes) {
    for (RecordField field : RecordFields.of(after)) {
      compare(within, field.key(), field.of(before), field.of(after), changes);
    }
  }

  private void compare(
      List<Record> within,
      String field,
      @Nullable Object before,
      @Nullable Object after,
      List<FieldChange> changes) {
    if (Objects.equals(before, after)) {
      return;
    }
    if (before instanceof List<?> earlier
        && after instanceof List<?> later
        && haveIdentities(earlier)
        && haveIdentities(later)) {
      compareLists(within, field, byIdentity(earlier), byIdentity(later), changes);
    } else if (before instanceof Record earlier
        && after instanceof Record later
        && !RecordFields.isIdentity(later)) {
      compareRecords(within, earlier, later, changes);
    } else {
      changes.add(new FieldChange(within, field, before, after));
    }
  }

  private void compareLists(
      List<Record> within,
      String field,
      Map<Object, Record> before,
      Map<Object, Record> after,
      List<FieldChange> changes) {
    Set<Object> identities = new LinkedHashSet<>(before.keySet());
    identities.addAll(after.keySet());
    for (Object identity : identities) {
      Record earlier = before.get(identity);
      Record later = after.get(identity);
      if (earlier == null || later == null) {
        changes.add(new FieldChange(within, field, earlier, later));
      } else {
        List<Record> inside = new ArrayList<>(within);
        inside.add(later);
        compareRecords(inside, earlier, later, changes);
      }
    }
  }

  /** A list of plain values, such as the steps of the stairs, is one value. */
  private static boolean haveIdentities(List<?> list) {
    return list.stream().allMatch(Record.class::isInstance);
  }

  private static Map<Object, Record> byIdentity(List<?> elements) {
    Map<Object, Record> map = new LinkedHashMap<>();
    for (Object element : elements) {
      Record record = (Record) element;
      map.put(RecordFields.identity(record), record);
    }
    return map;
  }
}
