package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.DraftKey;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The list of what was typed and is not kept, and the way to it from the head and from Today. */
class DraftsSheetTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static final CaseFile SAMIRA = SampleCase.rich().now();

  @TempDir Path home;

  private static Draft draft(String field, String place, String text, String wrong) {
    return new Draft(
        new DraftKey(Optional.of(DocumentKey.of(SAMIRA.id())), field),
        place,
        "Tilføj en bemærkning",
        text,
        wrong,
        false,
        RecordingDesk.CLOCK.instant().minus(Duration.ofHours(18)));
  }

  @Test
  void aDraftIsFoundFromTheHeadAlsoWhenItsFieldIsGone() {
    Draft gone = draft("note:" + ElementId.random() + "/notes-addition", "notes", "Borte", "");
    Draft there = draft("goal-new", "citizen", "Lave salat alene", "");
    JourneyVault vault =
        JourneyVault.in(screen, home, "Anna Dahl")
            .holding(
                open -> {
                  open.companies().add(SampleCase.KITCHEN, "company.new");
                  open.caseFiles().add(SAMIRA, "case.new");
                  open.drafts().put(gone);
                  open.drafts().put(there);
                });
    LiveWindow live = vault.unlocked("#nav-today");
    try (live) {
      live.until(() -> live.words().contains("2 kladder er ikke gemt"), "Today says so");
      live.until(() -> live.words().contains("Ikke gemt: 2 felter"), "the head says so");
      live.pictures("drafts-today");
      toTyped(live);
      live.on("#drafts-close");
      assertThat(live.words()).contains("Borte", "Lave salat alene");
      live.pictures("drafts-sheet");
      live.pressWords("Gå til feltet");
      live.until(() -> live.find("#drafts-close") == null, "the sheet is closed");
      live.toggle("#tab-citizen");
      live.until(
          () ->
              live.find("#goal-new") instanceof TextInputControl input
                  && input.getText().equals("Lave salat alene"),
          "the draft stands in its field");
      live.pictures("drafts-field");
      live.press("#goal-new-throw-away");
      live.until(() -> live.words().contains("Ikke gemt: 1 felt"), "one is thrown away");
      live.press("#nav-today");
      live.until(() -> live.words().contains("1 kladde er ikke gemt"), "Today says so");
      toTyped(live);
      live.on("#drafts-close");
      live.pressWords("Kassér");
      live.until(() -> live.words().contains("Alt er gemt på denne computer"), "all is well");
      live.until(
          () -> live.words().stream().noneMatch(words -> words.contains("kladde er ikke gemt")),
          "Today follows");
      live.press("#drafts-close");
    }
    assertThat(vault.<List<Draft>>read(live, open -> open.drafts().all())).isEmpty();
  }

  /** As the keyboard does it. */
  private static void toTyped(LiveWindow live) {
    assertThat(live.on("#saved").isFocusTraversable()).isTrue();
    live.key("#saved", KeyCode.ENTER);
  }
}
