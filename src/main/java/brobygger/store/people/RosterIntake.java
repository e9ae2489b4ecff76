package brobygger.store.people;

import brobygger.usecase.people.Contacts.RosterOutcome;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.RosterConsent;
import brobygger.usecase.people.Trust;

/** Whether a roster may be taken; what it changes of people is asked about after that. */
final class RosterIntake {
  private RosterIntake() {}

  /**
   * {@link RosterOutcome#TAKEN} when nothing of the roster itself speaks against it.
   *
   * @param own whether it is signed by the present keys of the home
   */
  static RosterOutcome decide(AddressBook book, boolean own, Roster roster, RosterConsent consent) {
    Fingerprint signer = roster.signer().fingerprint();
    if (book.trust(signer) == Trust.REVOKED) {
      return RosterOutcome.SIGNER_REVOKED;
    }
    if (book.isReplaced(signer)) {
      return RosterOutcome.SIGNER_REPLACED;
    }
    if (!own && !book.isKnown(signer)) {
      return RosterOutcome.SIGNER_UNKNOWN;
    }
    if (!consent.signer() && !book.isSigner(signer)) {
      return RosterOutcome.SIGNER_NOT_CHOSEN;
    }
    for (Roster here : book.rosters()) {
      if (book.isSameSigner(here.signer().fingerprint(), signer)) {
        if (here.equals(roster)) {
          return RosterOutcome.NOTHING_NEW;
        }
        if (here.version() >= roster.version()) {
          return RosterOutcome.OLDER;
        }
        // Whoever signs with the owners' signatures once has a program that always does.
        if (!roster.isSigned() && !here.people().isEmpty() && here.isSigned()) {
          return RosterOutcome.UNSIGNED_AGAIN;
        }
      }
    }
    return cards(roster, consent);
  }

  private static RosterOutcome cards(Roster roster, RosterConsent consent) {
    if (consent.cards() || roster.isSigned() && roster.refused().isEmpty()) {
      return RosterOutcome.TAKEN;
    }
    return roster.isSigned() ? RosterOutcome.CARDS_REFUSED : RosterOutcome.UNSIGNED;
  }

  /**
   * What the audit says of a roster that was taken, beside whose it is, in words of both languages:
   * its version, format 1 when its people did not sign their cards, and how many cards of how many.
   */
  static String told(Roster roster) {
    String version = ", version " + roster.version();
    if (!roster.isSigned()) {
      return version + ", format 1";
    }
    int taken = roster.people().size();
    int all = taken + roster.refused().size();
    return taken == all ? version : version + ", " + taken + "/" + all;
  }
}
