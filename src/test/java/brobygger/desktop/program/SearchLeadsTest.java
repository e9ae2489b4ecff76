package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.look.Theme;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen in the search is where it says, in sight, with the keyboard there. */
class SearchLeadsTest {
  private static final Texts TEXTS = new Texts(Language.DANISH);

  /** Commands that lead to something, by their code. */
  private static final List<String> LEADING =
      List.of(
          "note",
          "plan",
          "access",
          "export",
          "handover",
          "placement",
          "close",
          "erase",
          "theme",
          "language",
          "size",
          "idle",
          "keep",
          "profile",
          "passphrase",
          "recovery",
          "anew",
          "newkeys",
          "backup",
          "restore",
          "contacts",
          "newcase",
          "help",
          "today",
          "cases",
          "companies",
          "exchange",
          "settings");

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir Path home;

  private LiveWindow open() {
    LiveWindow live =
        JourneyVault.in(screen, home, "Anna Dahl")
            .holding(EveryValue.samira())
            .unlocked("#nav-cases");
    live.looking(Theme.LIGHT, 100, 1024, 600);
    return live;
  }

  private static void choose(ActionCounter hands, String words) {
    hands.chord(KeyCode.CONTROL, KeyCode.K).type(words.toLowerCase(Locale.ROOT));
    hands.chord(KeyCode.ENTER);
  }

  @Test
  void everyCommandLeadsToSomethingInSightWithTheKeyboardThere() {
    List<String> wrong = new ArrayList<>();
    try (LiveWindow live = open()) {
      ActionCounter hands = new ActionCounter(screen, live);
      for (String code : LEADING) {
        choose(hands, "samira");
        live.on("#case-name");
        choose(hands, TEXTS.of("command.name." + code));
        screen.settle();
        screen.settle();
        Node at = screen.onScreen(() -> live.window.scene().getFocusOwner());
        if (at == null || !screen.onScreen(() -> isInSight(at))) {
          wrong.add(code + " leads to " + at);
        }
        hands.chord(KeyCode.ESCAPE).chord(KeyCode.ESCAPE);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Whether it is in the window, and in every part around it that scrolls. */
  private static boolean isInSight(Node node) {
    Scene scene = node.getScene();
    Bounds at = node.localToScene(node.getLayoutBounds());
    if (scene == null || at.getMinY() < -1 || at.getMinY() > scene.getHeight() - 10) {
      return false;
    }
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane pane) {
        Bounds view = pane.localToScene(pane.getLayoutBounds());
        if (at.getMaxY() < view.getMinY() + 4 || at.getMinY() > view.getMaxY() - 4) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void theCaseIsExportedByWhateverPeopleCallIt() {
    try (LiveWindow live = open()) {
      ActionCounter hands = new ActionCounter(screen, live);
      for (String called : List.of("eksporter", "eksportér denne", "send sag", "bundle")) {
        choose(hands, "samira");
        live.on("#case-name");
        choose(hands, called);
        live.until(
            () ->
                live.find("#exchange-cases") != null
                    && live.on("#exchange-cases").lookupAll(".check-box").stream()
                        .anyMatch(box -> ((CheckBox) box).isSelected()),
            called + " chooses the case to send");
        assertThat(((TextField) live.on("#exchange-words")).getText()).isEmpty();
      }
    }
  }

  @Test
  void aNoteFoundByItsWordsIsOpen() {
    try (LiveWindow live = open()) {
      ActionCounter hands = new ActionCounter(screen, live);
      choose(hands, "talt med køkkenchefen");
      live.until(
          () ->
              live.window.scene().getRoot().lookupAll(".text-input").stream()
                  .map(TextInputControl.class::cast)
                  .anyMatch(
                      box -> box.getText().equals("Talt med køkkenchefen.") && isInSight(box)),
          "the note in sight");
    }
  }
}
