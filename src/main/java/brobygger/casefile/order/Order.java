package brobygger.casefile.order;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the job centre asked for (bestilling); gaps in it are a finding in themselves.
 *
 * @param track which kind of course was ordered
 * @param received when it came
 * @param goal the ordered goal
 * @param subGoals the ordered sub-goals
 */
@RecordBuilder
public record Order(Track track, @Nullable LocalDate received, String goal, String subGoals)
    implements OrderBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Order {
    received = Check.dateOrNull("Order.received", received);
    goal = Check.text("Order.goal", goal);
    subGoals = Check.text("Order.subGoals", subGoals);
  }
}
