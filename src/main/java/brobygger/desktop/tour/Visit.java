package brobygger.desktop.tour;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;

/** The follow-ups of the tour: planned, held at the company, and looked back on. */
final class Visit {
  private Visit() {}

  static void plan(Hand hand, LocalDate today) {
    MainJob.tab(hand, "followup");
    hand.click("followup-plan");
    hand.write("followup-on", today.toString());
    hand.write("followup-at", "10:00");
    hand.write("followup-purpose", "Hvordan går fodringen, og hvad er næste trin?");
    hand.click("followup-plan");
    hand.write("followup-purpose", "Status på målene og de første lønnede timer.");
  }

  static void hold(Hand hand, LocalDate today) {
    MainJob.tab(hand, "followup");
    hand.click(hand.idOfFirst("pick-"));
    hand.click("followup-visit");
    hand.waitFor("visit-finish");
    say(hand, "TASKS", "Jeg kan selv blande foderet til de små hunde.", KeyCode.F2);
    say(hand, "WHAT_WORKS", "Maja siger til, når hun skal sidde lidt.", KeyCode.F3);
    say(hand, "TASKS", "Maja gik fra bur til bur uden at spørge.", KeyCode.F4);
    hand.write("followup-assessment", "Maja er klar til at tage en hel morgen med støtte.");
    hand.click(hand.idOfFirst("step-up-"));
    hand.click(hand.idOfFirst("step-up-"));
    hand.write("followup-attended", "24");
    hand.write("agreement-who", "Lotte");
    hand.write("agreement-what", "viser Maja vagtplanen for lørdage");
    hand.write("agreement-by", today.plusWeeks(1).toString());
    hand.click("agreement-add");
    hand.waitToRead("agreement-what", "");
    hand.click("scale-WELL-6");
    hand.waitFor("followup-next-day");
  }

  static void keepNote(Hand hand) {
    hand.click("visit-finish");
    hand.waitFor("followup-note");
    hand.click("followup-note-save");
    hand.waitFor("followup-note-saved");
  }

  private static void say(Hand hand, String point, String words, KeyCode source) {
    hand.click("agenda-" + point);
    hand.write("followup-draft", words);
    hand.press(source);
    hand.waitToRead("followup-draft", "");
  }

  static void lookBack(Hand hand) {
    hand.click("visit-back");
    hand.waitFor("tab-guide");
    MainJob.tab(hand, "guide");
    hand.click("section-AFTER_COMPANY");
    MainJob.answer(hand, "LEARNED_TASKS", "Faste runder i samme rækkefølge passer Maja bedst.");
    MainJob.answer(hand, "NEXT_STEP_COMPANY", "Lotte vil gerne have Maja på lørdagsvagten.");
    hand.click("section-AFTER_THREE_WAY");
    MainJob.answer(hand, "NEXT_STEP_CITIZEN", "Maja søger et fritidsjob på dyrehospitalet.");
  }
}
