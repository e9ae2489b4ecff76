package brobygger.casefile.field;

import java.util.List;
import java.util.Optional;

/**
 * What is decided about one field.
 *
 * @param place names after slashes, a star for every element of a list, such as {@code
 *     /citizen/name} or {@code /notes/*&#47;text}
 * @param joined how it is joined
 * @param employer what leaves in an employer's copy; the fields of a list's elements say for
 *     themselves
 * @param pseudonymised what leaves in a copy without names
 * @param byHand whether it is set by its place
 * @param personal whom it says something about
 * @param pointsAt the lists it names an element of, by their places; {@link #COMPANY} for a
 *     company, {@link #CONTACTS} for a contact person of the company beside it
 * @param decides its codes, the most private first, when it decides what somebody outside reads;
 *     none when no value is more private than another; absent when it decides nothing
 */
public record FieldPolicy(
    String place,
    Joined joined,
    Leaves employer,
    Leaves pseudonymised,
    ByHand byHand,
    Personal personal,
    List<String> pointsAt,
    Optional<List<String>> decides) {
  /** A company, which is a document of its own. */
  public static final String COMPANY = "company";

  /** The contact persons of the company that stands beside the field. */
  public static final String CONTACTS = "company/contacts";

  /** Copies the lists. */
  public FieldPolicy {
    pointsAt = List.copyOf(pointsAt);
    decides = decides.map(List::copyOf);
  }

  /** Its own name, the last of the place. */
  public String name() {
    return place.substring(place.lastIndexOf('/') + 1);
  }
}
