package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.Statement;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentShape;
import brobygger.report.TaggedAccessDocuments;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.exchange.ExportBundle;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.history.Draft;
import brobygger.usecase.home.Vault;
import brobygger.usecase.privacy.DiscloseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Half-typed words of a visit: where they lie, and where they never go. */
class VisitWordsJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static final List<String> WORDS = List.of("Havregrynet", "Fatimasvend", "tavleskriv");

  @TempDir Path home;

  private static String text(LiveWindow live, String selector) {
    return screen.onScreen(() -> ((TextInputControl) live.on(selector)).getText());
  }

  private static void type(LiveWindow live, String selector, String words) {
    screen.onScreen(
        () -> {
          TextInputControl input = (TextInputControl) live.on(selector);
          input.requestFocus();
          input.setText(words);
          return true;
        });
    screen.settle();
  }

  private static void typeAll(LiveWindow live) {
    type(live, "#followup-draft", WORDS.get(0));
    type(live, "#agreement-who", WORDS.get(1));
    type(live, "#agreement-what", WORDS.get(2));
  }

  private static void isSaved(LiveWindow live) {
    live.until(
        () -> ((Labeled) live.on("#saved")).getText().startsWith("Alt er gemt"),
        "it is on disk and nothing waits for anybody");
  }

  private String bundle(Vault vault, CaseFile file, BundleView view) {
    JsonBundleFiles files = new JsonBundleFiles();
    Path written = home.resolve(view + ".json");
    new ExportBundle(vault, files)
        .export(
            new GatherBundle(vault, files, RecordingDesk.CLOCK, UUID::randomUUID)
                .gather(List.of(file.id()), "", view, Optional.empty()),
            List.of(file.id()),
            List.of(Dispatches.ANYBODY),
            written);
    try {
      return Files.readString(written);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String accessDocument(Vault vault, CaseFile file) {
    TaggedAccessDocuments documents =
        new TaggedAccessDocuments(
            () -> new Texts(Language.DANISH),
            RecordingDesk.CLOCK.getZone(),
            language -> brobygger.casefile.staircase.MasteryStep::plain);
    DiscloseCase disclose =
        new DiscloseCase(vault, new JsonBundleFiles(), documents, RecordingDesk.CLOCK);
    return documents.text(disclose.gather(file.id()), LocalDate.now(RecordingDesk.CLOCK));
  }

  @Test
  void theyLeaveInNoBundleAndStandInTheAccessDocument() {
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl").holdingSamira();
    LiveWindow live = vault.unlocked("#next-visit");
    try (live) {
      live.press("#next-visit");
      live.on("#visit-finish");
      typeAll(live);
      isSaved(live);
    }
    vault.read(
        live,
        open -> {
          CaseFile file = open.caseFiles().documents().getFirst();
          String document = CanonicalJson.text(DocumentShape.ofCase().write(file));
          String bundle = bundle(open, file, BundleView.FULL);
          String access = accessDocument(open, file);
          assertThat(bundle).contains("Samira");
          for (String word : WORDS) {
            assertThat(document).as("the case").doesNotContain(word);
            assertThat(bundle).as("what leaves").doesNotContain(word);
            assertThat(access).as("what the citizen may see").contains(word);
          }
          assertThat(open.caseFiles().history(file.id())).as("nothing was done yet").hasSize(1);
          return true;
        });
  }

  @Test
  void theyStandThereAgainAfterALockAndGoWhenTheyAreFiled() {
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl").holdingSamira();
    LiveWindow live = vault.unlocked("#next-visit");
    try (live) {
      live.press("#next-visit");
      live.on("#visit-finish");
      typeAll(live);
      screen.onScreen(
          () -> {
            live.window.lock(() -> {});
            return true;
          });
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      live.press("#open-go");
      live.on("#visit-finish");
      live.until(() -> text(live, "#followup-draft").equals(WORDS.get(0)), "the words stand");
      assertThat(text(live, "#agreement-who")).isEqualTo(WORDS.get(1));
      assertThat(text(live, "#agreement-what")).isEqualTo(WORDS.get(2));
      assertThat(live.find("#followup-draft-throw-away")).as("nothing to press").isNull();
      isSaved(live);
      live.press("#capture-CITIZEN");
      live.press("#agreement-add");
      live.until(() -> text(live, "#followup-draft").isEmpty(), "filed");
      live.until(() -> text(live, "#agreement-what").isEmpty(), "agreed");
    }
    FollowUp visit = vault.kept(live).followUps().get(1);
    assertThat(visit.statements()).extracting(Statement::text).containsExactly(WORDS.get(0));
    assertThat(vault.kept(live).agreements().getLast().what()).isEqualTo(WORDS.get(2));
    assertThat(vault.<List<Draft>>read(live, open -> open.drafts().all())).isEmpty();
  }

  @Test
  void wordsOfAVisitThatIsTakenAwayAreShownToBeCopiedOrThrownAway() {
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl").holdingSamira();
    LiveWindow live = vault.unlocked("#nav-cases");
    try (live) {
      live.press("#nav-cases");
      live.key("#cases-words", KeyCode.ENTER);
      live.toggle("#tab-followup");
      type(live, "#followup-draft", WORDS.get(0));
      isSaved(live);
      live.press("#followup-remove");
      live.until(
          () -> ((Labeled) live.on("#saved")).getText().startsWith("Ikke gemt"),
          "the words have no box");
    }
    assertThat(vault.<List<Draft>>read(live, open -> open.drafts().all()))
        .extracting(Draft::text)
        .containsExactly(WORDS.get(0));
  }
}
