package brobygger.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileBuilder;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.citizen.CitizenBuilder;
import brobygger.casefile.value.InvalidValueException;
import brobygger.desktop.SavedState.State;
import brobygger.edit.EditProblem;
import brobygger.edit.MadeEdit;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A document that is used all day: what goes wrong once must not leave anything for the next. */
final class LiveDocumentRoundsTest {
  private static final int ROUNDS = 20;

  private final MemoryVault vault = new MemoryVault();
  private final SavedState saved = new SavedState();
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Runnable> timers = new ArrayList<>();
  private final List<Throwable> said = new ArrayList<>();
  private final List<Object> refused = new ArrayList<>();
  private final List<Object> shown = new ArrayList<>();
  private final CaseFile file =
      FiveSteps.open("Jonas Holm", new Owner("Anna", ""), LocalDate.of(2026, 11, 2));
  private final LiveDocument<CaseFileId, CaseFile> live = open();

  private LiveDocument<CaseFileId, CaseFile> open() {
    vault.caseFiles().add(file, "case.new");
    saved.tellRefusals(
        new SavedState.Refusals() {
          @Override
          public void refused(Object id, EditProblem why) {
            refused.add(id);
          }

          @Override
          public void shown(Object id) {
            shown.add(id);
          }
        });
    Later later =
        (delay, action) -> {
          timers.add(action);
          return () -> timers.remove(action);
        };
    return new LiveDocument<>(
        vault.caseFiles(),
        file.id(),
        file,
        new BackgroundWork(background::add, Runnable::run, said::add),
        later,
        saved);
  }

  @Test
  void whatIsTypedWhileTheStoreTurnsSomethingIsKeptBeforeFlushCallsBack() {
    List<String> flushed = new ArrayList<>();
    List<String> typed = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      String phone = "2" + round;
      typed.add(phone);
      live.turn(Optional::empty);
      live.edit(MadeEdit.of("citizen.phone", phone(phone)));
      live.flush(() -> flushed.add(kept().citizen().phone()));
      settle();
      assertThat(saved.stateProperty().get()).isEqualTo(State.SAVED);
    }
    assertThat(flushed).isEqualTo(typed);
    assertThat(live.document()).isEqualTo(kept());
  }

  @Test
  void whatBecameImpossibleIsRefusedOnceAndTheNextIsKept() {
    List<String> flushed = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      String note = "2" + round;
      live.turn(() -> vault.caseFiles().find(elsewhere(email("new@b.example"))));
      live.edit(MadeEdit.of("citizen.phone", onlyWithoutEmail("impossible")));
      live.flush(() -> flushed.add(kept().citizen().phone()));
      settle();
      assertThat(refused).hasSize(round + 1).containsOnly(file.id());
      assertThat(shown).hasSize(round + 1);
      assertThat(said).hasSize(round + 1).allMatch(InvalidValueException.class::isInstance);
      assertThat(live.document()).isEqualTo(kept());
      assertThat(saved.stateProperty().get()).isEqualTo(State.SAVED);
      live.edit(MadeEdit.of("citizen.email", email("")));
      live.edit(MadeEdit.of("citizen.phone", onlyWithoutEmail(note)));
      live.flush(() -> flushed.add(kept().citizen().phone()));
      settle();
      assertThat(kept().citizen().phone()).isEqualTo(note);
      assertThat(saved.stateProperty().get()).isEqualTo(State.SAVED);
    }
    assertThat(flushed).hasSize(2 * ROUNDS);
  }

  private CaseFileId elsewhere(UnaryOperator<CaseFile> change) {
    vault.caseFiles().edit(file.id(), MadeEdit.of("import", change));
    return file.id();
  }

  private void settle() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
    assertThat(timers).as("nothing is left to wait for").isEmpty();
  }

  private CaseFile kept() {
    return vault.caseFiles().get(file.id());
  }

  private static UnaryOperator<CaseFile> onlyWithoutEmail(String phone) {
    return f -> phone(f.citizen().email().isEmpty() ? phone : "1\n2").apply(f);
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
