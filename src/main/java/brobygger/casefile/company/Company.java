package brobygger.casefile.company;

import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.journal.AddedLater;
import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company that offers tasks, observes, and may pay for hours.
 *
 * @param id identity, shared between cases
 * @param name the company's name
 * @param registrationNumber CVR number, eight digits, or empty
 * @param branch line of business
 * @param address street and number
 * @param town postal code and town
 * @param about what we know: tasks, needs, culture
 * @param contacts people at the company
 * @param answers preparation, needs, offers and motives; one for each topic that has something
 */
@RecordBuilder
public record Company(
    CompanyId id,
    String name,
    String registrationNumber,
    String branch,
    String address,
    String town,
    String about,
    List<ContactPerson> contacts,
    @AddedLater List<CompanyAnswer> answers,
    @AddedLater List<Conflict> conflicts)
    implements CompanyBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Company {
    name = Check.name("Company.name", name);
    registrationNumber = Check.registrationNumber("Company.registrationNumber", registrationNumber);
    branch = Check.line("Company.branch", branch);
    address = Check.line("Company.address", address);
    town = Check.line("Company.town", town);
    about = Check.text("Company.about", about);
    contacts = Check.unique("Company.contacts", contacts, ContactPerson::id);
    answers = Check.unique("Company.answers", answers, CompanyAnswer::id);
    conflicts = Check.unique("Company.conflicts", conflicts, Conflict::id);
  }

  /** A company of which only the name is known. */
  public static Company named(String name) {
    return named(name, null);
  }

  /** A company of which only the name is known, and the first person there if somebody is named. */
  public static Company named(String name, @Nullable ContactPerson first) {
    List<ContactPerson> people = first == null ? List.of() : List.of(first);
    return new Company(CompanyId.random(), name, "", "", "", "", "", people, List.of(), List.of());
  }

  /** The contact person with that identity, if there is one. */
  public Optional<ContactPerson> contact(@Nullable ElementId id) {
    return contacts.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  /** What is written under a topic; empty when nothing is. */
  public String answer(CompanyTopic topic) {
    return answers.stream()
        .filter(answer -> answer.topic() == topic)
        .map(CompanyAnswer::text)
        .findFirst()
        .orElse("");
  }

  /** Whether a choice was made, or something is written under a topic. */
  public boolean has(CompanyTopic topic) {
    return answers.stream().anyMatch(answer -> answer.topic() == topic);
  }

  /** This company with something written under a topic; blank takes the answer away. */
  public Company answering(CompanyTopic topic, String text) {
    return text.isBlank() ? without(topic) : choosing(topic, text);
  }

  /** This company with a choice made or taken back. */
  public Company choosing(CompanyTopic topic, boolean chosen) {
    return chosen ? choosing(topic, "") : without(topic);
  }

  private Company choosing(CompanyTopic topic, String text) {
    CompanyAnswer answer = CompanyAnswer.to(topic, text);
    if (has(topic)) {
      return withAnswers(
          answers.stream()
              .map(known -> known.topic() == topic ? known.withText(text) : known)
              .toList());
    }
    return withAnswers(
        Elements.add(answers, answer).stream()
            .sorted(Comparator.comparing(CompanyAnswer::topic))
            .toList());
  }

  private Company without(CompanyTopic topic) {
    return withAnswers(answers.stream().filter(answer -> answer.topic() != topic).toList());
  }
}
