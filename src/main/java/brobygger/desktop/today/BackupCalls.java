package brobygger.desktop.today;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.desktop.Desk;
import brobygger.desktop.backup.BackupsViewModel;
import brobygger.texts.Texts;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.BackupState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reminds of a backup that is too old, and takes one when asked to. */
public final class BackupCalls implements Calls {
  private final Calls others;
  private final BackupsViewModel backups;

  /**
   * @param others what concerns the cases
   * @param backups asked in the background whether the newest is too old
   */
  public BackupCalls(Calls others, BackupsViewModel backups) {
    this.others = others;
    this.backups = backups;
  }

  @Override
  public List<Call> of(
      List<CaseFile> cases, List<Company> companies, LocalDate today, Texts texts) {
    List<Call> all = new ArrayList<>(others.of(cases, companies, today, texts));
    Optional<BackupState> old = backups.reminder();
    if (old.isPresent()) {
      boolean none = old.get().newest() == null;
      all.add(
          new Call(
              Call.Weight.SOON,
              texts.of(none ? "backups.call.none" : "backups.call"),
              texts.of(none ? "backups.call.none.why" : "backups.call.why"),
              texts.of("backups.call.go"),
              null,
              this::take));
    }
    return List.copyOf(all);
  }

  private void take(Desk desk) {
    desk.dialogs().notice(desk.texts().of("backups.busy"));
    backups.takeNow(
        outcome -> {
          if (outcome instanceof BackupOutcome.Taken) {
            desk.dialogs().notice(backups.goodProperty().get().in(desk.texts()));
          } else {
            desk.dialogs()
                .tell(
                    desk.texts().of("backups.failed"),
                    backups.problemProperty().get().in(desk.texts()));
          }
        });
  }
}
