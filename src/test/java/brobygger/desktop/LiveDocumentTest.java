package brobygger.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileBuilder;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.citizen.CitizenBuilder;
import brobygger.casefile.value.InvalidValueException;
import brobygger.desktop.SavedState.State;
import brobygger.edit.MadeEdit;
import brobygger.usecase.history.UndoStep;
import brobygger.usecase.home.StoreProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LiveDocumentTest {
  private final MemoryVault vault = new MemoryVault();
  private final SavedState saved = new SavedState();
  private final List<Runnable> timers = new ArrayList<>();
  private final CaseFile file =
      FiveSteps.open("Jonas Holm", new Owner("Anna", ""), LocalDate.of(2026, 11, 2));
  private final LiveDocument<CaseFileId, CaseFile> live = open();
  private final List<Boolean> turned = new ArrayList<>();

  private LiveDocument<CaseFileId, CaseFile> open() {
    vault.caseFiles().add(file, "case.new");
    Later later =
        (delay, action) -> {
          timers.add(action);
          return () -> timers.remove(action);
        };
    return new LiveDocument<>(
        vault.caseFiles(), file.id(), file, BackgroundWork.onThisThread(), later, saved);
  }

  @Test
  void anEditShowsAtOnceAndIsKeptAfterThePause() {
    live.edit(MadeEdit.of("citizen.phone", phone("1")));
    assertThat(live.document().citizen().phone()).isEqualTo("1");
    assertThat(saved.stateProperty().get()).isEqualTo(State.SAVING);
    assertThat(kept().citizen().phone()).isEmpty();
    pause();
    assertThat(kept().citizen().phone()).isEqualTo("1");
    assertThat(saved.stateProperty().get()).isEqualTo(State.SAVED);
  }

  @Test
  void typingInOneFieldIsOneStepAndAnotherFieldAnother() {
    live.edit(MadeEdit.of("citizen.phone", phone("1")));
    live.edit(MadeEdit.of("citizen.phone", phone("12")));
    live.edit(MadeEdit.of("citizen.email", email("a@b.example")));
    pause();
    assertThat(vault.keptChanges()).isEqualTo(2);
    assertThat(kept()).isEqualTo(live.document());
  }

  @Test
  void anEditThatChangesNothingKeepsNothing() {
    live.edit(MadeEdit.of("citizen.phone", phone("")));
    assertThat(timers).isEmpty();
    assertThat(saved.stateProperty().get()).isEqualTo(State.SAVED);
  }

  @Test
  void undoKeepsWhatIsBeingTypedFirstAndThenTakesItBack() {
    live.edit(MadeEdit.of("citizen.phone", phone("1")));
    pause();
    live.edit(MadeEdit.of("citizen.phone", phone("12")));
    live.flush(() -> {});
    turn(live.undoStateProperty().get().undo());
    assertThat(live.document().citizen().phone()).isEqualTo("1");
    turn(live.undoStateProperty().get().redo());
    assertThat(live.document().citizen().phone()).isEqualTo("12");
    assertThat(kept()).isEqualTo(live.document());
    assertThat(live.undoStateProperty().get().undo()).isNotNull();
  }

  private void turn(@Nullable UndoStep step) {
    live.turn(Objects.requireNonNull(step).revision(), turned::add);
  }

  @Test
  void whatCannotBeKeptStaysAndIsSaidAndIsKeptLater() {
    vault.failWith(Optional.of(new StoreProblem.NoSpace()));
    live.edit(MadeEdit.of("citizen.phone", phone("1")));
    pause();
    assertThat(saved.stateProperty().get()).isEqualTo(State.NOT_SAVED);
    assertThat(saved.problem()).isPresent();
    assertThat(live.document().citizen().phone()).isEqualTo("1");
    vault.failWith(Optional.empty());
    live.retry();
    assertThat(kept().citizen().phone()).isEqualTo("1");
    assertThat(saved.stateProperty().get()).isEqualTo(State.SAVED);
  }

  @Test
  void aChangeFromElsewhereIsNotOverwritten() {
    vault.caseFiles().edit(file.id(), MadeEdit.of("import", email("new@b.example")));
    live.edit(MadeEdit.of("citizen.phone", phone("1")));
    pause();
    assertThat(kept().citizen().email()).isEqualTo("new@b.example");
    assertThat(kept().citizen().phone()).isEqualTo("1");
    assertThat(live.document()).isEqualTo(kept());
  }

  @Test
  void anImpossibleValueChangesNothing() {
    assertThatThrownBy(() -> live.edit(MadeEdit.of("citizen.phone", phone("1\n2"))))
        .isInstanceOf(InvalidValueException.class);
    assertThat(live.document()).isEqualTo(file);
    assertThat(saved.stateProperty().get()).isEqualTo(State.SAVED);
  }

  @Test
  void flushKeepsAtOnceAndThenCallsBack() {
    List<String> seen = new ArrayList<>();
    live.edit(MadeEdit.of("citizen.phone", phone("1")));
    live.flush(() -> seen.add(kept().citizen().phone()));
    assertThat(seen).containsExactly("1");
  }

  private void pause() {
    List.copyOf(timers).forEach(Runnable::run);
    timers.clear();
  }

  private CaseFile kept() {
    return vault.caseFiles().get(file.id());
  }

  private static UnaryOperator<CaseFile> phone(String phone) {
    return f ->
        f.with(
            (CaseFileBuilder b) ->
                b.citizen(f.citizen().with((CitizenBuilder c) -> c.phone(phone))));
  }

  private static UnaryOperator<CaseFile> email(String email) {
    return f ->
        f.with(
            (CaseFileBuilder b) ->
                b.citizen(f.citizen().with((CitizenBuilder c) -> c.email(email))));
  }
}
