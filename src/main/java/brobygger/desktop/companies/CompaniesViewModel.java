package brobygger.desktop.companies;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.company.CompanyTopic;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.company.RecruitmentCost;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.FoldedText;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.edit.CompanyEdits;
import brobygger.edit.Edit;
import brobygger.usecase.history.CaseFiles;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** Which companies the screen lists, and the one whose details it shows. */
@Lives(Lifetime.PERSON)
public final class CompaniesViewModel {
  private final CompanyBook book;
  private final StringProperty words = new SimpleStringProperty("");
  private final FilteredList<Company> shown;
  private final CaseFiles store;
  private final BackgroundWork work;
  private final ObjectProperty<List<CaseFile>> cases = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<CompanyPage> page = new SimpleObjectProperty<>(CompanyPage.FACTS);

  /** Lists every company at first; the cases come with {@link #readCases}. */
  public CompaniesViewModel(CompanyBook book, CaseFiles store, BackgroundWork work) {
    this.book = book;
    this.store = store;
    this.work = work;
    this.shown = new FilteredList<>(book.all());
    words.subscribe(
        text -> {
          String wanted = FoldedText.of(text);
          shown.setPredicate(
              company ->
                  FoldedText.of(company.name() + "\t" + company.branch() + "\t" + company.town())
                      .contains(wanted));
        });
  }

  /** Reads the cases anew, for the history of placements. */
  public void readCases() {
    work.of(running -> store.documents()).onDone(cases::set).start();
  }

  /** The cases the user has; empty until they were read. */
  public ReadOnlyObjectProperty<List<CaseFile>> casesProperty() {
    return cases;
  }

  /** The page that is shown of every company. */
  public ObjectProperty<CompanyPage> pageProperty() {
    return page;
  }

  /** The case the user came from, or null. */
  public ReadOnlyObjectProperty<@Nullable CasePlace> cameFromProperty() {
    return book.cameFromProperty();
  }

  /** What is written under a topic of the chosen company. */
  public String answer(CompanyTopic topic) {
    return chosen().map(company -> company.answer(topic)).orElse("");
  }

  /** Writes under a topic of the chosen company. */
  public void answer(CompanyTopic topic, String text) {
    edit(CompanyEdits.answer(topic, text));
  }

  /** Makes or takes back a choice. */
  public void choose(CompanyTopic topic, boolean chosen) {
    edit(CompanyEdits.choose(topic, chosen));
  }

  /** The rule of thumb for the yearly pay as written; empty when it is no amount. */
  public Optional<RecruitmentCost> cost() {
    String digits = answer(CompanyTopic.YEARLY_PAY).replaceAll("[ .]|kr", "").strip();
    if (!digits.matches("[1-9]\\d{0,6}")) {
      return Optional.empty();
    }
    return Optional.of(RecruitmentCost.of(Integer.parseInt(digits)));
  }

  /** What the user searches for. */
  public StringProperty wordsProperty() {
    return words;
  }

  /** The companies that fit, by name. */
  public FilteredList<Company> shown() {
    return shown;
  }

  /** The company whose details are shown, or null. */
  public ObjectProperty<@Nullable CompanyId> chosenProperty() {
    return book.chosenProperty();
  }

  /** The details as they are now. */
  public Optional<Company> chosen() {
    return book.find(book.chosenProperty().get());
  }

  /**
   * Keeps a new company and shows it.
   *
   * @throws brobygger.casefile.value.InvalidValueException when the name is blank or too long
   */
  public void add(String name) {
    Company company = Company.named(name);
    words.set("");
    book.add(company);
    book.chosenProperty().set(company.id());
  }

  /** Changes the chosen company; an impossible value is refused as the book refuses it. */
  void edit(Edit<Company> edit) {
    chosen().ifPresent(company -> book.edit(company.id(), edit));
  }

  /** Adds a contact person. */
  public void addContact(String name) {
    edit(CompanyEdits.addContact(new ContactPerson(ElementId.random(), name, "", "", "")));
  }

  /** Takes a contact person away. */
  public void removeContact(ElementId id) {
    edit(CompanyEdits.removeContact(id));
  }
}
