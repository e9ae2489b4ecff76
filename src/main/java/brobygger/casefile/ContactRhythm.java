package brobygger.casefile;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How often the citizen is to be met (domain, section 7: at least every 14 days, adjustable with a
 * reason).
 *
 * @param everyDays longest time between contacts, 1 to 90 days
 * @param reason why it differs from 14 days; empty at 14
 */
@RecordBuilder
public record ContactRhythm(int everyDays, String reason) implements ContactRhythmBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public ContactRhythm {
    everyDays = Check.range("ContactRhythm.everyDays", everyDays, 1, 90);
    reason = Check.text("ContactRhythm.reason", reason);
    if (everyDays != STANDARD_DAYS && reason.isBlank()) {
      throw new InvalidValueException(
          "ContactRhythm.reason", Reason.MISSING, "ContactRhythm.everyDays");
    }
  }

  /** Days between contacts unless the case says otherwise (evaluation, element E). */
  public static final int STANDARD_DAYS = 14;

  /** Every 14 days. */
  public static ContactRhythm standard() {
    return new ContactRhythm(STANDARD_DAYS, "");
  }
}
