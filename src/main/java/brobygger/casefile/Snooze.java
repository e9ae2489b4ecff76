package brobygger.casefile;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due, put off to a day for a reason. It calls again on that day.
 *
 * @param id identity of the element
 * @param reason why it can wait, in a few words
 * @param rule code of the rule that called
 * @param about the element it called about, or null when it was the case
 * @param until the first day it calls again
 */
@RecordBuilder
public record Snooze(
    ElementId id, String reason, String rule, @Nullable ElementId about, LocalDate until)
    implements SnoozeBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Snooze {
    reason = Check.name("Snooze.reason", reason);
    rule = Check.name("Snooze.rule", rule);
    until = Check.date("Snooze.until", until);
  }

  /** Whether it puts off what this rule says about this element. */
  public boolean concerns(String ruleCode, @Nullable ElementId element) {
    return rule.equals(ruleCode) && Objects.equals(about, element);
  }
}
