package brobygger.desktop.casefile;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.desktop.Jottings;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.Edit;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * The case of a session. A refusal is thrown back to the field that asked for it, before the
 * session would say it in the window.
 */
@Lives(Lifetime.CASE)
public final class SessionCase implements OpenCase {
  private final CaseSession session;

  /** The session's case. */
  public SessionCase(CaseSession session) {
    this.session = session;
  }

  @Override
  public ObservableValue<CaseFile> file() {
    return session.caseFile();
  }

  @Override
  public void edit(Edit<CaseFile> edit) {
    session.tryOut(edit);
    session.edit(edit);
  }

  @Override
  public Runnable takingBack() {
    return session.takingBack();
  }

  @Override
  public boolean isGivingBack() {
    return session.isGivingBack();
  }

  @Override
  public Jottings jottings() {
    return session.desk().jottings();
  }

  @Override
  public Optional<Company> company(CompanyId id) {
    return session.companies().find(id);
  }
}
