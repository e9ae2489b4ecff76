package brobygger.progression;

import brobygger.casefile.value.ElementId;
import brobygger.finding.Finding;
import brobygger.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a plan of internship and paid hours that does not hold together yet.
 *
 * @param rule the rule that found it
 * @param phase the phase, or null when it is the plan as a whole
 * @param block the block of hours, or null when it is the phase as a whole
 * @param args values for the texts
 */
public record HybridFinding(
    HybridRule rule, @Nullable ElementId phase, @Nullable ElementId block, List<Object> args)
    implements Finding {
  /** Keeps its own copy of the values. */
  public HybridFinding {
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
