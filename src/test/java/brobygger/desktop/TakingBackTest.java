package brobygger.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileBuilder;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.citizen.CitizenBuilder;
import brobygger.edit.MadeEdit;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.usecase.history.UndoStep;
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
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice takes back the change it speaks of, on a real H2 file. */
final class TakingBackTest {
  private final List<Boolean> turned = new ArrayList<>();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final CaseFile file =
      FiveSteps.open("Jonas Holm", new Owner("Anna", ""), LocalDate.of(2026, 11, 2));

  @TempDir Path temp;

  @SuppressWarnings("NullAway.Init")
  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  private LiveDocument<CaseFileId, CaseFile> live;

  @BeforeEach
  void open() {
    vault =
        ((CreateVaultOutcome.Created)
                new StoredVaults(
                        new H2Engine(), RecordingDesk.CLOCK, new Argon2Cost(8 * 1024, 1, 1))
                    .create(
                        temp.resolve("home"),
                        new Profile("Anna", ProfileRole.CONSULTANT, ""),
                        "blåbær på tærten".toCharArray()))
            .vault();
    vault.caseFiles().add(file, "case.new");
    live = live(BackgroundWork.onThisThread());
  }

  private LiveDocument<CaseFileId, CaseFile> live(BackgroundWork work) {
    return new LiveDocument<>(
        vault.caseFiles(), file.id(), file, work, (delay, action) -> () -> {}, new SavedState());
  }

  @AfterEach
  void close() {
    vault.close();
  }

  private void pause() {
    live.flush(() -> {});
  }

  private CaseFile kept() {
    return vault.caseFiles().get(file.id());
  }

  private void turn(@Nullable UndoStep step) {
    live.turn(Objects.requireNonNull(step).revision(), turned::add);
  }

  @Test
  void takingBackTakesTheVeryChangeWhateverCameAfterIt() {
    live.edit(MadeEdit.of("citizen.phone", phone("1")));
    live.edit(MadeEdit.of("citizen.phone", phone("12")));
    Runnable takingBack = live.takingBack(turned::add);
    live.edit(MadeEdit.of("citizen.email", email("a@b.example")));
    pause();
    live.edit(MadeEdit.of("citizen.email", email("a@bc.example")));
    takingBack.run();
    assertThat(turned).containsExactly(true);
    assertThat(live.document().citizen().phone()).isEmpty();
    assertThat(live.document().citizen().email()).isEqualTo("a@bc.example");
    assertThat(kept()).isEqualTo(live.document());
    takingBack.run();
    assertThat(turned).as("it was taken back already").containsExactly(true, false);
    assertThat(live.document().citizen().email()).isEqualTo("a@bc.example");
  }

  @Test
  void whatWasChangedSinceInTheVeryPlaceIsNotTakenAway() {
    live.edit(MadeEdit.of("citizen.phone", phone("1")));
    Runnable takingBack = live.takingBack(turned::add);
    pause();
    live.edit(MadeEdit.of("citizen.phone", phone("23")));
    takingBack.run();
    assertThat(turned).containsExactly(false);
    assertThat(kept().citizen().phone()).isEqualTo("23");
  }

  @Test
  void whatTheStoreTurnedIsTakenBackByItselfAsWell() {
    live.edit(MadeEdit.of("citizen.phone", phone("1")));
    live.flush(() -> {});
    turn(live.undoStateProperty().get().undo());
    Runnable again = live.takingBack(turned::add);
    live.edit(MadeEdit.of("citizen.email", email("a@b.example")));
    again.run();
    assertThat(turned).containsExactly(true, true);
    assertThat(kept().citizen().phone()).isEqualTo("1");
    assertThat(kept().citizen().email()).isEqualTo("a@b.example");
  }

  @Test
  void whatChangedNothingHasNothingToTakeBack() {
    Runnable takingBack = live.takingBack(turned::add);
    takingBack.run();
    assertThat(turned).containsExactly(false);
    assertThat(live.document()).isEqualTo(file);
  }

  @Test
  void whatIsEditedWhileTheStoreTurnsSomethingIsTakenBackByItselfAsWell() {
    live.edit(MadeEdit.of("citizen.email", email("a@b.example")));
    pause();
    live =
        live(
            new BackgroundWork(
                background::add,
                Runnable::run,
                failure -> {
                  throw new IllegalStateException(failure);
                }));
    all();
    turn(live.undoStateProperty().get().undo());
    live.edit(MadeEdit.of("citizen.phone", phone("1")));
    Runnable takingBack = live.takingBack(turned::add);
    all();
    pause();
    all();
    assertThat(kept().citizen().phone()).isEqualTo("1");
    assertThat(kept().citizen().email()).isEmpty();
    takingBack.run();
    all();
    assertThat(turned).containsExactly(true, true);
    assertThat(kept().citizen().phone()).isEmpty();
  }

  private void all() {
    while (!background.isEmpty()) {
      background.poll().run();
    }
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
