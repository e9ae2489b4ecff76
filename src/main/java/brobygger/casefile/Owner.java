package brobygger.casefile;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The one consultant or supervisor whose case it is.
 *
 * @param name name of the owner's profile
 * @param organisation workplace, may be empty
 */
@RecordBuilder
public record Owner(String name, String organisation) implements OwnerBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Owner {
    name = Check.name("Owner.name", name);
    organisation = Check.line("Owner.organisation", organisation);
  }
}
