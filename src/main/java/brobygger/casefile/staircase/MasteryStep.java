package brobygger.casefile.staircase;

import brobygger.casefile.StepOrder;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stable code of one step of a progression staircase (domain, section 4), in capitals, digits
 * and underscores. Which steps there are, and in which order, is the case's to say ({@link
 * StepOrder}); what a step is called and means is the content pack's. A step knows nothing of
 * higher and lower.
 */
public final class MasteryStep {
  /** Longest code, in characters. */
  public static final int LONGEST = 60;

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  private final String code;

  private MasteryStep(String code) {
    this.code = code;
  }

  /** The step with that code; refuses what is no code with an {@link InvalidValueException}. */
  public static MasteryStep of(String code) {
    if (code.length() > LONGEST || !FORM.matcher(code).matches()) {
      throw new InvalidValueException("CaseFile.steps", Reason.WRONG_FORM, "SELF_DRIVING");
    }
    return new MasteryStep(code);
  }

  /** The code. */
  public String code() {
    return code;
  }

  /** The code in plain form, for a step that nobody has words for: "Self driving". */
  public String plain() {
    return code.charAt(0) + code.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MasteryStep step && code.equals(step.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
