package brobygger.description;

import brobygger.casefile.placement.PlacementDescription;
import brobygger.guide.CriterionCode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The text fields of a description, in reading order. The names are stable codes. */
public enum DescriptionField {
  /** Heading in VITAS. */
  HEADING(null, PlacementDescription::heading, PlacementDescription::withHeading),
  /** Wishes for qualifications and special conditions. */
  WISHES(null, PlacementDescription::wishes, PlacementDescription::withWishes),
  /** Goal and purpose. */
  PURPOSE(CriterionCode.PURPOSE, PlacementDescription::purpose, PlacementDescription::withPurpose),
  /** Sub-goals and direction. */
  DIRECTION(
      CriterionCode.DIRECTION,
      PlacementDescription::direction,
      PlacementDescription::withDirection),
  /** Functions and tasks. */
  TASKS(CriterionCode.TASKS, PlacementDescription::tasks, PlacementDescription::withTasks),
  /** Days, clock times and hours. */
  WORKING_TIME(
      CriterionCode.TASKS,
      PlacementDescription::workingTime,
      PlacementDescription::withWorkingTime),
  /** How accommodations are handled. */
  ACCOMMODATIONS(
      CriterionCode.ACCOMMODATIONS,
      PlacementDescription::accommodations,
      PlacementDescription::withAccommodations),
  /** Contact person, follow-ups, who does what. */
  AGREEMENT(
      CriterionCode.AGREEMENT,
      PlacementDescription::agreement,
      PlacementDescription::withAgreement),
  /** What comes after. */
  NEXT_STEPS(
      CriterionCode.NEXT_STEPS,
      PlacementDescription::nextSteps,
      PlacementDescription::withNextSteps),
  /** The way to paid hours. */
  PAID_HOURS(
      CriterionCode.PAID_HOURS,
      PlacementDescription::paidHours,
      PlacementDescription::withPaidHours);

  private final @Nullable CriterionCode criterion;
  private final Function<PlacementDescription, String> get;
  private final BiFunction<PlacementDescription, String, PlacementDescription> set;

  DescriptionField(
      @Nullable CriterionCode criterion,
      Function<PlacementDescription, String> get,
      BiFunction<PlacementDescription, String, PlacementDescription> set) {
    this.criterion = criterion;
    this.get = get;
    this.set = set;
  }

  /** The criterion the field answers; the heading and the wishes answer none. */
  public Optional<CriterionCode> criterion() {
    return Optional.ofNullable(criterion);
  }

  /** The field's text. */
  public String in(PlacementDescription description) {
    return get.apply(description);
  }

  /**
   * The description with another text in this field.
   *
   * @throws brobygger.casefile.value.InvalidValueException when the text cannot stand there
   */
  public PlacementDescription put(PlacementDescription description, String text) {
    return set.apply(description, text);
  }
}
