package brobygger.desktop.field;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Company;
import brobygger.casefile.CompanyId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;

/** The one case that is open, as its tabs read and change it. On the screen's thread only. */
@Lives(Lifetime.CASE)
public interface OpenCase {
  /** The case as it is now; listeners hear of every change, whoever made it. */
  ObservableValue<CaseFile> file();

  /**
   * Changes the case; it is on disk within half a second.
   *
   * @param label stable code of what is done, such as {@code "accommodation.need"}
   * @throws brobygger.casefile.InvalidValueException when the change asks for an impossible value;
   *     then nothing is changed
   */
  void edit(String label, UnaryOperator<CaseFile> change);

  /** What takes back the change that was made last, whatever is changed before it is called. */
  Runnable takingBack();

  /** A company the case refers to, if it is known here. */
  Optional<Company> company(CompanyId id);
}
