package brobygger.desktop.companies;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.QuickAdd;
import brobygger.desktop.layout.EvenRow;
import brobygger.edit.CompanyEdits;
import brobygger.edit.FormField;
import brobygger.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the company is called, where it is, and its contact persons. Every letter is kept. */
final class CompanyFacts extends VBox implements CompanyPages.Page {
  private final CompaniesViewModel model;
  private final Texts texts;
  private final Mistakes mistakes;
  private final List<Kept> fields = new ArrayList<>();
  private final List<Kept> contactFields = new ArrayList<>();

  /** The narrowest field that can be read. */
  private static final double NARROWEST_EM = 8;

  private final VBox contacts = new VBox(10);
  private List<ElementId> shown = List.of();

  CompanyFacts(CompaniesViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.mistakes = new Mistakes(texts);
    getStyleClass().add("company-page");
    VBox facts =
        new VBox(
            12,
            pair(field(CompanyEdits.NAME), field(CompanyEdits.BRANCH)),
            pair(field(CompanyEdits.ADDRESS), field(CompanyEdits.TOWN)),
            pair(field(CompanyEdits.NUMBER), new VBox()),
            area());
    facts.getStyleClass().add("card");
    VBox people = new VBox(12, Parts.words(texts.of("companies.contacts"), "heading"));
    people.getChildren().addAll(contacts, adder());
    people.getStyleClass().add("card");
    getChildren().addAll(facts, people);
    follow();
  }

  @Override
  public Node node() {
    return this;
  }

  /** Shows the company as it is now, without disturbing the field that is being typed in. */
  @Override
  public void follow() {
    model
        .chosen()
        .ifPresent(
            company -> {
              fields.forEach(Kept::refresh);
              List<ElementId> ids = company.contacts().stream().map(ContactPerson::id).toList();
              if (!ids.equals(shown)) {
                shown = ids;
                contactFields.clear();
                contacts
                    .getChildren()
                    .setAll(company.contacts().stream().map(this::person).toList());
              }
              contactFields.forEach(Kept::refresh);
            });
  }

  private KeptField field(FormField<Company, String> field) {
    return KeptField.line(
        texts.of("companies.field." + field.code()), "company-" + field.code(), "", kept(field));
  }

  private KeptField area() {
    return KeptField.area(
        texts.of("companies.field.about"),
        "company-about",
        texts.of("companies.about.prompt"),
        3,
        kept(CompanyEdits.ABOUT));
  }

  private Kept kept(FormField<Company, String> field) {
    Kept kept =
        Kept.whileTyping(
            () -> model.chosen().map(field::of).orElse(""),
            mistakes.text(typed -> model.edit(CompanyEdits.set(field, typed))));
    fields.add(kept);
    return kept;
  }

  private Node person(ContactPerson person) {
    ElementId id = person.id();
    Button remove =
        Parts.cross(
            texts.of("companies.contact.remove", person.name()), () -> model.removeContact(id));
    EvenRow fields =
        new EvenRow(
            NARROWEST_EM,
            part(id, CompanyEdits.PERSON_NAME),
            part(id, CompanyEdits.ROLE),
            part(id, CompanyEdits.PERSON_PHONE),
            part(id, CompanyEdits.PERSON_EMAIL));
    HBox row = Parts.beside(10, Parts.growing(fields), remove);
    FieldPlace.within(row, id.toString());
    row.setAlignment(Pos.BOTTOM_LEFT);
    return row;
  }

  private Node part(ElementId id, FormField<ContactPerson, String> part) {
    Kept kept =
        Kept.whileTyping(
            () -> model.chosen().flatMap(company -> company.contact(id)).map(part::of).orElse(""),
            mistakes.text(typed -> model.edit(CompanyEdits.setContact(id, part, typed))));
    contactFields.add(kept);
    KeptField field =
        KeptField.line(
            texts.of("companies.contact." + part.code()), "contact-" + part.code(), "", kept);
    Parts.wide(field, 120);
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private Node adder() {
    return new QuickAdd(
        texts.of("companies.contact.new"),
        "contact-add",
        texts.of("companies.contact.add"),
        typed -> mistakes.trying(() -> model.addContact(typed)));
  }

  private static Node pair(Node one, Node other) {
    return new EvenRow(NARROWEST_EM, one, other);
  }
}
