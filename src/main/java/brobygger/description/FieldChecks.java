package brobygger.description;

import brobygger.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fields that say nothing yet. */
final class FieldChecks {
  private FieldChecks() {}

  static DescriptionRule.Check missing(DescriptionField field) {
    return (rule, look) -> look.isEmpty(field) ? missing(rule, field, look) : Stream.empty();
  }

  private static Stream<DescriptionFinding> missing(
      DescriptionRule rule, DescriptionField field, DescriptionLook look) {
    List<Mend> mends = new ArrayList<>(look.proposed(field));
    if (mends.isEmpty()) {
      Place source = sourceOf(field);
      if (source != Place.DESCRIPTION) {
        mends.add(DescriptionLook.open(source, null));
      }
    }
    return Stream.of(
        new DescriptionFinding(rule, field, null, List.of(look.facts().firstName()), mends));
  }

  /** Where the facts for a field are settled. */
  private static Place sourceOf(DescriptionField field) {
    return switch (field) {
      case HEADING, WISHES -> Place.DESCRIPTION;
      case PURPOSE, NEXT_STEPS -> Place.CITIZEN;
      case DIRECTION, TASKS -> Place.STAIRCASE;
      case WORKING_TIME -> Place.OVERVIEW;
      case ACCOMMODATIONS -> Place.ACCOMMODATIONS;
      case AGREEMENT -> Place.FOLLOW_UPS;
      case PAID_HOURS -> Place.HOURS;
    };
  }
}
