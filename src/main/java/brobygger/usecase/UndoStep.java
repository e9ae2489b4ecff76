package brobygger.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change that can be taken back, or done again.
 *
 * @param revision the change
 * @param label stable code of what was done, such as {@code "staircase.observe"}
 * @param places JSON pointers of the changed places, such as {@code /placements/0/period/end}
 * @param text what the change wrote, when it changed one text and nothing else; else null
 */
public record UndoStep(
    RevisionId revision, String label, List<String> places, @Nullable String text) {
  /** Keeps an immutable copy of the places. */
  public UndoStep {
    places = List.copyOf(places);
  }
}
