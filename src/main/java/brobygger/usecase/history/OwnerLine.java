package brobygger.usecase.history;

import brobygger.casefile.Owner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose a case was, through its whole history: one step for every time that the owner became
 * another.
 *
 * @param steps in the order of the history; the first is that of the one who opened it
 * @param last the step that holds at the newest revision
 * @param here who owns the case as it stands in this home; null when it is not here
 */
public record OwnerLine(List<Step> steps, int last, @Nullable Owner here) {
  /** Keeps an immutable copy. */
  public OwnerLine {
    steps = List.copyOf(steps);
  }

  /**
   * An owner.
   *
   * @param owner who
   * @param known whether the change is in this home already
   * @param before the steps it was made of; two where two histories were joined
   */
  public record Step(Owner owner, boolean known, Set<Integer> before) {
    /** Keeps an immutable copy. */
    public Step {
      before = Set.copyOf(before);
    }
  }

  /** Who owns the case at the newest revision. */
  public Owner owner() {
    return steps.get(last).owner();
  }

  /** The step before one that counts: where two were joined, that of the one who got it later. */
  Optional<Step> before(Step step) {
    return step.before().stream()
        .map(steps::get)
        .max(java.util.Comparator.comparing(each -> each.owner().handovers()));
  }

  /** Whether an owner stands somewhere before the newest, or is the newest. */
  boolean passed(Owner owner) {
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> next = new ArrayDeque<>(List.of(last));
    while (!next.isEmpty()) {
      int at = next.pop();
      if (seen.add(at)) {
        if (steps.get(at).owner().equals(owner)) {
          return true;
        }
        next.addAll(steps.get(at).before());
      }
    }
    return false;
  }
}
