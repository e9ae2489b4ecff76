package brobygger.casefile.placement;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * Internship hours and paid hours side by side, in dated phases (domain, section 6).
 *
 * @param phases the phases; no two start on the same day
 * @param internshipDocument name of the internship agreement
 * @param employmentDocument name of the employment contract
 */
@RecordBuilder
public record HybridPlan(
    List<HybridPhase> phases, String internshipDocument, String employmentDocument)
    implements HybridPlanBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public HybridPlan {
    phases = Check.unique("HybridPlan.phases", phases, HybridPhase::id);
    internshipDocument = Check.line("HybridPlan.internshipDocument", internshipDocument);
    employmentDocument = Check.line("HybridPlan.employmentDocument", employmentDocument);
    Check.unique("HybridPlan.phases", phases, HybridPhase::from);
  }

  /** No plan yet. */
  public static HybridPlan none() {
    return new HybridPlan(List.of(), "", "");
  }
}
