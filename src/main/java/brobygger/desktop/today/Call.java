package brobygger.desktop.today;

import brobygger.desktop.CasePlace;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs the consultant, derived and never entered.
 *
 * @param weight how much it presses
 * @param title what it is, with the person's name
 * @param why why it is on the list, may be empty
 * @param action what to do, as a button says it
 * @param place where that is done, or null for the settings
 */
public record Call(
    Weight weight, String title, String why, String action, @Nullable CasePlace place) {
  /** How much a call presses, most first. */
  public enum Weight {
    /** Late, or soon too late. */
    NOW,
    /** Worth a talk. */
    SOON,
    /** Good to know. */
    NOTE
  }
}
