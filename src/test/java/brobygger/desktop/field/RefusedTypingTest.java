package brobygger.desktop.field;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.Participant;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Later;
import brobygger.desktop.LiveDocument;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.SavedState;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.Typing;
import brobygger.edit.EditRefusedException;
import brobygger.edit.MadeEdit;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Draft;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.vault.Argon2Cost;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the screen has taken and a real store refuses afterwards stands at its field. */
@SuppressWarnings("NullAway.Init") // made on the screen\'s thread, which is waited for
class RefusedTypingTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static final LocalDate TODAY = LocalDate.now(RecordingDesk.CLOCK);
  private static final Texts TEXTS = new Texts(Language.DANISH);
  private static final Mistakes MISTAKES = new Mistakes(TEXTS);

  @TempDir Path folder;

  private final List<Runnable> timers = new ArrayList<>();
  private final Deque<Runnable> disk = new ArrayDeque<>();
  private final List<Throwable> told = new ArrayList<>();
  private final SavedState saved = new SavedState();
  private final VBox root = new VBox();
  private final FollowUp visit = FollowUp.planned(FollowUpKind.COMPANY_VISIT, TODAY);
  private Vault vault;
  private LiveDocument<CaseFileId, CaseFile> live;
  private Typing typing;
  private Stage stage;
  private KeptField purpose;
  private KeptField background;
  private TypedField person;

  @BeforeEach
  void open() {
    StoredVaults vaults =
        new StoredVaults(new H2Engine(), RecordingDesk.CLOCK, new Argon2Cost(8 * 1024, 1, 1));
    Profile anna = new Profile("Anna Dahl", ProfileRole.CONSULTANT, "");
    vault =
        ((CreateVaultOutcome.Created)
                vaults.create(
                    folder.resolve("vault"),
                    anna,
                    "fire heste i regnvejr".toCharArray(),
                    Optional.empty()))
            .vault();
    CaseFile file = SampleCase.empty().now().withFollowUps(List.of(visit));
    vault.caseFiles().add(file, "case.new");
    Later later =
        (delay, action) -> {
          timers.add(action);
          return () -> timers.remove(action);
        };
    BackgroundWork work = new BackgroundWork(disk::add, Runnable::run, told::add);
    screen.onScreen(
        () -> {
          live = new LiveDocument<>(vault.caseFiles(), file.id(), file, work, later, saved);
          typing = new Typing(vault.drafts(), work, later, RecordingDesk.CLOCK, saved);
          Optional<DocumentKey> about = Optional.of(DocumentKey.of(file.id()));
          new TypingWindow(
                  typing,
                  TEXTS,
                  RecordingDesk.CLOCK,
                  () -> new TypingWindow.Spot(about, "followup"))
              .in(root);
          Kept kept = Kept.whileTyping(() -> now().purpose(), MISTAKES.text(this::purpose));
          Kept other =
              Kept.whileTyping(
                  () -> live.document().citizen().background(),
                  MISTAKES.text(
                      typed ->
                          live.edit(
                              MadeEdit.of(
                                  "background",
                                  f -> f.withCitizen(f.citizen().withBackground(typed))))));
          purpose = KeptField.area("Formål", "purpose", "", 1, kept);
          background = KeptField.area("Baggrund", "background", "", 1, other);
          person = TypedField.line("person", "Deltager", "");
          live.documentProperty()
              .addListener(
                  (property, before, now) -> {
                    kept.refresh();
                    other.refresh();
                  });
          root.getChildren().addAll(purpose, background, person);
          stage = new Stage();
          stage.setScene(new Scene(root));
          stage.show();
          return true;
        });
  }

  @AfterEach
  void close() {
    screen.onScreen(
        () -> {
          ScreenPictures.away(stage);
          return true;
        });
    vault.close();
  }

  private FollowUp now() {
    return live.document().followUps().getFirst();
  }

  private void purpose(String typed) {
    live.edit(MadeEdit.of("purpose", visit(f -> f.withPurpose(typed))));
  }

  private UnaryOperator<CaseFile> visit(UnaryOperator<FollowUp> change) {
    return file ->
        file.withFollowUps(Elements.replace(file.followUps(), FollowUp::id, visit.id(), change));
  }

  /** As an import or another day does it while somebody types. */
  private void seal() {
    JournalNote note =
        new JournalNote(
            ElementId.random(),
            RecordingDesk.CLOCK.instant(),
            "Anna Dahl",
            "Vi talte om opgaverne.",
            "",
            visit.id(),
            List.of());
    vault
        .caseFiles()
        .edit(
            live.id(),
            MadeEdit.of("note", file -> file.withNotes(Elements.add(file.notes(), note))));
  }

  private void later() {
    for (int i = 0; i < 20 && !(timers.isEmpty() && disk.isEmpty()); i++) {
      List<Runnable> due = List.copyOf(timers);
      timers.clear();
      due.forEach(Runnable::run);
      while (!disk.isEmpty()) {
        disk.poll().run();
      }
    }
  }

  private List<String> held() {
    return vault.drafts().all().stream().map(Draft::text).toList();
  }

  @Test
  void aTextTypedIntoWhatWasSealedMeanwhileStandsAtItsField() {
    screen.onScreen(
        () -> {
          seal();
          purpose.input().setText("Se på opgaverne");
          background.input().setText("Har arbejdet i køkken.");
          later();
          return true;
        });
    assertThat(vault.caseFiles().get(live.id()).citizen().background())
        .isEqualTo("Har arbejdet i køkken.");
    assertThat(now().purpose()).isEmpty();
    assertThat(purpose.input().getText()).isEqualTo("Se på opgaverne");
    assertThat(purpose.lookupAll(".label").stream().map(node -> ((Label) node).getText()))
        .as("why, and since when")
        .anyMatch(words -> words.contains("ikke kan ændres mere"))
        .anyMatch(words -> words.startsWith("Kladde fra"));
    assertThat(held()).containsExactly("Se på opgaverne");
    assertThat(saved.stateProperty().get()).isEqualTo(SavedState.State.TYPED);
    assertThat(told).hasAtLeastOneElementOfType(EditRefusedException.class);
    screen.onScreen(
        () -> {
          purpose.input().clear();
          later();
          return true;
        });
    assertThat(held()).as("emptied as the store has it").isEmpty();
    assertThat(saved.stateProperty().get()).isEqualTo(SavedState.State.SAVED);
  }

  @Test
  void whereTheSealedTextStandsTheDraftStandsBelowIt() {
    screen.onScreen(
        () -> {
          purpose.input().setText("Se på opgaverne");
          seal();
          live.documentProperty().addListener((property, before, now) -> purpose.reading(true));
          later();
          return true;
        });
    assertThat(purpose.input().getText()).isEmpty();
    assertThat(((Label) purpose.lookup("#purpose-standing")).getText())
        .isEqualTo("Se på opgaverne");
    assertThat(held()).containsExactly("Se på opgaverne");
  }

  @Test
  void whatAButtonTookAndTheStoreRefusedIsInItsBoxAgainWithWhatWasTypedSince() {
    screen.onScreen(
        () -> {
          ((TextField) person.input()).setText("Leif");
          person.add(
              name ->
                  MISTAKES.trying(
                      () ->
                          live.edit(
                              MadeEdit.of(
                                  "participant",
                                  visit(
                                      f ->
                                          f.withParticipants(
                                              List.of(
                                                  new Participant(ElementId.random(), name))))))));
          assertThat(person.text()).isEmpty();
          person.input().setText("Grete");
          seal();
          later();
          return true;
        });
    assertThat(now().participants()).isEmpty();
    assertThat(person.text()).isEqualTo("Leif Grete");
    assertThat(held()).containsExactly("Leif Grete");
  }

  @Test
  void whatTheStoreTakesIsNoDraft() {
    screen.onScreen(
        () -> {
          purpose.input().setText("Se på opgaverne");
          later();
          seal();
          background.input().setText("Har arbejdet i køkken.");
          later();
          return true;
        });
    assertThat(held()).isEmpty();
    assertThat(told).isEmpty();
    assertThat(now().purpose()).isEqualTo("Se på opgaverne");
  }
}
