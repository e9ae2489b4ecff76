package brobygger.description;

import brobygger.casefile.placement.PlacementDescription;
import brobygger.finding.Severity;
import brobygger.guide.CriterionCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The seven criteria of a good description, and how far each has come (domain, section 5.1).
 *
 * @param results one for each criterion, in order
 */
public record Criteria(List<Result> results) {
  /** Keeps its own copy. */
  public Criteria {
    results = List.copyOf(results);
  }

  /** How far a criterion has come. The names are stable codes. */
  public enum State {
    /** Nothing is written. */
    EMPTY,
    /** Something is written, and something is missing. */
    STARTED,
    /** Nothing is missing. */
    COMPLETE
  }

  /**
   * One criterion.
   *
   * @param criterion which
   * @param state how far it has come
   * @param reasons what is missing; empty when complete
   */
  public record Result(CriterionCode criterion, State state, List<DescriptionFinding> reasons) {
    /** Keeps its own copy. */
    public Result {
      reasons = List.copyOf(reasons);
    }
  }

  /** The criteria of a description, judged by what the rules found in it. */
  public static Criteria of(PlacementDescription description, List<DescriptionFinding> findings) {
    return new Criteria(
        Stream.of(CriterionCode.values()).map(c -> result(c, description, findings)).toList());
  }

  private static Result result(
      CriterionCode criterion, PlacementDescription description, List<DescriptionFinding> found) {
    List<DescriptionFinding> reasons =
        found.stream()
            .filter(f -> f.severity() == Severity.MISSING)
            .filter(f -> f.field().criterion().filter(c -> c == criterion).isPresent())
            .toList();
    boolean empty =
        Stream.of(DescriptionField.values())
            .filter(field -> field.criterion().filter(c -> c == criterion).isPresent())
            .allMatch(field -> field.in(description).isBlank());
    State state = empty ? State.EMPTY : reasons.isEmpty() ? State.COMPLETE : State.STARTED;
    return new Result(criterion, state, reasons);
  }

  /** How many are complete, 0 to 7. */
  public int complete() {
    return (int) results.stream().filter(r -> r.state() == State.COMPLETE).count();
  }

  /** How many there are: 7. */
  public int total() {
    return results.size();
  }

  /** Whether all are complete. */
  public boolean isComplete() {
    return complete() == total();
  }

  /** One criterion's result. */
  public Result of(CriterionCode criterion) {
    return results.get(criterion.ordinal());
  }

  /** The criteria that are not complete, in order. */
  public List<CriterionCode> open() {
    return results.stream()
        .filter(r -> r.state() != State.COMPLETE)
        .map(Result::criterion)
        .toList();
  }
}
