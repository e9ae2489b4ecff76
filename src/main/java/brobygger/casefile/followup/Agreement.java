package brobygger.casefile.followup;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does what by when.
 *
 * @param id identity of the element
 * @param who the person, by name or role
 * @param what what they do
 * @param by the day, or null when it has none
 * @param state what became of it
 * @param origin the follow-up or guide answer it came from, or null
 */
@RecordBuilder
public record Agreement(
    ElementId id,
    String who,
    String what,
    @Nullable LocalDate by,
    AgreementState state,
    @Nullable ElementId origin)
    implements AgreementBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Agreement {
    who = Check.name("Agreement.who", who);
    what = Check.said("Agreement.what", what);
    by = Check.dateOrNull("Agreement.by", by);
  }

  /**
   * Whether what is done already begins with the person's (first) name, as a whole sentence does.
   */
  public boolean isWholeSentence() {
    String first = who.split("\\s", 2)[0];
    return what.equals(first) || what.startsWith(first + " ");
  }
}
