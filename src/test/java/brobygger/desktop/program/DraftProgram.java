package brobygger.desktop.program;

import brobygger.casefile.CaseFile;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Later;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.SavedState;
import brobygger.desktop.Typing;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DraftKey;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.vault.Argon2Cost;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Somebody who types numbered words in boxes that wait for their button, and says which number is
 * held. It waits to be killed.
 */
final class DraftProgram {
  /** In how many boxes it types in turn. */
  static final int BOXES = 3;

  private DraftProgram() {}

  static Typing.Field box(CaseFile file, int number) {
    return new Typing.Field(
        new DraftKey(Optional.of(DocumentKey.of(file.id())), "box-" + number % BOXES),
        "notes",
        "Tilføjelse",
        false);
  }

  public static void main(String[] arguments) throws Exception {
    StoredVaults vaults =
        new StoredVaults(new H2Engine(), RecordingDesk.CLOCK, new Argon2Cost(8 * 1024, 1, 1));
    Vault vault =
        ((OpenVaultOutcome.Opened)
                vaults.open(Path.of(arguments[0]), LiveWindow.PASSPHRASE.toCharArray()))
            .vault();
    ExecutorService ui = Executors.newSingleThreadExecutor();
    ExecutorService disk = Executors.newSingleThreadExecutor();
    BackgroundWork work =
        new BackgroundWork(
            disk,
            ui::execute,
            problem -> {
              System.out.println("failed " + problem);
              Runtime.getRuntime().halt(1);
            });
    Later never = (delay, action) -> () -> {};
    CaseFile file = vault.caseFiles().documents().getFirst();
    Typing typing = new Typing(vault.drafts(), work, never, RecordingDesk.CLOCK, new SavedState());
    for (int i = 1; ; i++) {
      int number = i;
      CountDownLatch held = new CountDownLatch(1);
      ui.submit(
          () -> {
            typing.unkept(box(file, number), "ord " + number, "");
            typing.flush(held::countDown);
          });
      held.await();
      System.out.print(number + "\n");
      System.out.flush();
    }
  }
}
