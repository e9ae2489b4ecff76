package brobygger.desktop.today;

import brobygger.casefile.Snooze;
import brobygger.finding.FindingText;
import brobygger.rhythm.DueItem;
import brobygger.rhythm.Urgency;
import brobygger.usecase.work.Due;
import java.util.Optional;

/**
 * A line of Today: something that is due, in the user's words. Nothing else can be a line.
 *
 * @param due what is due
 * @param words what it is, why, and what to do
 */
record Call(Due due, FindingText words) {
  /** How much it presses. */
  Urgency urgency() {
    return due.urgency();
  }

  /** What it is, with the person's name. */
  String title() {
    return words.what();
  }

  /** Why it is on the list, may be empty. */
  String why() {
    return words.why();
  }

  /** What to do, as a button says it. */
  String action() {
    return words.how();
  }

  /** What can be put off; empty for what cannot wait. */
  Optional<DueItem> item() {
    return due instanceof Due.OfCase of && of.item().canWait()
        ? Optional.of(of.item())
        : Optional.empty();
  }

  /** What puts it off to a later day; empty when it calls now. */
  Optional<Snooze> snooze() {
    return due.snooze();
  }
}
