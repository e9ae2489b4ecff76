package brobygger.casefile;

import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.Check;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps of a case's staircase, lowest first: whatever is said about higher, lower, next and
 * highest is said by it.
 *
 * @param steps the steps, lowest first
 */
public record StepOrder(List<MasteryStep> steps) {
  /** Fewest steps: with one there would be nowhere to go. */
  public static final int FEWEST = 2;

  /** Most steps: one for each digit key, and as many as a small window has room to name. */
  public static final int MOST = 9;

  /** Refuses too few, too many and one that stands twice with an {@link InvalidValueException}. */
  public StepOrder {
    Check.range("CaseFile.steps", steps.size(), FEWEST, MOST);
    steps = Check.unique("CaseFile.steps", steps, step -> step);
  }

  /** How many there are. */
  public int size() {
    return steps.size();
  }

  /** Whether the step is one of them. */
  public boolean has(MasteryStep step) {
    return steps.contains(step);
  }

  /** Where the step stands, 0 for the lowest; below the lowest when it is none of them. */
  public int place(MasteryStep step) {
    return steps.indexOf(step);
  }

  /** The step at a place; the outermost when the place lies outside. */
  public MasteryStep at(long place) {
    return steps.get(Math.clamp(place, 0, steps.size() - 1));
  }

  /** The step so many further up or down, at most the outermost. */
  public MasteryStep from(MasteryStep step, int by) {
    return at((long) place(step) + by);
  }

  /** Where everybody begins. */
  public MasteryStep lowest() {
    return steps.getFirst();
  }

  /** Where the task is mastered: only the last step counts as that, however many there are. */
  public MasteryStep highest() {
    return steps.getLast();
  }

  /** Whether the step is the highest. */
  public boolean isHighest(MasteryStep step) {
    return highest().equals(step);
  }

  /** Whether the first is as high as the second, or higher. */
  public boolean reaches(MasteryStep step, MasteryStep aim) {
    return place(step) >= place(aim);
  }

  /** The lower of two. */
  public MasteryStep lower(MasteryStep one, MasteryStep other) {
    return place(one) <= place(other) ? one : other;
  }

  /** Lowest first. */
  public Comparator<MasteryStep> upwards() {
    return Comparator.comparingInt(this::place);
  }

  /**
   * What of a case stands on a step that is none of the case's.
   *
   * @return the first, as an impossible value; empty when there is none
   */
  public static Optional<InvalidValueException> astray(CaseFile file) {
    return unknown(file).findFirst().map(Used::refused);
  }

  /**
   * The same, of what an edit brought. What stood so before, since two people's changes were
   * joined, does not stand in the way of mending something else.
   */
  public static Optional<InvalidValueException> astray(CaseFile before, CaseFile after) {
    Set<Used> known = unknown(before).collect(Collectors.toSet());
    return unknown(after).filter(used -> !known.contains(used)).findFirst().map(Used::refused);
  }

  private static Stream<Used> unknown(CaseFile file) {
    Set<MasteryStep> known = new HashSet<>(file.steps());
    return functions(file).flatMap(StepOrder::used).filter(used -> !known.contains(used.step()));
  }

  private record Used(String field, MasteryStep step) {
    InvalidValueException refused() {
      return new InvalidValueException(field, Reason.UNKNOWN_STEP, step);
    }
  }

  private static Stream<WorkFunction> functions(CaseFile file) {
    return file.placements().stream().map(Placement::functions).flatMap(List::stream);
  }

  private static Stream<Used> used(WorkFunction function) {
    Stream<Used> start =
        Stream.ofNullable(function.start()).map(each -> new Used("StartLevel.step", each.step()));
    Stream<Used> targets =
        function.targets().stream().map(each -> new Used("Target.step", each.step()));
    Stream<Used> seen =
        function.observations().stream().map(each -> new Used("Observation.step", each.step()));
    return Stream.of(start, targets, seen).flatMap(each -> each);
  }
}
