package brobygger.casefile.citizen;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The caseworker at the job centre, who owns the municipal case.
 *
 * @param name full name
 * @param municipality the job centre's municipality
 * @param phone phone number as written
 * @param email address as written
 */
@RecordBuilder
public record Caseworker(String name, String municipality, String phone, String email)
    implements CaseworkerBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Caseworker {
    name = Check.line("Caseworker.name", name);
    municipality = Check.line("Caseworker.municipality", municipality);
    phone = Check.line("Caseworker.phone", phone);
    email = Check.line("Caseworker.email", email);
  }

  /** Nobody named yet. */
  public static Caseworker unknown() {
    return new Caseworker("", "", "", "");
  }
}
