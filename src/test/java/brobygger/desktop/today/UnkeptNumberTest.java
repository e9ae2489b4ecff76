package brobygger.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.MemoryVault;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.SavedState;
import brobygger.desktop.Typing;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DraftKey;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Today reminds of what stands in fields now, not of what the store has yet to let go. */
final class UnkeptNumberTest {
  private final CaseFile file =
      FiveSteps.open("Aino Frisk", new Owner("Bo Lind", ""), LocalDate.of(2026, 9, 22));
  private final MemoryVault vault = new MemoryVault();
  private final BackgroundWork work =
      new BackgroundWork(
          Runnable::run,
          Runnable::run,
          failure -> {
            throw new IllegalStateException(failure);
          });
  private final Typing typing =
      new Typing(
          vault.drafts(), work, (delay, action) -> () -> {}, RecordingDesk.CLOCK, new SavedState());

  @Test
  void whatWasKeptIsNoLongerRemindedOfWhileItsDraftIsStillInTheStore() {
    DraftKey key = new DraftKey(Optional.of(DocumentKey.of(file.id())), "snooze-why");
    typing.unkept(new Typing.Field(key, "today", "Hvorfor?", false), "Grethe er på ferie", "");
    typing.flush(() -> {});
    assertThat(typing.number()).isEqualTo(1);
    typing.kept(key);
    assertThat(vault.drafts().all()).as("it goes a moment later").hasSize(1);
    assertThat(typing.number()).isZero();
  }

  @Test
  void whatWasHeldBeforeIsRemindedOf() {
    DraftKey key = new DraftKey(Optional.empty(), "search");
    typing.unkept(new Typing.Field(key, "today", "Søg", false), "x", "");
    typing.flush(() -> {});
    Typing again =
        new Typing(
            vault.drafts(),
            work,
            (delay, action) -> () -> {},
            RecordingDesk.CLOCK,
            new SavedState());
    again.load(() -> {});
    assertThat(again.number()).isEqualTo(1);
  }
}
