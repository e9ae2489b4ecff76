package brobygger.desktop.contacts;

import brobygger.usecase.people.Roster;
import brobygger.usecase.people.RosterChange;
import brobygger.usecase.people.RosterConsent;
import java.util.List;

/**
 * What is to be answered before a list counts.
 *
 * @param roster the list
 * @param signer its signer's name as known here
 * @param mayTheySign whether nobody has decided yet that its signer may sign lists
 * @param changes what it would change for people who are known already
 */
record RosterQuestion(
    Roster roster, String signer, boolean mayTheySign, List<RosterChange> changes) {
  /** Keeps an immutable copy. */
  public RosterQuestion {
    changes = List.copyOf(changes);
  }

  /** What is said yes to by saying yes to this question. */
  RosterConsent consent() {
    return RosterConsent.ALL;
  }
}
