package brobygger.desktop.shell;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Later;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.SavedState;
import brobygger.desktop.Typing;
import brobygger.desktop.cases.CaseList;
import brobygger.desktop.companies.CompanyBook;
import brobygger.usecase.home.Vault;
import java.time.Clock;

/**
 * Everything that belongs to one opened vault and ends when it is locked.
 *
 * @param vault the opened vault
 * @param cases its cases, one line each
 * @param companies its companies
 * @param typing what stands in fields and is not kept
 * @param saved whether everything typed is on disk
 * @param work work off the screen's thread, one thing after the other
 * @param later delays on the screen's thread
 * @param clock the clock everything dated is read from
 * @param sample whether these are the sample cases, which are gone after closing
 */
@Lives(Lifetime.VAULT)
public record Workbench(
    Vault vault,
    CaseList cases,
    CompanyBook companies,
    Typing typing,
    SavedState saved,
    BackgroundWork work,
    Later later,
    Clock clock,
    boolean sample) {

  /** The workbench of a vault that was just opened. */
  public static Workbench of(
      Vault vault, BackgroundWork work, Later later, Clock clock, boolean sample) {
    SavedState saved = new SavedState();
    return new Workbench(
        vault,
        new CaseList(vault.caseFiles(), work),
        new CompanyBook(vault.companies(), work, later, saved),
        new Typing(vault.drafts(), work, later, clock, saved),
        saved,
        work,
        later,
        clock,
        sample);
  }
}
