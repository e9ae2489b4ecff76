package brobygger.desktop.companies;

import brobygger.casefile.Company;
import brobygger.casefile.CompanyBuilder;
import brobygger.casefile.ContactPerson;
import brobygger.casefile.ContactPersonBuilder;
import brobygger.casefile.ElementId;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.QuickAdd;
import brobygger.desktop.layout.EvenRow;
import brobygger.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
            pair(
                field("name", Company::name, CompanyBuilder::name),
                field("branch", Company::branch, CompanyBuilder::branch)),
            pair(
                field("address", Company::address, CompanyBuilder::address),
                field("town", Company::town, CompanyBuilder::town)),
            pair(
                field("number", Company::registrationNumber, CompanyBuilder::registrationNumber),
                new VBox()),
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

  private KeptField field(
      String code, Function<Company, String> read, BiConsumer<CompanyBuilder, String> write) {
    return KeptField.line(
        texts.of("companies.field." + code), "company-" + code, "", kept(code, read, write));
  }

  private KeptField area() {
    return KeptField.area(
        texts.of("companies.field.about"),
        "company-about",
        texts.of("companies.about.prompt"),
        3,
        kept("about", Company::about, CompanyBuilder::about));
  }

  private Kept kept(
      String code, Function<Company, String> read, BiConsumer<CompanyBuilder, String> write) {
    Kept kept =
        Kept.whileTyping(
            () -> model.chosen().map(read).orElse(""),
            mistakes.text(
                typed ->
                    model.edit(
                        "company." + code,
                        company -> company.with((CompanyBuilder b) -> write.accept(b, typed)))));
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
            part(id, "name", ContactPerson::name, ContactPersonBuilder::name),
            part(id, "role", ContactPerson::role, ContactPersonBuilder::role),
            part(id, "phone", ContactPerson::phone, ContactPersonBuilder::phone),
            part(id, "email", ContactPerson::email, ContactPersonBuilder::email));
    HBox row = Parts.beside(10, Parts.growing(fields), remove);
    FieldPlace.within(row, id.toString());
    row.setAlignment(Pos.BOTTOM_LEFT);
    return row;
  }

  private Node part(
      ElementId id,
      String code,
      Function<ContactPerson, String> read,
      BiConsumer<ContactPersonBuilder, String> write) {
    Kept kept =
        Kept.whileTyping(
            () -> model.chosen().flatMap(company -> company.contact(id)).map(read).orElse(""),
            mistakes.text(
                typed ->
                    model.editContact(
                        id,
                        person ->
                            person.with((ContactPersonBuilder b) -> write.accept(b, typed)))));
    contactFields.add(kept);
    KeptField field =
        KeptField.line(texts.of("companies.contact." + code), "contact-" + code, "", kept);
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
