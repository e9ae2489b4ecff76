package brobygger.casefile.citizen;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person the case is about. They may ask to read every word of it.
 *
 * @param name full name
 * @param born date of birth, if known
 * @param cpr civil registration number, only where it is needed
 * @param phone phone number as written
 * @param email address as written
 * @param caseworker caseworker at the job centre
 * @param background what matters for the way to work, in neutral words
 * @param wishes what the citizen wants, in the citizen's own words
 * @param competences resources from work and from the rest of life
 */
@RecordBuilder
public record Citizen(
    String name,
    @Nullable LocalDate born,
    @Nullable CprNumber cpr,
    String phone,
    String email,
    Caseworker caseworker,
    String background,
    String wishes,
    List<Competence> competences)
    implements CitizenBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Citizen {
    name = Check.name("Citizen.name", name);
    born = Check.dateOrNull("Citizen.born", born);
    phone = Check.line("Citizen.phone", phone);
    email = Check.line("Citizen.email", email);
    background = Check.text("Citizen.background", background);
    wishes = Check.text("Citizen.wishes", wishes);
    competences = Check.unique("Citizen.competences", competences, Competence::id);
  }

  /** A citizen of whom only the name is known. */
  public static Citizen named(String name) {
    return new Citizen(name, null, null, "", "", Caseworker.unknown(), "", "", List.of());
  }

  /** The first word of the name, as colleagues would say it. */
  public String firstName() {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }
}
