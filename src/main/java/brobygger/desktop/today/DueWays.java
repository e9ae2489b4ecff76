package brobygger.desktop.today;

import brobygger.casefile.company.CompanyId;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Desk;
import brobygger.desktop.backup.BackupsViewModel;
import brobygger.finding.Place;
import brobygger.rhythm.DueItem;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.Due;

/** What the button of a line does: it leads to where a thing is done, or does it at once. */
public final class DueWays {
  private final Vault vault;
  private final BackupsViewModel backups;

  /**
   * @param vault goes on from an earlier day
   * @param backups takes one
   */
  public DueWays(Vault vault, BackupsViewModel backups) {
    this.vault = vault;
    this.backups = backups;
  }

  /** On the screen's thread. */
  public void go(Due due, Desk desk) {
    switch (due) {
      case Due.OfCase of -> desk.openCase(place(of.item()));
      case Due.OfHome of -> go(of, desk);
    }
  }

  private void go(Due.OfHome due, Desk desk) {
    switch (due.homeRule()) {
      case EARLIER_DAY -> accept(desk);
      case DRAFTS -> desk.showDrafts();
      case COMPANY_CONFLICT -> {
        CompanyId company = due.company();
        if (company != null) {
          desk.openCompany(company);
        }
      }
      case BACKUP -> take(desk);
      case RECOVERY_KEY -> desk.openScreen("settings");
    }
  }

  private void accept(Desk desk) {
    desk.work()
        .of(
            running -> {
              vault.acceptMissing();
              return true;
            })
        .onDone(done -> desk.dialogs().notice(desk.texts().of("today.earlier.done")))
        .start();
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

  static CasePlace place(DueItem item) {
    return switch (item.rule()) {
      // They stand above every tab, or concern the case as a whole.
      case CONFLICT, RETENTION -> CasePlace.of(item.caseId());
      default -> new CasePlace(item.caseId(), tab(item.place()), item.element());
    };
  }

  private static String tab(Place place) {
    return switch (place) {
      case OVERVIEW, COMPANY -> "overview";
      case HOURS -> "hours";
      case GUIDE -> "guide";
      case STAIRCASE -> "staircase";
      case DESCRIPTION -> "description";
      case FOLLOW_UPS -> "followup";
      case ACCOMMODATIONS -> "accommodation";
      case CITIZEN -> "citizen";
    };
  }
}
