package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.followup.FollowUp;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.Sight;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The question cards in the real window: within reach everywhere, and never in the way. */
final class CardsJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  private JourneyVault vault() {
    return JourneyVault.in(screen, home, "Anna Dahl");
  }

  @BeforeEach
  void aVaultWithAVisitToday() {
    vault().holdingSamira();
  }

  @Test
  void oneKeyBringsTheCardsOutAndTheKeyboardGoesBackToWhereItWas() {
    LiveWindow live = vault().unlocked("#next-visit");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      hands.tabTo("next-visit");
      hands.chord(KeyCode.CONTROL, KeyCode.F1);
      live.until(() -> hands.focused().equals("cards-search"), "the search of the cards");
      hands.type("travlt");
      assertThat(live.on("#card-OBJECTIONS_TIME")).isNotNull();
      hands.chord(KeyCode.DOWN).chord(KeyCode.SPACE);
      assertThat(live.words()).anyMatch(text -> text.startsWith("Hvad tager mest af jeres tid"));
      live.pictures("cards-today");
      hands.chord(KeyCode.ESCAPE);
      live.until(() -> hands.focused().equals("next-visit"), "back where it was");
      assertThat(shown(live)).isFalse();
      hands.chord(KeyCode.CONTROL, KeyCode.F1);
      hands.chord(KeyCode.CONTROL, KeyCode.F1);
      live.until(() -> hands.focused().equals("next-visit"), "back once more");
      assertThat(shown(live)).isFalse();
      assertThat(hands.clicks()).isZero();
    }
  }

  @Test
  void theCardsFollowFromScreenToScreen() {
    LiveWindow live = vault().unlocked("#next-visit");
    try (live) {
      live.press("#cards");
      assertThat(live.on("#card-FOLLOW_UP_TASKS")).isNotNull();
      live.press("#nav-companies");
      assertThat(live.on("#card-PREP_CALL")).isNotNull();
      assertThat(live.find("#card-FOLLOW_UP_TASKS")).isNull();
      live.pictures("cards-companies");
      live.press("#cards-close");
      assertThat(shown(live)).isFalse();
    }
  }

  @Test
  void inAVisitTheKeyOfTheCitizenStaysAndTheFieldStaysInSight() {
    LiveWindow live = vault().unlocked("#next-visit");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      hands.click("#next-visit");
      live.until(() -> hands.focused().equals("followup-draft"), "the keyboard is in the draft");
      hands.type("Det larmer, når varerne kommer.").chord(KeyCode.F2);
      assertThat(shown(live)).isFalse();
      hands.chord(KeyCode.CONTROL, KeyCode.F1);
      live.until(() -> hands.focused().equals("cards-search"), "the search of the cards");
      assertThat(live.on("#card-SCALE")).isNotNull();
      live.pictures("cards-visit");
      hands.chord(KeyCode.CONTROL, KeyCode.F1);
      live.until(() -> hands.focused().equals("followup-draft"), "back in the draft");
      hands.chord(KeyCode.CONTROL, KeyCode.F1);
      hands.chord(KeyCode.ESCAPE);
      assertThat(shown(live)).isFalse();
      assertThat(live.on("#visit-finish")).as("the visit goes on").isNotNull();
    }
    FollowUp held = vault().kept(live).followUps().get(1);
    assertThat(held.statements()).hasSize(1);
  }

  private static boolean shown(LiveWindow live) {
    return Sight.isSeen(live.find("#cards-panel"));
  }
}
