package brobygger.progression;

import brobygger.casefile.value.ElementId;
import brobygger.finding.Finding;
import brobygger.finding.Place;
import brobygger.finding.Severity;
import java.util.List;

/**
 * Something the staircase gives reason to talk about.
 *
 * @param rule the rule that found it
 * @param place where it is mended
 * @param function the work function it is about
 * @param element the target or observation, or the function itself
 * @param args values for the texts; the first is the function's name
 */
public record ProgressionFinding(
    ProgressionRule rule, Place place, ElementId function, ElementId element, List<Object> args)
    implements Finding {
  /** Keeps its own copy of the values. */
  public ProgressionFinding {
    args = List.copyOf(args);
  }

  @Override
  public String area() {
    return "progression";
  }

  @Override
  public String code() {
    return rule.name();
  }

  /** How much it weighs. */
  public Severity severity() {
    return rule.severity();
  }
}
