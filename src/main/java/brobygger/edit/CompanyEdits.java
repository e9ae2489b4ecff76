package brobygger.edit;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyTopic;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;

/** What is known of a company, and who works there. */
public final class CompanyEdits {
  /** Its name. */
  public static final FormField<Company, String> NAME =
      new FormField<>("name", Company::name, Company::withName);

  /** Line of business. */
  public static final FormField<Company, String> BRANCH =
      new FormField<>("branch", Company::branch, Company::withBranch);

  /** Street and number. */
  public static final FormField<Company, String> ADDRESS =
      new FormField<>("address", Company::address, Company::withAddress);

  /** Postal code and town. */
  public static final FormField<Company, String> TOWN =
      new FormField<>("town", Company::town, Company::withTown);

  /** CVR number. */
  public static final FormField<Company, String> NUMBER =
      new FormField<>("number", Company::registrationNumber, Company::withRegistrationNumber);

  /** What we know: tasks, needs, culture. */
  public static final FormField<Company, String> ABOUT =
      new FormField<>("about", Company::about, Company::withAbout);

  /** Name of a contact person. */
  public static final FormField<ContactPerson, String> PERSON_NAME =
      new FormField<>("name", ContactPerson::name, ContactPerson::withName);

  /** What they do there. */
  public static final FormField<ContactPerson, String> ROLE =
      new FormField<>("role", ContactPerson::role, ContactPerson::withRole);

  /** Their telephone number. */
  public static final FormField<ContactPerson, String> PERSON_PHONE =
      new FormField<>("phone", ContactPerson::phone, ContactPerson::withPhone);

  /** Their mail address. */
  public static final FormField<ContactPerson, String> PERSON_EMAIL =
      new FormField<>("email", ContactPerson::email, ContactPerson::withEmail);

  private static final Label CONTACT = new Label("company.contact");
  private static final Label CONTACT_ADDED = new Label("company.contact.add");
  private static final Label CONTACT_REMOVED = new Label("company.contact.remove");

  private CompanyEdits() {}

  /** Sets a field of the company. */
  public static <V> Edit<Company> set(FormField<Company, V> field, V value) {
    return Edit.of(field.label("company"), company -> field.set(company, value));
  }

  /** Writes under a topic; blank takes the answer away. */
  public static Edit<Company> answer(CompanyTopic topic, String text) {
    return Edit.of(new Label("company.answer." + topic), company -> company.answering(topic, text));
  }

  /** Makes a choice, or takes it back. */
  public static Edit<Company> choose(CompanyTopic topic, boolean chosen) {
    return Edit.of(
        new Label("company.choice." + topic), company -> company.choosing(topic, chosen));
  }

  /** Adds a contact person. */
  public static Edit<Company> addContact(ContactPerson person) {
    return Edit.of(CONTACT_ADDED, company -> with(company, person));
  }

  /** Adds the contact person that somebody names while filling in a placement. */
  public static Edit<Company> nameContact(ContactPerson person) {
    return Edit.of(CONTACT, company -> with(company, person));
  }

  private static Company with(Company company, ContactPerson person) {
    return company.withContacts(Elements.add(company.contacts(), person));
  }

  /** Sets a field of a contact person. */
  public static <V> Edit<Company> setContact(
      ElementId person, FormField<ContactPerson, V> field, V value) {
    return Edit.of(
        CONTACT,
        company ->
            company.withContacts(
                Elements.replace(
                    company.contacts(),
                    ContactPerson::id,
                    person,
                    each -> field.set(each, value))));
  }

  /** Takes a contact person away. */
  public static Edit<Company> removeContact(ElementId person) {
    return Edit.of(
        CONTACT_REMOVED,
        company ->
            company.withContacts(Elements.remove(company.contacts(), ContactPerson::id, person)));
  }
}
