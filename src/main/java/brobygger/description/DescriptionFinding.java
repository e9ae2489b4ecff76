package brobygger.description;

import brobygger.finding.Finding;
import brobygger.finding.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that makes the description harder to use, with what, why and mends.
 *
 * @param rule the rule that found it
 * @param field the field it is about
 * @param range the words that caused it, or null when it is the whole field
 * @param args values for the texts
 * @param mends ways to mend it, best first
 */
public record DescriptionFinding(
    DescriptionRule rule,
    DescriptionField field,
    @Nullable TextRange range,
    List<Object> args,
    List<Mend> mends)
    implements Finding {
  /** Keeps its own copies. */
  public DescriptionFinding {
    args = List.copyOf(args);
    mends = List.copyOf(mends);
  }

  @Override
  public String area() {
    return "description";
  }

  @Override
  public String code() {
    return rule.name();
  }

  /** How much it weighs. */
  public Severity severity() {
    return rule.severity();
  }

  /** The words that caused it; empty when it is the whole field. */
  public Optional<TextRange> where() {
    return Optional.ofNullable(range);
  }
}
