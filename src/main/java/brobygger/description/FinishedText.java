package brobygger.description;

import java.util.Optional;

/**
 * The description as it is pasted into VITAS or Min Plan, field by field.
 *
 * @param heading heading
 * @param wishes wishes for qualifications and special conditions
 * @param workingTime working time
 * @param body the description, with short headings
 * @param remark how the hours rise, for a plan whose hours change; else empty
 * @param whole everything in one text, headings included; without the remark
 */
public record FinishedText(
    String heading, String wishes, String workingTime, String body, String remark, String whole) {
  /** How easy the body is to read, or empty when there is none. */
  public Optional<Lix> lix() {
    return Lix.of(body);
  }
}
