package brobygger.usecase.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two states of a case.
 *
 * @param within the list elements that lead to it, outermost first, as they are afterwards (or
 *     were, when they are gone); empty for a field of the case itself
 * @param field record and component, such as {@code "Citizen.wishes"}
 * @param before the earlier value, or null when there was none; a record for a list element
 * @param after the later value, or null when it is gone
 */
public record FieldChange(
    List<Record> within, String field, @Nullable Object before, @Nullable Object after) {
  /** Keeps an immutable copy of the way to the field. */
  public FieldChange {
    within = List.copyOf(within);
  }
}
