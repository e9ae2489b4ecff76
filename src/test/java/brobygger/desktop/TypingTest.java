package brobygger.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.desktop.SavedState.State;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.DraftKey;
import brobygger.usecase.home.StoreProblem;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is typed and not kept: held in time, said, and let go only when it is elsewhere. */
class TypingTest {
  private final MemoryVault vault = MemoryVault.withSamples(LocalDate.now(RecordingDesk.CLOCK));
  private final CaseFile file = vault.caseFiles().documents().getFirst();
  private final SavedState saved = new SavedState();
  private final List<Runnable> timers = new ArrayList<>();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final BackgroundWork work =
      new BackgroundWork(
          background::add,
          Runnable::run,
          failure -> {
            throw new IllegalStateException(failure);
          });
  private final Later later =
      (delay, action) -> {
        timers.add(action);
        return () -> timers.remove(action);
      };
  private final Typing typing = new Typing(vault.drafts(), work, later, RecordingDesk.CLOCK, saved);
  private final Typing.Field field =
      new Typing.Field(
          new DraftKey(Optional.of(DocumentKey.of(file.id())), "notes-addition"),
          "notes",
          "Tilføjelse",
          false);

  private void timers() {
    List<Runnable> due = List.copyOf(timers);
    timers.clear();
    due.forEach(Runnable::run);
  }

  private void background() {
    while (!background.isEmpty()) {
      background.poll().run();
    }
  }

  private List<String> held() {
    return vault.drafts().all().stream().map(Draft::text).toList();
  }

  @Test
  void typingIsHeldAsItStandsAfterThePauseAndSaidAtOnce() {
    typing.unkept(field, "a", "");
    assertThat(saved.stateProperty().get()).isEqualTo(State.TYPED);
    typing.unkept(field, "ab\u0093", "For langt");
    assertThat(timers).hasSize(1);
    assertThat(held()).isEmpty();
    timers();
    background();
    assertThat(held()).containsExactly("ab\u201c");
    assertThat(saved.stateProperty().get()).isEqualTo(State.TYPED);
    assertThat(saved.typedProperty().get()).isEqualTo(1);
  }

  @Test
  void aDraftGoesOnlyWhenItsTextIsOnDiskElsewhere() {
    typing.unkept(field, "a", "");
    timers();
    background();
    saved.saving(file);
    typing.kept(field.key());
    assertThat(saved.stateProperty().get()).isEqualTo(State.SAVING);
    timers();
    background();
    assertThat(held()).as("the case is not on disk yet").containsExactly("a");
    saved.saved(file);
    timers();
    background();
    assertThat(held()).isEmpty();
    assertThat(saved.stateProperty().get()).isEqualTo(State.SAVED);
  }

  @Test
  void aDiskThatTakesNothingIsSaidAndTriedAgain() {
    vault.failWith(Optional.of(new StoreProblem.NoSpace()));
    typing.unkept(field, "a", "");
    boolean[] done = {false};
    typing.flush(() -> done[0] = true);
    background();
    assertThat(done[0]).isTrue();
    assertThat(saved.stateProperty().get()).isEqualTo(State.NOT_SAVED);
    assertThat(saved.problem()).isPresent();
    vault.failWith(Optional.empty());
    typing.flush(() -> {});
    background();
    assertThat(saved.stateProperty().get()).isEqualTo(State.TYPED);
    assertThat(held()).containsExactly("a");
  }

  @Test
  void whatWasHeldIsThereInTheNextWindow() {
    typing.unkept(field, "a", "For langt");
    typing.flush(() -> {});
    background();
    SavedState next = new SavedState();
    Typing again = new Typing(vault.drafts(), work, later, RecordingDesk.CLOCK, next);
    again.load(() -> {});
    background();
    assertThat(again.draft(field.key()).map(Draft::wrong)).contains("For langt");
    assertThat(next.stateProperty().get()).isEqualTo(State.TYPED);
  }
}
