package brobygger.desktop.tour;

import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.people.ProfileRole;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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

  /**
   * From the first start to a case that is ready to be handed over.
   *
   * @param today the day of the first visit; the placement began three weeks before
   */
  static List<Step> consultant(LocalDate today, TourExchange exchange) {
    return List.of(
        new Step("first-start", hand -> firstStart(hand, "Anna Lund", ProfileRole.CONSULTANT)),
        new Step("recovery-key", MainJob::make),
        new Step("today", MainJob::enter),
        new Step("new-case", MainJob::newCase),
        new Step("guide-before", MainJob::guideBefore),
        new Step("placement", hand -> placement(hand, today)),
        new Step("calls", hand -> screen(hand, "today")),
        new Step("put-off", MainJob::putOff),
        new Step("put-off-done", MainJob::putOffDone),
        new Step("staircase", MainJob::staircase),
        new Step("together", MainJob::together),
        new Step("accommodation", MainJob::accommodation),
        new Step("hours", MainJob::hours),
        new Step("follow-ups", hand -> Visit.plan(hand, today)),
        new Step("description", MainJob::description),
        new Step("description-compared", CaseSheets::compared),
        new Step(
            "visit",
            hand -> {
              CaseSheets.putAway(hand);
              Visit.hold(hand, today);
            }),
        new Step("note", Visit::keepNote),
        new Step("guide-after", Visit::lookBack),
        new Step("citizen", MainJob::citizen),
        new Step("notes", hand -> tab(hand, "notes")),
        new Step("history", hand -> tab(hand, "history")),
        new Step("seen-by", CaseSheets::seenBy),
        new Step("erase", CaseSheets::erase),
        new Step("company-of-the-case", CaseSheets::company),
        new Step("cards", CaseSheets::cards),
        new Step("calendar", MainJob::calendar),
        new Step("cases", MainJob::cases),
        new Step("search", MainJob::search),
        new Step("companies", MainJob::companies),
        new Step("company-prepare", hand -> hand.click("company-page-PREPARE")),
        new Step("company-call", hand -> hand.click("company-page-CALL")),
        new Step("company-needs", hand -> hand.click("company-page-NEEDS")),
        new Step("company-stays", hand -> hand.click("company-page-HISTORY")),
        new Step("settings", hand -> screen(hand, "settings")),
        new Step("export", exchange::send));
  }

  /** The supervisor's first start, and the case that arrives. */
  static List<Step> supervisor(TourExchange exchange) {
    return List.of(
        new Step(
            "supervisor-start", hand -> firstStart(hand, "Bo Winther", ProfileRole.SUPERVISOR)),
        new Step(
            "supervisor-empty",
            hand -> {
              make(hand);
              enter(hand);
            }),
        new Step("arrived", exchange::look),
        new Step("import", exchange::take),
        new Step("import-again", exchange::takeAgain));
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

  private static void make(Hand hand) {
    hand.click("open-go");
    hand.waitFor("recovery-written");
  }

  /** Writes the recovery key down and types the group that is asked for. */
  private static void enter(Hand hand) {
    List<String> paper =
        IntStream.rangeClosed(1, RecoveryKey.GROUPS)
            .mapToObj(number -> hand.reads("recovery-group-" + number))
            .toList();
    hand.click("recovery-written");
    String field = hand.idOfFirst("recovery-typed-");
    int asked = Integer.parseInt(field.substring("recovery-typed-".length()));
    hand.write(field, paper.get(asked - 1));
    hand.click("recovery-check");
    hand.waitFor("nav-today");
    hand.waitFor("new-case");
  }

  private static void newCase(Hand hand) {
    hand.click("new-case");
    hand.write("new-case-name", CITIZEN);
    hand.click("new-case-make");
    hand.waitFor("case-name");
  }

  private static void guideBefore(Hand hand) {
    tab(hand, "guide");
    answer(
        hand, "PURPOSE_NOW_AND_LATER", "Maja vil arbejde med dyr og på sigt have lønnede timer.");
    answer(
        hand, "REALISTIC_EXPECTATIONS", "Ni timer på tre formiddage, så hun kan hvile bagefter.");
  }

  static void answer(Hand hand, String point, String text) {
    if (!hand.sees("answer-" + point)) {
      hand.click("point-" + point);
    }
    hand.write("answer-" + point, text);
    hand.click("state-" + point + "-DONE");
  }

  private static void placement(Hand hand, LocalDate today) {
    tab(hand, "overview");
    hand.click("add-placement");
    hand.write("placement-company", "Åkær Dyrepension");
    hand.write("placement-contact", "Lotte Åkær");
    hand.write("placement-start", today.minusWeeks(3).toString());
    hand.write("placement-weeks", "13");
    hand.click("day-MONDAY");
    hand.click("day-WEDNESDAY");
    hand.click("day-FRIDAY");
    hand.click("confirm");
    hand.waitForNo("placement-box");
  }

  private static void staircase(Hand hand) {
    hand.click(hand.idOfFirst("go-"));
    hand.waitFor("tab-staircase");
    tab(hand, "staircase");
    hand.click("add-function");
    hand.write("function-name", "Pasning af hunde");
    hand.write("function-tasks", "Fodre, gå tur, gøre bure rene");
    hand.click("confirm");
    hand.waitForNo("function-box");
    hand.click("add-target");
    hand.write("target-learn", "Går selv i gang med morgenfodringen.");
    hand.write("target-help", "Lotte har skrevet portionerne på lågen.");
    hand.click("confirm");
    hand.waitForNo("target-box");
    hand.click("add-small");
    hand.write("small-text", "Kender alle hundenes navne");
    hand.click("confirm");
    hand.waitForNo("small-box");
  }

  /** The stairs over the whole window, for the citizen to see. */
  private static void together(Hand hand) {
    hand.click("staircase-together");
    hand.waitFor("together-close");
  }

  private static void accommodation(Hand hand) {
    hand.click("together-close");
    hand.waitForNo("together-close");
    tab(hand, "accommodation");
    hand.write("accommodation-new", "Ro efter hver runde");
    hand.click("accommodation-new-add");
    hand.write("accommodation-extent", "Ti minutter efter hver runde, to gange på en formiddag.");
    hand.write("accommodation-handling", "Maja sætter sig i foderrummet og lukker døren.");
    hand.write("accommodation-responsible", "Lotte Åkær");
    hand.write("accommodation-canDo", "Maja passer hundene roligt og får alle ture med.");
    hand.click("accommodation-sharing-TELL_COMPANY");
  }

  private static void hours(Hand hand) {
    tab(hand, "hours");
    hand.click("add-phase");
    hand.waitFor("phase-1-sum");
  }

  /** A replacement number: nobody can have it. */
  private static void citizen(Hand hand) {
    tab(hand, "citizen");
    hand.write("citizen-cpr", "710104-4011");
    hand.press(KeyCode.ENTER);
    hand.waitToRead("citizen-cpr", "710104-••••");
    hand.write("jobgoal-new-A", "Dyrepasser på et dyrehospital");
    hand.click("jobgoal-new-A-add");
    hand.write("jobgoal-new-B", "Medhjælper i en dyrehandel");
    hand.click("jobgoal-new-B-add");
    hand.write("goal-new", "Tre formiddage om ugen uden fravær i fire uger");
    hand.click("goal-new-add");
  }

  private static void description(Hand hand) {
    tab(hand, "description");
    hand.click("propose-all");
    hand.write(
        "description-PURPOSE",
        "Maja vil finde ud af, om arbejdet med dyr passer til hende tre formiddage om ugen.");
    hand.write(
        "description-DIRECTION",
        "Først fodrer Maja sammen med Lotte, siden står hun selv for morgenen.\n"
            + "På længere sigt vil hun have et fast job hos et dyrehospital.");
    hand.write(
        "description-NEXT_STEPS",
        "Maja og Lotte taler i den sidste uge om, hvilke vagter Maja kan tage.");
    hand.write(
        "description-PAID_HOURS",
        "Fra uge 10 får Maja løn for lørdagens fodring, tre timer om ugen.");
    hand.waitToRead("criteria-count", "7 af 7");
  }

  static void tab(Hand hand, String key) {
    hand.click("tab-" + key);
  }

  private static void screen(Hand hand, String key) {
    hand.click("nav-" + key);
  }

  private static void putOff(Hand hand) {
    hand.click(hand.idOfFirst("put-off-"));
    hand.click("snooze-week");
    hand.write("snooze-why", "Lotte er på ferie i denne uge.");
  }

  private static void putOffDone(Hand hand) {
    hand.click("snooze-go");
    hand.waitForNo("snooze-why");
  }

  private static void calendar(Hand hand) {
    hand.press(KeyCode.CONTROL, KeyCode.F1);
    hand.waitForNo("cards-panel");
    screen(hand, "today");
    hand.waitFor("today-calendar");
    hand.click("today-calendar");
    hand.waitFor("calendar-save");
  }

  private static void cases(Hand hand) {
    hand.press(KeyCode.ESCAPE);
    hand.waitForNo("calendar-save");
    screen(hand, "cases");
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
