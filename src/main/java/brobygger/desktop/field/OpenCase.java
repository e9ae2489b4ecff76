package brobygger.desktop.field;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.desktop.Jottings;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.edit.Edit;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** The one case that is open, as its tabs read and change it. On the screen's thread only. */
@Lives(Lifetime.CASE)
public interface OpenCase {
  /** The case as it is now; listeners hear of every change, whoever made it. */
  ObservableValue<CaseFile> file();

  /**
   * Changes the case; it is on disk within half a second.
   *
   * @throws brobygger.edit.EditRefusedException when it may not be changed so
   * @throws brobygger.casefile.value.InvalidValueException when the edit asks for an impossible
   *     value; then nothing is changed
   */
  void edit(Edit<CaseFile> edit);

  /** What takes back the change that was made last, whatever is changed before it is called. */
  Runnable takingBack();

  /** Whether what changes now is an edit taken back or done again, or one that was refused. */
  boolean isGivingBack();

  /** Words of its visits that are filed nowhere yet. */
  Jottings jottings();

  /** A company the case refers to, if it is known here. */
  Optional<Company> company(CompanyId id);
}
