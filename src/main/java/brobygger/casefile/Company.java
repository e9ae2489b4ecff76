package brobygger.casefile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company that offers tasks, observes, and may pay for hours.
 *
 * @param id identity, shared between cases
 * @param name the company's name
 * @param registrationNumber CVR number, eight digits, or empty
 * @param branch line of business
 * @param address street and number
 * @param town postal code and town
 * @param about what we know: tasks, needs, culture
 * @param contacts people at the company
 */
@RecordBuilder
public record Company(
    CompanyId id,
    String name,
    String registrationNumber,
    String branch,
    String address,
    String town,
    String about,
    List<ContactPerson> contacts)
    implements CompanyBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Company {
    name = Check.name("Company.name", name);
    registrationNumber = Check.registrationNumber("Company.registrationNumber", registrationNumber);
    branch = Check.line("Company.branch", branch);
    address = Check.line("Company.address", address);
    town = Check.line("Company.town", town);
    about = Check.text("Company.about", about);
    contacts = Check.unique("Company.contacts", contacts, ContactPerson::id);
  }

  /** A company of which only the name is known. */
  public static Company named(String name) {
    return new Company(CompanyId.random(), name, "", "", "", "", "", List.of());
  }

  /** The contact person with that identity, if there is one. */
  public Optional<ContactPerson> contact(@Nullable ElementId id) {
    return contacts.stream().filter(person -> person.id().equals(id)).findFirst();
  }
}
