package brobygger.desktop.casefile;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.LiveDocument;
import brobygger.desktop.Lives;
import brobygger.desktop.companies.CompanyBook;
import brobygger.edit.Edit;
import brobygger.edit.EditRefusedException;
import brobygger.guide.ContentPack;
import brobygger.texts.Texts;
import brobygger.usecase.history.CaseFiles;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * One open case, as its tabs see and change it. On the screen's thread only.
 *
 * <p>A tab follows {@link #caseFile()} and changes it through {@link #edit}, never otherwise. An
 * edit shows at once and is on disk within half a second.
 */
@Lives(Lifetime.CASE)
public final class CaseSession {
  private final LiveDocument<CaseFileId, CaseFile> document;

  /** What the tabs follow: the document lives longer than they do, and only this hears of it. */
  private final ReadOnlyObjectWrapper<CaseFile> caseFile;

  private final Subscription following;
  private final CaseFiles store;
  private final CompanyBook companies;
  private final ContentPack pack;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<CasePlace> place;

  /** Opens a case that was just read from the store, at a place. */
  public CaseSession(
      LiveDocument<CaseFileId, CaseFile> document,
      CaseFiles store,
      CompanyBook companies,
      ContentPack pack,
      Desk desk,
      CasePlace place) {
    this.document = document;
    this.store = store;
    this.companies = companies;
    this.pack = pack;
    this.desk = desk;
    this.place = new ReadOnlyObjectWrapper<>(place);
    this.caseFile = new ReadOnlyObjectWrapper<>(document.document());
    this.following = document.documentProperty().subscribe(caseFile::set);
  }

  /** Stops following the case: what was built over this session is no longer shown. */
  public void leave() {
    following.unsubscribe();
  }

  /** The case as the user sees it; never null. */
  public ReadOnlyObjectProperty<CaseFile> caseFile() {
    return caseFile.getReadOnlyProperty();
  }

  /**
   * Changes the case. What is refused is told in the window. The history says the edit's label in
   * words; typing under one label within 0.25 s is one step.
   *
   * @return whether the edit was taken
   */
  public boolean edit(Edit<CaseFile> edit) {
    try {
      document.edit(edit);
      return true;
    } catch (InvalidValueException | EditRefusedException e) {
      desk.dialogs().problem(e);
      return false;
    }
  }

  /** Whether what changes now is an edit taken back or done again, or one that was refused. */
  public boolean isGivingBack() {
    return document.isGivingBack();
  }

  /**
   * Tries an edit without making it.
   *
   * @throws EditRefusedException when {@link #edit} would refuse it
   * @throws InvalidValueException when it asks for a value that cannot be
   */
  public void tryOut(Edit<CaseFile> edit) {
    document.tryOut(edit);
  }

  /**
   * What takes back the change that was made last, whatever is changed before it is called. When
   * something else was changed in the very place, the window says so and nothing is taken back.
   */
  public Runnable takingBack() {
    return document.takingBack(desk::tookBack);
  }

  /**
   * Lets the store change the case, such as restoring an earlier state; the result is shown.
   *
   * @param change runs in the background; empty when nothing changed
   */
  public void turn(Callable<Optional<CaseFile>> change) {
    document.turn(change);
  }

  /** The cases on disk, for reading history in the background. */
  public CaseFiles store() {
    return store;
  }

  /** Every company, in memory. */
  public CompanyBook companies() {
    return companies;
  }

  /** Guide, steps, criteria and cards in the user's language. */
  public ContentPack pack() {
    return pack;
  }

  /** The window the case is open in. */
  public Desk desk() {
    return desk;
  }

  /** The words in the user's language. */
  public Texts texts() {
    return desk.texts();
  }

  /** Today by the window's clock. */
  public LocalDate today() {
    return desk.today();
  }

  /** The tab and element to show; a tab listens for its own key. */
  public ReadOnlyObjectProperty<CasePlace> place() {
    return place.getReadOnlyProperty();
  }

  /** Goes to another tab of this case, and to an element on it when one is named. */
  public void goTo(String tab, @Nullable ElementId element) {
    place.set(new CasePlace(document.id(), tab, element));
  }

  /** Keeps what is being typed, and calls back when the store has it. */
  public void flush(Runnable whenDone) {
    document.flush(whenDone);
  }
}
