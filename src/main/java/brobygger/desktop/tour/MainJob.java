package brobygger.desktop.tour;

import brobygger.usecase.ProfileRole;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/** What a consultant does in the window, step by step; each step ends with a picture. */
final class MainJob {
  /** Whose case the tour opens. */
  static final String CITIZEN = "Maja Lind";

  /** The passphrase of both vaults of the tour; they hold nothing real. */
  static final String PASSPHRASE = "broen bærer os alle 27";

  /**
   * One step.
   *
   * @param name short name of the picture
   * @param does what the user does
   */
  record Step(String name, Consumer<Hand> does) {}

  private MainJob() {}

  /** From the first start to a case that is ready to be handed over. */
  static List<Step> consultant() {
    return List.of(
        new Step("first-start", hand -> firstStart(hand, "Anna Lund", ProfileRole.CONSULTANT)),
        new Step("today", hand -> enter(hand)),
        new Step("new-case", MainJob::newCase),
        new Step("citizen", hand -> tab(hand, "citizen")),
        new Step("staircase", hand -> tab(hand, "staircase")),
        new Step("accommodation", hand -> tab(hand, "accommodation")),
        new Step("notes", hand -> tab(hand, "notes")),
        new Step("history", hand -> tab(hand, "history")),
        new Step("cases", hand -> screen(hand, "cases")),
        new Step("search", MainJob::search),
        new Step("companies", MainJob::companies),
        new Step("settings", hand -> screen(hand, "settings")));
  }

  /** The supervisor's first start, before the case arrives. */
  static List<Step> supervisor() {
    return List.of(
        new Step(
            "supervisor-start", hand -> firstStart(hand, "Bo Winther", ProfileRole.SUPERVISOR)),
        new Step("supervisor-empty", hand -> enter(hand)));
  }

  /** The supervisor after the import: the case is there. */
  static List<Step> received() {
    return List.of(
        new Step(
            "supervisor-unlock",
            hand -> {
              hand.write("open-passphrase", PASSPHRASE);
              hand.click("open-go");
              hand.waitFor("nav-cases");
              hand.click("nav-cases");
            }));
  }

  private static void firstStart(Hand hand, String name, ProfileRole role) {
    hand.write("open-name", name);
    hand.click("open-role-" + role.name());
    hand.write("open-organisation", "Job og Virksomhed");
    hand.write("open-passphrase", PASSPHRASE);
    hand.write("open-again", PASSPHRASE);
  }

  private static void enter(Hand hand) {
    hand.click("open-go");
    hand.waitFor("nav-today");
    hand.waitFor("new-case");
  }

  private static void newCase(Hand hand) {
    hand.click("new-case");
    hand.write("new-case-name", CITIZEN);
    hand.click("new-case-make");
    hand.waitFor("case-name");
  }

  private static void tab(Hand hand, String key) {
    hand.click("tab-" + key);
  }

  private static void screen(Hand hand, String key) {
    hand.click("nav-" + key);
  }

  private static void search(Hand hand) {
    hand.press(KeyCode.CONTROL, KeyCode.K);
    hand.write("palette-field", "Maja");
    hand.waitFor("palette-list");
  }

  private static void companies(Hand hand) {
    hand.press(KeyCode.ESCAPE);
    hand.waitForNo("palette-field");
    hand.click("nav-companies");
  }
}
