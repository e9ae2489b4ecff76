package brobygger.casefile.placement;

import brobygger.casefile.company.CompanyId;
import brobygger.casefile.journal.AddedLater;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.Period;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One stay at one company: internship, wage subsidy, flexjob, ordinary or small job.
 *
 * @param id identity of the element
 * @param kind which kind
 * @param company the company
 * @param contactPerson the company's contact person, or null until named
 * @param period first and last day
 * @param weeklyHours agreed hours per week, at most 37
 * @param schedule weekdays and clock times; a weekday at most once
 * @param functions work functions, side by side
 * @param description the internship description
 * @param hybrid phases of internship and paid hours
 * @param attendance attendance by period
 * @param reviews what others said of the description, one more for each time they said it
 * @param comments what others would like to have improved in the description
 */
@RecordBuilder
public record Placement(
    ElementId id,
    PlacementKind kind,
    CompanyId company,
    @Nullable ElementId contactPerson,
    Period period,
    Duration weeklyHours,
    List<WorkDay> schedule,
    List<WorkFunction> functions,
    PlacementDescription description,
    HybridPlan hybrid,
    List<Attendance> attendance,
    @AddedLater List<DescriptionReview> reviews,
    @AddedLater List<ReviewComment> comments)
    implements PlacementBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Placement {
    weeklyHours = Check.weekly("Placement.weeklyHours", weeklyHours);
    schedule = Check.unique("Placement.schedule", schedule, WorkDay::id);
    functions = Check.unique("Placement.functions", functions, WorkFunction::id);
    attendance = Check.unique("Placement.attendance", attendance, Attendance::id);
    reviews = Check.unique("Placement.reviews", reviews, DescriptionReview::id);
    comments = Check.unique("Placement.comments", comments, ReviewComment::id);
    Check.unique("Placement.schedule", schedule, WorkDay::day);
    Check.weekly(
        "Placement.schedule",
        schedule.stream().map(WorkDay::length).reduce(Duration.ZERO, Duration::plus));
  }

  /** A new internship of which company, period and weekly hours are known. */
  public static Placement internship(CompanyId company, Period period, Duration weeklyHours) {
    return new Placement(
        ElementId.random(),
        PlacementKind.INTERNSHIP,
        company,
        null,
        period,
        weeklyHours,
        List.of(),
        List.of(),
        PlacementDescription.empty(),
        HybridPlan.none(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Before, during or after, seen from a day. */
  public CasePhase phaseOn(LocalDate day) {
    return CasePhases.on(period, day);
  }

  /** What was last said of the description, if anybody has looked through it. */
  public Optional<DescriptionReview> lastReview() {
    return reviews.stream().max(DescriptionReview.BY_TIME);
  }

  /** The comments in the order they were written, the same on every computer. */
  public List<ReviewComment> commentsInOrder() {
    return comments.stream().sorted(ReviewComment.BY_TIME).toList();
  }

  /**
   * What is to be improved: the open comments, unless the description was approved after they were
   * written.
   */
  public List<ReviewComment> toImprove() {
    Optional<Instant> approved =
        reviews.stream()
            .filter(review -> review.state() == ReviewState.APPROVED)
            .map(DescriptionReview::at)
            .max(Comparator.naturalOrder());
    return commentsInOrder().stream()
        .filter(ReviewComment::isOpen)
        .filter(comment -> approved.isEmpty() || comment.at().isAfter(approved.get()))
        .toList();
  }
}
