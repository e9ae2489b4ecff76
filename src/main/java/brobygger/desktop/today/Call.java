package brobygger.desktop.today;

import brobygger.casefile.Snooze;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Desk;
import brobygger.rhythm.DueItem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs the consultant, derived and never entered.
 *
 * @param weight how much it presses
 * @param title what it is, with the person's name
 * @param why why it is on the list, may be empty
 * @param action what to do, as a button says it
 * @param place where that is done, or null for the settings
 * @param doing what the button does at once, or null when it only leads to the place
 * @param item what a rule found due, which can be put off, or null for other calls
 */
public record Call(
    Weight weight,
    String title,
    String why,
    String action,
    @Nullable CasePlace place,
    @Nullable Doing doing,
    @Nullable DueItem item) {
  /** Leads to a place, or to the settings. */
  public Call(Weight weight, String title, String why, String action, @Nullable CasePlace place) {
    this(weight, title, why, action, place, null, null);
  }

  /** Does something where it stands. */
  public Call(
      Weight weight,
      String title,
      String why,
      String action,
      @Nullable CasePlace place,
      @Nullable Doing doing) {
    this(weight, title, why, action, place, doing, null);
  }

  /** What puts it off to a later day; empty when it calls now. */
  public Optional<Snooze> snooze() {
    return Optional.ofNullable(item).map(DueItem::snooze);
  }

  /** Something a button does where it stands. On the screen's thread. */
  @FunctionalInterface
  public interface Doing {
    /** Starts; what came of it is told in the window. */
    void start(Desk desk);
  }

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
