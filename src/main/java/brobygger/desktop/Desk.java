package brobygger.desktop;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.guide.ContentPack;
import brobygger.texts.Texts;
import brobygger.usecase.people.Profile;
import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.Parent;
import javafx.util.Subscription;

/**
 * What a screen may ask of the window it stands in. Screens are built anew when the language
 * changes, so a screen may keep its {@link #texts()}. On the screen's thread.
 */
public interface Desk {
  /** The words in the user's language. */
  Texts texts();

  /** The team's content in the user's language. */
  ContentPack pack();

  /** The clock everything dated is read from. */
  Clock clock();

  /** Today by that clock. */
  default LocalDate today() {
    return LocalDate.now(clock());
  }

  /** Whose vault is open: the author of notes and the owner of new cases. */
  Profile profile();

  /** Work off the screen's thread. */
  BackgroundWork work();

  /** Whether everything typed is on disk. */
  SavedState saved();

  /** Words of visits that are filed nowhere yet. */
  Jottings jottings();

  /** Questions, errors and short messages. */
  Dialogs dialogs();

  /** A change was to be taken back by itself: says so when that was not possible. */
  default void tookBack(boolean possible) {
    if (!possible) {
      dialogs().notice(texts().of("undo.rested"));
    }
  }

  /**
   * Lets a screen follow what lives longer than itself until this window's screens are built anew
   * or the vault is locked. What comes and goes more often uses {@link Following} instead.
   */
  void whileOpen(Subscription following);

  /** Goes to a screen of the navigation rail, such as {@code "today"}. */
  void openScreen(String key);

  /** Opens a case at an exact place. */
  void openCase(CasePlace place);

  /** Shows a company on its screen. */
  void openCompany(CompanyId company);

  /** Asks for a name and opens a new case. */
  void newCase();

  /** Brings out the question cards, or puts them away. */
  void showCards();

  /** Shows every shortcut there is, or puts the list away. */
  void showHelp();

  /** Shows everything that was typed and is not kept. */
  void showDrafts();

  /** A case was erased: what was typed about it is held no longer. */
  void forgetDrafts(CaseFileId erased);

  /**
   * Gives the whole window to one thing, such as a visit; Esc or {@link #restoreWindow} ends it.
   */
  void fillWindow(Parent content, Runnable onClosed);

  /** Ends {@link #fillWindow}. */
  void restoreWindow();
}
