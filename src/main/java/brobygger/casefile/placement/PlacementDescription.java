package brobygger.casefile.placement;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * The texts of the internship description that goes to VITAS and Min Plan (domain, section 5).
 *
 * @param heading heading in VITAS
 * @param wishes wishes for qualifications and special conditions
 * @param purpose criterion 1: goal and purpose
 * @param direction criterion 2: sub-goals and direction
 * @param tasks criterion 3: functions and tasks
 * @param workingTime criterion 3: agreed days, clock times and hours
 * @param accommodations criterion 4: how accommodations are handled
 * @param agreement criterion 5: who is part of it, contact person, follow-ups
 * @param nextSteps criterion 6: what comes after
 * @param paidHours criterion 7: the way to ordinary hours
 * @param copies what was copied where and when
 */
@RecordBuilder
public record PlacementDescription(
    String heading,
    String wishes,
    String purpose,
    String direction,
    String tasks,
    String workingTime,
    String accommodations,
    String agreement,
    String nextSteps,
    String paidHours,
    List<Copied> copies)
    implements PlacementDescriptionBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public PlacementDescription {
    heading = Check.line("PlacementDescription.heading", heading);
    wishes = Check.text("PlacementDescription.wishes", wishes);
    purpose = Check.text("PlacementDescription.purpose", purpose);
    direction = Check.text("PlacementDescription.direction", direction);
    tasks = Check.text("PlacementDescription.tasks", tasks);
    workingTime = Check.text("PlacementDescription.workingTime", workingTime);
    accommodations = Check.text("PlacementDescription.accommodations", accommodations);
    agreement = Check.text("PlacementDescription.agreement", agreement);
    nextSteps = Check.text("PlacementDescription.nextSteps", nextSteps);
    paidHours = Check.text("PlacementDescription.paidHours", paidHours);
    copies = Check.unique("PlacementDescription.copies", copies, Copied::id);
  }

  /** Nothing written yet. */
  public static PlacementDescription empty() {
    return new PlacementDescription("", "", "", "", "", "", "", "", "", "", List.of());
  }
}
