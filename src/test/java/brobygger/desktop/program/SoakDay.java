package brobygger.desktop.program;

import java.util.List;
import javafx.scene.input.KeyCode;

/** What is looked at over a day: the same things again and again, nothing is changed. */
final class SoakDay {
  private static final List<String> TABS =
      List.of(
          "overview",
          "guide",
          "staircase",
          "description",
          "followup",
          "hours",
          "accommodation",
          "citizen",
          "notes",
          "history");

  private static final List<String> SCREENS =
      List.of("today", "cases", "companies", "exchange", "settings");

  private static final int SCREENS_EVERY = 3;
  private static final int LOCK_EVERY = 7;

  private final SoakHand hand;
  private final List<String> names;

  SoakDay(SoakHand hand, List<String> names) {
    this.hand = hand;
    this.names = names;
  }

  /** Opens the next case, with all that belongs to it. */
  void opening(int number) {
    String name = names.get(number % names.size());
    hand.key(KeyCode.K, true);
    hand.until(() -> hand.isTypedIn("palette-field"), "the search");
    hand.write("palette-field", name);
    hand.pulse();
    hand.key(KeyCode.ENTER, false);
    hand.until(() -> hand.reads("case-name", name), name);
    for (String tab : TABS) {
      hand.press("tab-" + tab);
      look(tab);
    }
    if (number % SCREENS_EVERY == 0) {
      screens();
    }
    if (number % LOCK_EVERY == 0) {
      hand.press("lock");
      hand.unlock();
    }
  }

  private void look(String tab) {
    switch (tab) {
      case "overview" -> {
        sheet("show-audit");
        sheet("erase-case");
        sheet("close-case");
        sheet("add-placement");
      }
      case "staircase" -> {
        sheet("add-function");
        sheet("edit-good");
        sheet("edit-target");
        if (hand.tryPress("staircase-together")) {
          hand.press("together-close");
        }
      }
      case "description" -> {
        // What was typed is kept first, so the sheet comes a little later.
        if (hand.tryPress("description-compare")) {
          hand.until(() -> hand.find("versions-close") != null, "the versions");
          hand.key(KeyCode.ESCAPE, false);
        }
      }
      case "followup" -> {
        if (hand.tryPress("followup-visit")) {
          hand.press("visit-back");
        }
      }
      default -> {}
    }
  }

  private void sheet(String button) {
    if (hand.tryPress(button)) {
      hand.key(KeyCode.ESCAPE, false);
    }
  }

  private void screens() {
    for (String screen : SCREENS) {
      hand.press("nav-" + screen);
      switch (screen) {
        case "today" -> {
          sheet("today-calendar");
          sheet("new-case");
        }
        case "companies" ->
            List.of("PREPARE", "CALL", "NEEDS", "HISTORY")
                .forEach(page -> hand.tryPress("company-page-" + page));
        case "exchange" -> {
          hand.tryPress("exchange-take");
          hand.tryPress("exchange-send");
        }
        case "cases" -> {
          hand.key(KeyCode.F1, true);
          hand.key(KeyCode.F1, true);
        }
        default -> {}
      }
    }
  }
}
