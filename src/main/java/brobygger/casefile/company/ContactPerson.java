package brobygger.casefile.company;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Somebody at the company.
 *
 * @param id identity of the element
 * @param name full name or the name used
 * @param role what they do there
 * @param phone phone number as written
 * @param email address as written
 */
@RecordBuilder
public record ContactPerson(ElementId id, String name, String role, String phone, String email)
    implements ContactPersonBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public ContactPerson {
    name = Check.name("ContactPerson.name", name);
    role = Check.line("ContactPerson.role", role);
    phone = Check.line("ContactPerson.phone", phone);
    email = Check.line("ContactPerson.email", email);
  }
}
