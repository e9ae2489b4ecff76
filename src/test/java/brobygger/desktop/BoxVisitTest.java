package brobygger.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.desktop.SavedState.State;
import brobygger.edit.MadeEdit;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.DraftKey;
import brobygger.usecase.home.StoreProblem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is typed in a box, from the first letter until the box is left, is one change. */
class BoxVisitTest {
  private static final String TEXT = "Ida kom til tiden, og hun blev hele dagen.";

  private final MemoryVault vault = new MemoryVault();
  private final SavedState saved = new SavedState();
  private final List<Timer> timers = new ArrayList<>();
  private final CaseFile file =
      FiveSteps.open("Jonas Holm", new Owner("Anna", ""), LocalDate.of(2026, 11, 2));
  private final BackgroundWork work = BackgroundWork.onThisThread();
  private final Later later =
      (delay, action) -> {
        Timer timer = new Timer(delay, action);
        timers.add(timer);
        return () -> timers.remove(timer);
      };
  private final LiveDocument<CaseFileId, CaseFile> live = open();
  private final Typing typing = new Typing(vault.drafts(), work, later, RecordingDesk.CLOCK, saved);
  private final Typing.Field field = field("citizen-background");

  private record Timer(Duration delay, Runnable action) {}

  private LiveDocument<CaseFileId, CaseFile> open() {
    vault.caseFiles().add(file, "case.new");
    return new LiveDocument<>(vault.caseFiles(), file.id(), file, work, later, saved);
  }

  private Typing.Field field(String code) {
    return new Typing.Field(
        new DraftKey(Optional.of(DocumentKey.of(file.id())), code), "citizen", "Baggrund", false);
  }

  /** Everything that is due by then has been done, what is due first before the rest. */
  private void passes(Duration time) {
    List<Timer> due =
        timers.stream()
            .filter(timer -> timer.delay().compareTo(time) <= 0)
            .sorted(Comparator.comparing(Timer::delay))
            .toList();
    due.forEach(
        timer -> {
          if (timers.remove(timer)) {
            timer.action().run();
          }
        });
  }

  private void background(String text) {
    live.edit(
        MadeEdit.of(
            "citizen.background", f -> f.withCitizen(f.citizen().withBackground(text.strip()))));
  }

  /** As the box does: the document first, then who holds what is typed. */
  private void types(String text) {
    background(text);
    typing.kept(field, text, true);
  }

  private String kept() {
    return vault.caseFiles().get(file.id()).citizen().background();
  }

  private List<String> held() {
    return vault.drafts().all().stream().map(Draft::text).toList();
  }

  private void typesAll() {
    for (int length = 1; length <= TEXT.length(); length++) {
      types(TEXT.substring(0, length));
      passes(LiveDocument.PAUSE);
    }
  }

  @Test
  void allThatIsTypedUntilTheBoxIsLeftIsOneChange() {
    typesAll();
    assertThat(vault.keptChanges()).isZero();
    typing.left(field.key());
    assertThat(vault.keptChanges()).isOne();
    assertThat(kept()).isEqualTo(TEXT);
    assertThat(saved.stateProperty().get()).isEqualTo(State.SAVED);
    assertThat(saved.settledProperty().get()).isTrue();
  }

  @Test
  void everyPauseItIsOnDiskAllTheSame() {
    for (int length = 1; length <= TEXT.length(); length++) {
      types(TEXT.substring(0, length));
      assertThat(saved.stateProperty().get())
          .isEqualTo(TEXT.charAt(length - 1) == ' ' ? State.SAVED : State.SAVING);
      passes(Typing.PAUSE);
      assertThat(held()).containsExactly(TEXT.substring(0, length));
      assertThat(saved.stateProperty().get()).isEqualTo(State.SAVED);
      assertThat(saved.settledProperty().get()).isFalse();
      assertThat(saved.typedProperty().get()).as("nothing to be seen to").isZero();
    }
    assertThat(kept()).isEmpty();
    typing.left(field.key());
    assertThat(held()).containsExactly(TEXT);
    passes(Duration.ofSeconds(1));
    assertThat(held()).isEmpty();
  }

  @Test
  void whatWasHeldIsOfferedWhenTheProgramIsGone() {
    typesAll();
    Typing again = new Typing(vault.drafts(), work, later, RecordingDesk.CLOCK, new SavedState());
    again.load(() -> {});
    assertThat(again.draft(field.key())).map(Draft::text).contains(TEXT);
  }

  @Test
  void lettersTypedAgainSoonAreHeldAgain() {
    types("a");
    typing.left(field.key());
    types("ab");
    passes(Duration.ofSeconds(1));
    assertThat(held()).containsExactly("ab");
    typing.left(field.key());
    passes(Duration.ofSeconds(1));
    assertThat(held()).isEmpty();
    assertThat(vault.keptChanges()).isEqualTo(2);
  }

  @Test
  void aBoxThatIsNotLeftIsKeptWhenNobodyTypes() {
    types("a");
    passes(LiveDocument.QUIET.minusSeconds(1));
    assertThat(kept()).isEmpty();
    passes(LiveDocument.QUIET);
    assertThat(kept()).isEqualTo("a");
  }

  @Test
  void anotherBoxThatGoesLeavesItAlone() {
    types("a");
    typing.left(field("citizen-wishes").key());
    assertThat(kept()).isEmpty();
  }

  @Test
  void withoutTheKeyboardItIsKeptAfterThePause() {
    background("a");
    typing.kept(field, "a", false);
    passes(LiveDocument.PAUSE);
    assertThat(kept()).isEqualTo("a");
    assertThat(held()).isEmpty();
  }

  @Test
  void whatAButtonDoesDoesNotWaitForTheBox() {
    types("a");
    live.edit(MadeEdit.of("citizen.phone", f -> f.withCitizen(f.citizen().withPhone("1"))));
    assertThat(kept()).isEqualTo("a");
    passes(LiveDocument.PAUSE);
    assertThat(vault.caseFiles().get(file.id()).citizen().phone()).isEqualTo("1");
    assertThat(vault.keptChanges()).isEqualTo(2);
    types("ab");
    background("abc");
    passes(LiveDocument.PAUSE);
    assertThat(kept()).as("also of the same name").isEqualTo("abc");
  }

  @Test
  void lockingKeepsItAndLeavesNoDraft() {
    typesAll();
    boolean[] done = {false};
    live.flush(() -> typing.flush(() -> done[0] = true));
    assertThat(done[0]).isTrue();
    assertThat(kept()).isEqualTo(TEXT);
    assertThat(held()).isEmpty();
  }

  @Test
  void whereNoDraftCanBeNothingWaits() {
    vault.failWith(Optional.of(new StoreProblem.NoSpace()));
    types("a");
    passes(Typing.PAUSE);
    assertThat(saved.stateProperty().get()).isEqualTo(State.NOT_SAVED);
    vault.failWith(Optional.empty());
    live.retry();
    assertThat(kept()).isEqualTo("a");
    assertThat(saved.stateProperty().get()).isEqualTo(State.SAVED);
  }

  @Test
  void whatTheStoreRefusesIsHeldAtItsBox() {
    types("a");
    passes(Typing.PAUSE);
    typing.refused(DocumentKey.of(file.id()), "Kan ikke gemmes");
    typing.left(field.key());
    passes(Duration.ofSeconds(1));
    passes(Duration.ofSeconds(1));
    assertThat(held()).containsExactly("a");
    assertThat(saved.typedProperty().get()).isOne();
  }
}
