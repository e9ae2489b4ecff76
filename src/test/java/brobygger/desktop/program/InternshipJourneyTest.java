package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.guide.CriterionCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A new internship with a complete description in the real window, each action counted. */
final class InternshipJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  /** What only the consultant can say. */
  private static final Map<CriterionCode, String> SAID =
      Map.of(
          CriterionCode.PURPOSE,
          "Maja vil finde ud af, om arbejdet med dyr passer til hende tre formiddage om ugen.",
          CriterionCode.DIRECTION,
          "Først fodrer Maja sammen med Lotte, siden står hun selv for morgenen. På længere sigt"
              + " vil hun have et fast job hos et dyrehospital.",
          CriterionCode.ACCOMMODATIONS,
          "Maja og Lotte holder en pause efter hver runde.",
          CriterionCode.NEXT_STEPS,
          "Maja og Lotte taler i den sidste uge om, hvilke vagter Maja kan tage.",
          CriterionCode.PAID_HOURS,
          "Fra uge 10 får Maja løn for lørdagens fodring, tre timer om ugen.");

  @Test
  void aNewInternshipWithACompleteDescriptionTakesFewActions() {
    CaseFile maja =
        FiveSteps.open(
            "Maja Lind", new Owner("Anna Dahl", "Havnekøbing"), LocalDate.now(RecordingDesk.CLOCK));
    JourneyVault vault =
        JourneyVault.in(screen, home, "Anna Dahl")
            .holding(made -> made.caseFiles().add(maja, "case.new"));
    try (LiveWindow live = vault.unlocked("#nav-today")) {
      ActionCounter hands = new ActionCounter(screen, live);
      hands.chord(KeyCode.CONTROL, KeyCode.K).type("maja").chord(KeyCode.ENTER);
      hands.click("#add-placement");
      field(live, hands, "#placement-company", "Åkær Dyrepension");
      hands.click("#day-MONDAY").click("#day-WEDNESDAY").click("#day-FRIDAY");
      field(live, hands, "#placement-contact", "Lotte Åkær");
      hands.chord(KeyCode.CONTROL, KeyCode.ENTER);
      live.until(() -> live.find("#placement-company") == null, "the box closes");
      hands.click("#tab-staircase").click("#add-function");
      field(live, hands, "#function-name", "Pasning af hunde");
      field(live, hands, "#function-tasks", "Fodre, gå tur, gøre bure rene");
      hands.chord(KeyCode.CONTROL, KeyCode.ENTER);
      live.until(() -> live.find("#function-name") == null, "the box closes");
      hands.click("#tab-description").click("#propose-all");
      for (CriterionCode code : CriterionCode.values()) {
        String selector = "#description-" + code;
        if (((TextInputControl) live.on(selector)).getText().isBlank()) {
          if (code == CriterionCode.DIRECTION || code == CriterionCode.PAID_HOURS) {
            // The field right below the one just written.
            hands.chord(KeyCode.TAB);
          }
          field(live, hands, selector, Objects.requireNonNull(SAID.get(code), code.name()));
        }
      }
      hands.click("#plan-meetings");
      live.until(
          () ->
              live.find("#criteria-count") instanceof Labeled count
                  && count.getText().startsWith("7 "),
          "all seven criteria are described");
      live.pictures("internship-live");
      hands.within(30, "a new internship with a complete description");
    }
  }

  /** Goes to a field, unless the keyboard is there already, and types. */
  private static void field(LiveWindow live, ActionCounter hands, String selector, String text) {
    Node field = live.on(selector);
    if (!field.isFocused()) {
      hands.click(selector);
    }
    assertThat(field).isInstanceOf(TextInputControl.class);
    hands.type(text);
  }
}
