package brobygger.desktop.today;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;

/** Finds what needs the consultant today, in the user's words. Pure; runs in the background. */
@FunctionalInterface
public interface Calls {
  /** The most pressing first. */
  List<Call> of(List<CaseFile> cases, List<Company> companies, LocalDate today, Texts texts);
}
