package brobygger.description;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.goal.JobGoalRank;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.WorkDay;
import brobygger.finding.StepNames;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the texts of a description from the facts of the case, in one language. */
public final class DescriptionTexts {
  /** Small words that a text of any length has, and that the other language has not. */
  private static final Pattern DANISH = WordSearch.words("og|er|til|på|hos|af|den|det|som|ikke");

  private static final Pattern ENGLISH = WordSearch.words("and|is|to|the|of|with|as|not|a|are");

  private final Texts texts;
  private final StepNames stepNames;
  private final Proposals proposals;
  private final RisingHours rising;

  /** Sentences from the program's texts, names of steps from the content pack. */
  public DescriptionTexts(Texts texts, StepNames stepNames) {
    this.texts = texts;
    this.stepNames = stepNames;
    this.rising = new RisingHours(texts);
    this.proposals = new Proposals(texts, stepNames, this);
  }

  /** A proposal for a field from the facts of the case; empty when there is too little to go on. */
  public String proposal(DescriptionField field, DescriptionFacts facts) {
    return proposals.of(field, facts);
  }

  /** Word for word what the company reads about an accommodation once it may know. */
  public List<String> told(Accommodation accommodation) {
    return proposals.told(accommodation);
  }

  /**
   * The text as VITAS and Min Plan show it. Fields without text are left out. Headings speak the
   * language that was written in, whatever that of the screen is.
   */
  public FinishedText finished(DescriptionFacts facts) {
    String written =
        Stream.of(DescriptionField.values())
            .map(field -> field.in(facts.description()))
            .collect(Collectors.joining("\n"));
    boolean headedOtherwise =
        texts.language() != Language.DANISH
            && DANISH.matcher(written).results().count()
                > ENGLISH.matcher(written).results().count();
    return headedOtherwise
        ? new DescriptionTexts(new Texts(Language.DANISH), stepNames).composed(facts)
        : composed(facts);
  }

  private FinishedText composed(DescriptionFacts facts) {
    List<String> parts = new ArrayList<>();
    for (DescriptionField field : DescriptionField.values()) {
      String text = field.in(facts.description()).strip();
      boolean inBody = field.criterion().isPresent() && field != DescriptionField.WORKING_TIME;
      if (inBody && !text.isEmpty()) {
        parts.add(of("section." + field.name()) + "\n" + text);
      }
    }
    if (!parts.isEmpty()) {
      parts.addFirst(opening(facts));
    }
    String body = String.join("\n\n", parts);
    String heading = facts.description().heading().strip();
    String wishes = facts.description().wishes().strip();
    String workingTime = facts.description().workingTime().strip();
    String whole =
        Stream.of(
                heading,
                titled(DescriptionField.WISHES, wishes),
                titled(DescriptionField.WORKING_TIME, workingTime),
                body)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return new FinishedText(
        heading, wishes, workingTime, body, rising.of(facts.firstName(), facts.placement()), whole);
  }

  private String titled(DescriptionField field, String text) {
    return text.isEmpty() ? "" : of("section." + field.name()) + "\n" + text;
  }

  /** "Thomas er i praktik hos Solby Kirkegård i 13 uger, fra … til …." */
  String opening(DescriptionFacts facts) {
    var company = facts.company();
    String kind = of("kind." + facts.placement().kind().name());
    String who =
        company == null
            ? of("opening.noCompany", facts.firstName(), kind)
            : of("opening", facts.firstName(), kind, company.name());
    Optional<Integer> weeks = facts.placement().period().weeks();
    LocalDate end = facts.placement().period().end();
    return weeks.isPresent() && end != null
        ? of(
            "opening.period",
            who,
            texts.amounts().weeks(weeks.get()),
            date(facts.placement().period().start()),
            date(end))
        : of("opening.from", who, date(facts.placement().period().start()));
  }

  /** "Mandag, onsdag og fredag kl. 9–12." Days with the same hours stand together. */
  String schedule(Placement placement) {
    Map<WorkDay, List<String>> groups = new TreeMap<>(sameTimes());
    Comparator<WorkDay> byDay = Comparator.comparing(WorkDay::day);
    List<WorkDay> days = placement.schedule().stream().sorted(byDay).toList();
    for (WorkDay day : days) {
      groups.computeIfAbsent(day, first -> new ArrayList<>()).add(texts.when().weekday(day.day()));
    }
    String all =
        groups.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(byDay))
            .map(
                group ->
                    of(
                        "days",
                        listed(group.getValue()),
                        clock(group.getKey().from()),
                        clock(group.getKey().to())))
            .collect(Collectors.joining(", "));
    return texts.amounts().capitalised(all) + ".";
  }

  private static Comparator<WorkDay> sameTimes() {
    return Comparator.comparing(WorkDay::from).thenComparing(WorkDay::to);
  }

  private String clock(LocalTime time) {
    return time.getMinute() == 0 ? of("clock.whole", time.getHour()) : texts.when().bare(time);
  }

  /** "13 uger, fra 11. januar 2027 til 11. april 2027", or empty while the end is open. */
  Optional<String> period(Placement placement) {
    LocalDate end = placement.period().end();
    return placement
        .period()
        .weeks()
        .filter(weeks -> end != null)
        .map(
            weeks ->
                of(
                    "period",
                    texts.amounts().weeks(weeks),
                    date(placement.period().start()),
                    end == null ? "" : date(end)));
  }

  /** "9 timer om ugen". */
  String weekly(Duration hours) {
    return texts.amounts().hoursAWeek(hours);
  }

  /** "Leif, graver". */
  String person(ContactPerson person) {
    return person.role().isBlank()
        ? TypedPart.open(person.name())
        : TypedPart.open(person.name()) + ", " + TypedPart.open(person.role());
  }

  /** "Kontaktperson er Leif, graver." */
  String contact(ContactPerson person) {
    return of("contact", person(person));
  }

  /** The dated meetings that stand in the description. */
  List<LocalDate> datedFollowUps(DescriptionFacts facts) {
    return facts.followUps().stream()
        .filter(f -> f.kind() == FollowUpKind.COMPANY_VISIT || f.kind() == FollowUpKind.CLOSING)
        .map(FollowUp::on)
        .distinct()
        .toList();
  }

  /** "Opfølgning: 22. februar og 29. marts. Thomas, Leif og konsulenten deltager. …" */
  String followUps(DescriptionFacts facts) {
    List<String> dates =
        datedFollowUps(facts).stream().map(day -> texts.when().dayAndMonth(day)).toList();
    return dates.isEmpty()
        ? ""
        : of("followUps", listed(dates)) + " " + participants(facts) + " " + meetingPurpose();
  }

  /** "Thomas, Leif og konsulenten deltager." */
  String participants(DescriptionFacts facts) {
    List<String> people = new ArrayList<>();
    people.add(facts.firstName());
    facts.contactPerson().map(ContactPerson::name).map(TypedPart::open).ifPresent(people::add);
    people.add(of("consultant"));
    return of("participants", listed(people));
  }

  /** "Vi vurderer opgaver, timer og fremskridt." */
  String meetingPurpose() {
    return of("meetingPurpose");
  }

  /** "På længere sigt vil Thomas …", from the job goals, A first. */
  Optional<String> longerTerm(DescriptionFacts facts) {
    return jobGoal(facts).map(goal -> of("longerTerm", facts.firstName(), TypedPart.job(goal)));
  }

  /** The preferred job, in the words of the case. */
  static Optional<String> jobGoal(DescriptionFacts facts) {
    return facts.caseFile().jobGoals().stream()
        .min(Comparator.comparing(JobGoal::rank, Comparator.<JobGoalRank>naturalOrder()))
        .map(JobGoal::title);
  }

  /** "a, b og c". */
  String listed(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return of("and", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
  }

  String date(LocalDate day) {
    return texts.when().date(day);
  }

  private String of(String key, Object... args) {
    return texts.of("description.text." + key, args);
  }
}
