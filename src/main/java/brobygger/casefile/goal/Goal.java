package brobygger.casefile.goal;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal made specific, measurable, attractive, realistic and time-bound (domain, section 5.3).
 *
 * @param id identity of the element
 * @param text the goal in one sentence
 * @param measure how it shows that it is reached
 * @param attraction why the citizen wants it
 * @param realism what makes it realistic
 * @param by by when
 * @param reached the day it was reached
 * @param subGoals steps on the way
 * @param zone where it lies for the citizen, or null while nobody has said
 */
@RecordBuilder
public record Goal(
    ElementId id,
    String text,
    String measure,
    String attraction,
    String realism,
    @Nullable LocalDate by,
    @Nullable LocalDate reached,
    List<SubGoal> subGoals,
    @Nullable GoalZone zone)
    implements GoalBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Goal {
    text = Check.said("Goal.text", text);
    measure = Check.text("Goal.measure", measure);
    attraction = Check.text("Goal.attraction", attraction);
    realism = Check.text("Goal.realism", realism);
    by = Check.dateOrNull("Goal.by", by);
    reached = Check.dateOrNull("Goal.reached", reached);
    subGoals = Check.unique("Goal.subGoals", subGoals, SubGoal::id);
  }

  /** A goal of which the zone is not known yet. */
  public Goal(
      ElementId id,
      String text,
      String measure,
      String attraction,
      String realism,
      @Nullable LocalDate by,
      @Nullable LocalDate reached,
      List<SubGoal> subGoals) {
    this(id, text, measure, attraction, realism, by, reached, subGoals, null);
  }
}
