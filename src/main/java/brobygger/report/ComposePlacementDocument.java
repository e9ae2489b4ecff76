package brobygger.report;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.placement.WorkDay;
import brobygger.report.PlacementDocument.Prose;
import brobygger.report.PlacementDocument.Section;
import brobygger.report.PlacementDocument.Table;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses what of a case stands in the document about a placement, and in which order. */
final class ComposePlacementDocument {
  private final Texts texts;

  ComposePlacementDocument(Texts texts) {
    this.texts = texts;
  }

  PlacementDocument of(
      CaseFile file, Placement placement, @Nullable Company company, LocalDate today) {
    PlacementDescription description = placement.description();
    List<Section> sections =
        Stream.of(
                prose("wishes", description.wishes()),
                prose("workingTime", description.workingTime()),
                prose("purpose", description.purpose()),
                prose("direction", description.direction()),
                prose("tasks", description.tasks()),
                prose("accommodations", description.accommodations()),
                prose("agreement", description.agreement()),
                prose("nextSteps", description.nextSteps()),
                prose("paidHours", description.paidHours()),
                schedule(placement),
                followUps(file, placement),
                contacts(file, placement, company))
            .flatMap(Optional::stream)
            .toList();
    String heading = description.heading();
    return new PlacementDocument(
        texts.language().code(),
        heading.isEmpty() ? of("title") : heading,
        subtitle(file, placement, company),
        sections,
        of("closing", file.owner().name(), texts.when().date(today)));
  }

  private String subtitle(CaseFile file, Placement placement, @Nullable Company company) {
    LocalDate end = placement.period().end();
    String period =
        end == null
            ? of("from", texts.when().date(placement.period().start()))
            : of(
                "period",
                texts.when().date(placement.period().start()),
                texts.when().date(end),
                placement.period().weeks().map(weeks -> texts.amounts().weeks(weeks)).orElse(""));
    return Stream.of(file.citizen().name(), company == null ? "" : company.name(), period)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private Optional<Section> prose(String code, String text) {
    List<String> paragraphs = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    return paragraphs.isEmpty()
        ? Optional.empty()
        : Optional.of(new Prose(of("section." + code), paragraphs));
  }

  private Optional<Section> schedule(Placement placement) {
    if (placement.schedule().isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    placement.schedule().stream()
        .sorted(Comparator.comparing(WorkDay::day))
        .forEach(
            day ->
                rows.add(
                    List.of(
                        texts.amounts().capitalised(texts.when().weekday(day.day())),
                        texts.when().between(day.from(), day.to()),
                        hours(day.length()))));
    Duration total =
        placement.schedule().stream().map(WorkDay::length).reduce(Duration.ZERO, Duration::plus);
    rows.add(List.of(of("schedule.total"), "", hours(total)));
    return Optional.of(
        new Table(
            of("section.schedule"),
            List.of(of("schedule.day"), of("schedule.time"), of("schedule.hours")),
            rows));
  }

  private Optional<Section> followUps(CaseFile file, Placement placement) {
    List<List<String>> rows =
        file.followUps().stream()
            .filter(meeting -> placement.id().equals(meeting.placement()))
            .filter(meeting -> meeting.state() != FollowUpState.CANCELLED)
            .sorted(Comparator.comparing(FollowUp::on))
            .map(this::meeting)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                of("section.followUps"),
                List.of(of("followUps.when"), of("followUps.what"), of("followUps.who")),
                rows));
  }

  private List<String> meeting(FollowUp meeting) {
    String when =
        meeting.at() == null
            ? texts.when().date(meeting.on())
            : texts.when().date(meeting.on())
                + " "
                + texts.when().clock(Objects.requireNonNull(meeting.at()));
    return List.of(
        when,
        of("kind." + meeting.kind().name()),
        meeting.participants().stream().map(p -> p.name()).collect(Collectors.joining(", ")));
  }

  private Optional<Section> contacts(
      CaseFile file, Placement placement, @Nullable Company company) {
    List<List<String>> rows = new ArrayList<>();
    Optional.ofNullable(company)
        .flatMap(known -> known.contact(placement.contactPerson()))
        .ifPresent(person -> rows.add(contact(person)));
    rows.add(List.of(file.owner().name(), of("contacts.consultant"), ""));
    return Optional.of(
        new Table(
            of("section.contacts"),
            List.of(of("contacts.name"), of("contacts.role"), of("contacts.reach")),
            rows));
  }

  private static List<String> contact(ContactPerson person) {
    return List.of(
        person.name(),
        person.role(),
        Stream.of(person.phone(), person.email())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")));
  }

  private String hours(Duration length) {
    return texts.amounts().hours(length);
  }

  private String of(String key, Object... arguments) {
    return texts.of("report." + key, arguments);
  }
}
