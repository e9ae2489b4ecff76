package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.followup.Scale;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.Source;
import brobygger.desktop.ScreenPictures;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A whole visit in the real window over a real vault, each action counted. */
final class VisitJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  private JourneyVault vault() {
    return JourneyVault.in(screen, home, "Anna Dahl");
  }

  @BeforeEach
  void aVaultWithAVisitToday() {
    vault().holdingSamira();
  }

  private static String written(LiveWindow live, String selector) {
    return ((TextInputControl) live.on(selector)).getText();
  }

  @Test
  void aVisitWithNoteStepAttendanceAndNextDateTakesFewActions() {
    LiveWindow live = vault().unlocked("#next-visit");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      hands.click("#next-visit");
      live.on("#visit-finish");
      live.until(() -> hands.focused().equals("followup-draft"), "the keyboard is in the draft");
      hands.type("Samira skar grønt i 40 minutter uden at spørge.").chord(KeyCode.F4);
      hands.type("Det larmer, når varerne kommer.").chord(KeyCode.F2);
      hands.type("Hun går i gang, når tavlen er skrevet.").chord(KeyCode.F3);
      hands.type("Samira er klar til fredage alene.").chord(KeyCode.F5);
      hands.chord(KeyCode.ALT, KeyCode.RIGHT);
      hands.chord(KeyCode.F7).type("17,5");
      live.pictures("visit-live");
      hands.chord(KeyCode.CONTROL, KeyCode.ENTER);
      live.on("#followup-note");
      live.pictures("visit-live-note");
      hands.chord(KeyCode.CONTROL, KeyCode.ENTER);
      live.on("#followup-note-saved");
      hands.within(15, "a visit with note, step, attendance and next date");
    }
    CaseFile file = vault().kept(live);
    FollowUp held = file.followUps().get(1);
    assertThat(held.state()).isEqualTo(FollowUpState.HELD);
    assertThat(held.statements())
        .extracting(Statement::source)
        .containsExactly(Source.CONSULTANT, Source.CITIZEN, Source.COMPANY);
    assertThat(held.asked()).isNull();
    JournalNote note = file.notes().getFirst();
    assertThat(note.followUp()).isEqualTo(held.id());
    assertThat(note.text()).contains("Samira siger", "17,5 af 18 timer", "Trin set i dag");
    assertThat(note.assessment()).isEqualTo("Samira er klar til fredage alene.");
    assertThat(file.followUps()).hasSize(3);
    assertThat(file.followUps().getLast().on()).isEqualTo("2026-12-08");
  }

  @Test
  void aVisitWorksByKeyboardAloneAndSurvivesTheLockAndLeadsBackToToday() {
    LiveWindow live = vault().unlocked("#next-visit");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      hands.tabTo("next-visit").chord(KeyCode.SPACE);
      live.on("#visit-finish");
      live.until(() -> hands.focused().equals("followup-draft"), "the keyboard is in the draft");
      assertThat(live.find("#nav-today")).as("nothing else in sight").isNull();
      hands.chord(KeyCode.ALT, KeyCode.DOWN);
      hands.type("Mødte hver d");
      hands.chord(KeyCode.CONTROL, KeyCode.L);
      live.on("#open-passphrase");
      live.until(() -> hands.focused().equals("open-passphrase"), "the passphrase is asked");
      hands.type(LiveWindow.PASSPHRASE).chord(KeyCode.ENTER);
      live.until(() -> hands.focused().equals("followup-draft"), "the visit is there again");
      assertThat(written(live, "#followup-draft")).isEqualTo("Mødte hver d");
      hands.chord(KeyCode.F3);
      hands.chord(KeyCode.F8).chord(KeyCode.DIGIT7);
      hands.chord(KeyCode.F9).chord(KeyCode.RIGHT);
      hands.chord(KeyCode.F12).type("Fatima").chord(KeyCode.TAB).type("skriver tavlen");
      hands.chord(KeyCode.ENTER);
      hands.chord(KeyCode.F10);
      hands.chord(KeyCode.ESCAPE);
      live.on("#next-visit");
      assertThat(live.find("#visit-finish")).isNull();
      assertThat(hands.clicks()).isZero();
    }
    CaseFile file = vault().kept(live);
    FollowUp here = file.followUps().get(1);
    assertThat(here.state()).isEqualTo(FollowUpState.PLANNED);
    assertThat(here.statements())
        .singleElement()
        .extracting(Statement::source)
        .isEqualTo(Source.COMPANY);
    assertThat(here.visit().scales())
        .singleElement()
        .satisfies(a -> assertThat(a.scale()).isEqualTo(Scale.WELL))
        .satisfies(a -> assertThat(a.value()).isEqualTo(7));
    assertThat(file.agreements().getLast().what()).isEqualTo("skriver tavlen");
    assertThat(file.followUps()).hasSize(3);
  }
}
