package brobygger.desktop.tour;

import javafx.scene.input.KeyCode;

/** What lies beside and over a case: earlier texts, who has seen it, erasing, its company. */
final class CaseSheets {
  private CaseSheets() {}

  /** The description beside how it was. */
  static void compared(Hand hand) {
    hand.click("description-compare");
    hand.waitFor("versions-close");
  }

  /** Back to the description. */
  static void putAway(Hand hand) {
    hand.press(KeyCode.ESCAPE);
    hand.waitForNo("versions-close");
  }

  /** Who has seen the case. */
  static void seenBy(Hand hand) {
    MainJob.tab(hand, "overview");
    hand.click("show-audit");
    hand.waitFor("audit-list");
  }

  /** What erasing would do; nothing is erased. */
  static void erase(Hand hand) {
    hand.press(KeyCode.ESCAPE);
    hand.waitForNo("audit-list");
    hand.click("erase-case");
    hand.waitFor("erase-reason");
  }

  /** The company, and back to the case. */
  static void company(Hand hand) {
    hand.press(KeyCode.ESCAPE);
    hand.waitForNo("erase-reason");
    hand.click("open-company");
    hand.waitFor("company-back");
  }

  /** The question cards beside an accommodation. */
  static void cards(Hand hand) {
    hand.click("company-back");
    hand.waitFor("tab-accommodation");
    MainJob.tab(hand, "accommodation");
    hand.press(KeyCode.CONTROL, KeyCode.F1);
    hand.waitFor("cards-panel");
  }
}
