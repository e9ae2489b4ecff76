package brobygger.desktop.cases;

import brobygger.casefile.company.Company;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.value.FoldedText;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.companies.CompanyBook;
import brobygger.usecase.history.CaseSummary;
import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Which cases the screen shows: by the words searched for and by phase. */
@Lives(Lifetime.PERSON)
public final class CasesViewModel {
  private final CaseList cases;
  private final CompanyBook companies;
  private final Clock clock;
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable CasePhase> phase = new SimpleObjectProperty<>(null);
  private final FilteredList<CaseSummary> shown;

  /** Shows every case at first. */
  public CasesViewModel(CaseList cases, CompanyBook companies, Clock clock) {
    this.cases = cases;
    this.companies = companies;
    this.clock = clock;
    this.shown = new FilteredList<>(cases.all());
    words.subscribe(text -> filter());
    phase.subscribe(chosen -> filter());
  }

  /** Follows the names of companies, until the result is ended: the companies live longer. */
  public Subscription followCompanies() {
    return companies.all().subscribe(this::filter);
  }

  /** What the user searches for: part of a name, a company or an owner. */
  public StringProperty wordsProperty() {
    return words;
  }

  /** The phase to show, or null for all. */
  public ObjectProperty<@Nullable CasePhase> phaseProperty() {
    return phase;
  }

  /** The cases that fit. */
  public FilteredList<CaseSummary> shown() {
    return shown;
  }

  /** Whether the vault has no case at all. */
  public boolean isEmpty() {
    return cases.all().isEmpty();
  }

  /** The phase of a case today. */
  public CasePhase phaseOf(CaseSummary line) {
    return line.phaseOn(today());
  }

  /** Name of the company of the placement that counts today, or empty. */
  public String companyOf(CaseSummary line) {
    return companies.find(line.companyOn(today())).map(Company::name).orElse("");
  }

  /** How many cases are in a phase; all of them when it is null. */
  public long count(@Nullable CasePhase of) {
    return cases.all().stream().filter(line -> of == null || phaseOf(line) == of).count();
  }

  /** Today by the window's clock. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Reads the lines anew. */
  public void refresh() {
    cases.load(this::filter);
  }

  private void filter() {
    String text = FoldedText.of(words.get());
    CasePhase only = phase.get();
    shown.setPredicate(
        line ->
            (only == null || phaseOf(line) == only)
                && FoldedText.of(line.name() + "\t" + companyOf(line) + "\t" + line.owner())
                    .contains(text));
  }
}
