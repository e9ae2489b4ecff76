package brobygger.desktop.program;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Jottings;
import brobygger.desktop.Later;
import brobygger.desktop.LiveDocument;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.SavedState;
import brobygger.desktop.Typing;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.followup.FollowUpViewModel;
import brobygger.desktop.followup.HoldFollowUp;
import brobygger.edit.Edit;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.DraftKey;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.vault.Argon2Cost;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/**
 * Somebody who types numbered words in every field of a visit in turn, over the same live document
 * and vault as the window, and says when each was typed. It waits to be killed.
 */
final class TypingProgram {
  private static final Typing.Field HOURS =
      new Typing.Field(DraftKey.loose("followup-attended"), "followup", "Timer", false);

  private TypingProgram() {}

  /** The highest number typed in any field of the visit. */
  static int newest(Vault vault) {
    return Stream.concat(
            vault.caseFiles().documents().stream()
                .flatMap(file -> file.followUps().stream())
                .map(FollowUp::assessment),
            vault.drafts().all().stream().map(Draft::text))
        .flatMap(text -> Arrays.stream(text.split(" ")))
        .filter(word -> word.matches("\\d+"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  private record Live(LiveDocument<CaseFileId, CaseFile> document, Jottings jottings)
      implements OpenCase {
    @Override
    public ObservableValue<CaseFile> file() {
      return document.documentProperty();
    }

    @Override
    public void edit(Edit<CaseFile> edit) {
      document.edit(edit);
    }

    @Override
    public boolean isGivingBack() {
      return document.isGivingBack();
    }

    @Override
    public Runnable takingBack() {
      return document.takingBack(possible -> {});
    }

    @Override
    public Optional<Company> company(CompanyId id) {
      return Optional.empty();
    }
  }

  public static void main(String[] arguments) throws Exception {
    StoredVaults vaults =
        new StoredVaults(new H2Engine(), RecordingDesk.CLOCK, new Argon2Cost(8 * 1024, 1, 1));
    Vault vault =
        ((OpenVaultOutcome.Opened)
                vaults.open(Path.of(arguments[0]), LiveWindow.PASSPHRASE.toCharArray()))
            .vault();
    ScheduledExecutorService ui = Executors.newSingleThreadScheduledExecutor();
    ExecutorService disk = Executors.newSingleThreadExecutor();
    Later later =
        (delay, action) -> {
          Future<?> planned = ui.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
          return () -> planned.cancel(false);
        };
    BackgroundWork work =
        new BackgroundWork(
            disk,
            ui::execute,
            problem -> {
              System.out.println("failed " + problem);
              Runtime.getRuntime().halt(1);
            });
    CaseFile file = vault.caseFiles().documents().getFirst();
    int first = newest(vault);
    SavedState saved = new SavedState();
    Typing typing = new Typing(vault.drafts(), work, later, RecordingDesk.CLOCK, saved);
    disk.submit(() -> {}).get();
    ui.submit(() -> typing.load(() -> {})).get();
    disk.submit(() -> {}).get();
    ui.submit(() -> {}).get();
    HoldFollowUp hold =
        ui.submit(
                () ->
                    new FollowUpViewModel(
                            new Live(
                                new LiveDocument<>(
                                    vault.caseFiles(), file.id(), file, work, later, saved),
                                typing.jottings()),
                            new Texts(Language.DANISH),
                            RecordingDesk.CLOCK,
                            "Anna Dahl",
                            MasteryStep::plain)
                        .openedProperty()
                        .get()
                        .orElseThrow())
            .get();
    // A window that has been open a while: its first save is behind it.
    warm(ui, disk, typing, hold, first + 1);
    for (int i = first + 2; ; i++) {
      int number = i;
      long at = ui.submit(() -> type(typing, hold, number, number)).get();
      System.out.print(number + " " + at + "\n");
      System.out.flush();
      Thread.sleep(23);
    }
  }

  private static void warm(
      ScheduledExecutorService ui,
      ExecutorService disk,
      Typing typing,
      HoldFollowUp hold,
      int number)
      throws Exception {
    for (int kind = 0; kind < 4; kind++) {
      int field = kind * 7;
      ui.submit(() -> type(typing, hold, field, number)).get();
    }
    ui.schedule(() -> {}, 2 * LiveDocument.PAUSE.toMillis(), TimeUnit.MILLISECONDS).get();
    disk.submit(() -> {}).get();
  }

  /** Types in one field, and after some words in the next. */
  private static long type(Typing typing, HoldFollowUp hold, int place, int number) {
    var field =
        switch (place / 7 % 4) {
          case 0 -> hold.capturing().draftProperty();
          case 1 -> hold.assessment().textProperty();
          case 2 -> hold.typing().note().textProperty();
          default -> hold.attendance().attended().textProperty();
        };
    long at = System.nanoTime();
    field.set("ord " + number);
    if (!hold.attendance().attended().keptProperty().get()) {
      // The box's part: hours that cannot be read are its draft.
      typing.unkept(HOURS, field.get(), hold.attendance().attended().problemProperty().get());
    }
    return at;
  }
}
