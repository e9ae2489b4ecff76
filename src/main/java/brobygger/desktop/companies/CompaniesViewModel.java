package brobygger.desktop.companies;

import brobygger.casefile.Company;
import brobygger.casefile.CompanyBuilder;
import brobygger.casefile.CompanyId;
import brobygger.casefile.ContactPerson;
import brobygger.casefile.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** Which companies the screen lists, and the one whose details it shows. */
public final class CompaniesViewModel {
  private final CompanyBook book;
  private final StringProperty words = new SimpleStringProperty("");
  private final FilteredList<Company> shown;

  /** Lists every company at first. */
  public CompaniesViewModel(CompanyBook book) {
    this.book = book;
    this.shown = new FilteredList<>(book.all());
    words.subscribe(
        text -> {
          String wanted = text.strip().toLowerCase(Locale.ROOT);
          shown.setPredicate(
              company ->
                  (company.name() + "\n" + company.branch() + "\n" + company.town())
                      .toLowerCase(Locale.ROOT)
                      .contains(wanted));
        });
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
   * @throws brobygger.casefile.InvalidValueException when the name is blank or too long
   */
  public void add(String name) {
    Company company = Company.named(name);
    words.set("");
    book.add(company);
    book.chosenProperty().set(company.id());
  }

  /** Changes the chosen company; an impossible value is refused as the book refuses it. */
  public void edit(String label, UnaryOperator<Company> change) {
    chosen().ifPresent(company -> book.edit(company.id(), label, change));
  }

  /** Adds a contact person. */
  public void addContact(String name) {
    ContactPerson person = new ContactPerson(ElementId.random(), name, "", "", "");
    edit(
        "company.contact.add",
        company -> {
          List<ContactPerson> all = new ArrayList<>(company.contacts());
          all.add(person);
          return company.with((CompanyBuilder b) -> b.contacts(all));
        });
  }

  /** Changes one contact person. */
  public void editContact(ElementId id, UnaryOperator<ContactPerson> change) {
    edit(
        "company.contact",
        company ->
            company.with(
                (CompanyBuilder b) ->
                    b.contacts(
                        company.contacts().stream()
                            .map(p -> p.id().equals(id) ? change.apply(p) : p)
                            .toList())));
  }

  /** Takes a contact person away. */
  public void removeContact(ElementId id) {
    edit(
        "company.contact.remove",
        company ->
            company.with(
                (CompanyBuilder b) ->
                    b.contacts(
                        company.contacts().stream().filter(p -> !p.id().equals(id)).toList())));
  }

  /** Takes the newest change of the chosen company back. */
  public void undo() {
    chosen().ifPresent(company -> book.undo(company.id()));
  }
}
