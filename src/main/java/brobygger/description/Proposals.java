package brobygger.description;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.SubGoal;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.finding.StepNames;
import brobygger.progression.HybridHours;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A first text for each field, made of what the case already knows. */
final class Proposals {
  private final Texts texts;
  private final StepNames stepNames;
  private final DescriptionTexts parts;

  Proposals(Texts texts, StepNames stepNames, DescriptionTexts parts) {
    this.texts = texts;
    this.stepNames = stepNames;
    this.parts = parts;
  }

  String of(DescriptionField field, DescriptionFacts facts) {
    return switch (field) {
      case HEADING -> heading(facts);
      case WISHES -> wishes(facts);
      case PURPOSE -> purpose(facts);
      case DIRECTION -> direction(facts);
      case TASKS -> tasks(facts);
      case WORKING_TIME -> workingTime(facts);
      case ACCOMMODATIONS -> accommodations(facts);
      case AGREEMENT -> agreement(facts);
      case NEXT_STEPS -> nextSteps(facts);
      case PAID_HOURS -> paidHours(facts);
    };
  }

  private String heading(DescriptionFacts facts) {
    List<String> functions =
        facts.placement().functions().stream().map(WorkFunction::name).toList();
    var company = facts.company();
    if (company == null) {
      return texts.amounts().capitalised(parts.listed(functions));
    }
    return functions.isEmpty()
        ? text("heading.company", company.name())
        : text("heading", company.name(), parts.listed(functions));
  }

  private String wishes(DescriptionFacts facts) {
    return facts.shared().stream()
        .map(Accommodation::canDo)
        .filter(canDo -> !canDo.isBlank())
        .map(this::sentence)
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  private String purpose(DescriptionFacts facts) {
    return lines(
        facts.caseFile().goals().stream().filter(g -> g.reached() == null).map(this::goal));
  }

  private String goal(Goal goal) {
    List<String> sentences = new ArrayList<>();
    sentences.add(sentence(goal.text()));
    if (!goal.measure().isBlank()) {
      sentences.add(text("goal.measure", sentence(goal.measure())));
    }
    LocalDate by = goal.by();
    if (by != null) {
      sentences.add(text("goal.by", parts.date(by)));
    }
    return String.join(" ", sentences);
  }

  private String direction(DescriptionFacts facts) {
    Stream<String> subGoals =
        facts.caseFile().goals().stream()
            .filter(goal -> goal.reached() == null)
            .flatMap(goal -> goal.subGoals().stream())
            .map(this::subGoal);
    Stream<String> targets =
        facts.placement().functions().stream()
            .flatMap(
                function ->
                    function.targets().stream()
                        .sorted(Comparator.comparing(Target::by))
                        .map(target -> target(function, target)));
    String list = lines(Stream.concat(subGoals, targets));
    String longer = parts.longerTerm(facts).orElse("");
    return lines(Stream.of(list, longer).filter(part -> !part.isEmpty()));
  }

  private String subGoal(SubGoal subGoal) {
    LocalDate by = subGoal.by();
    return by == null
        ? text("bullet", subGoal.text().strip())
        : text("bullet.by", TypedPart.open(subGoal.text()), parts.date(by));
  }

  private String target(WorkFunction function, Target target) {
    return text(
        "bullet.target", function.name(), stepNames.of(target.step()), parts.date(target.by()));
  }

  private String tasks(DescriptionFacts facts) {
    return lines(
        facts.placement().functions().stream()
            .filter(function -> !function.tasks().isEmpty())
            .map(
                function ->
                    text(
                        "bullet.function",
                        function.name(),
                        parts.listed(function.tasks().stream().map(WorkTask::name).toList()))));
  }

  private String workingTime(DescriptionFacts facts) {
    Duration hours = facts.placement().weeklyHours();
    if (facts.placement().schedule().isEmpty() || hours.isZero()) {
      return "";
    }
    String weekly = texts.amounts().capitalised(weekly(hours));
    return parts.schedule(facts.placement())
        + " "
        + parts
            .period(facts.placement())
            .map(period -> text("time.period", weekly, period))
            .orElseGet(
                () -> text("time.from", weekly, parts.date(facts.placement().period().start())));
  }

  /** "ni timer om ugen": whole hours up to twelve in words. */
  private String weekly(Duration hours) {
    boolean whole = hours.toMinutes() % 60 == 0 && hours.toHours() > 1;
    return whole
        ? text("time.weekly", texts.amounts().inWords((int) hours.toHours()))
        : parts.weekly(hours);
  }

  private String accommodations(DescriptionFacts facts) {
    return lines(facts.shared().stream().map(this::accommodation));
  }

  /** What the description's accommodations and wishes say about one of them. */
  List<String> told(Accommodation a) {
    return a.canDo().isBlank()
        ? List.of(accommodation(a))
        : List.of(accommodation(a), sentence(a.canDo()));
  }

  private String accommodation(Accommodation a) {
    String need =
        a.extent().isBlank()
            ? TypedPart.open(a.need())
            : text("accommodation.extent", TypedPart.open(a.need()), TypedPart.open(a.extent()));
    List<String> rest = new ArrayList<>();
    if (!a.handling().isBlank()) {
      rest.add(sentence(a.handling()));
    }
    if (!a.responsible().isBlank()) {
      String who = TypedPart.open(a.responsible());
      rest.add(
          TypedPart.isWho(who)
              ? text("accommodation.responsible", who)
              : text("accommodation.responsible.said", sentence(who)));
    }
    return rest.isEmpty()
        ? text("bullet", sentence(need))
        : text("bullet.accommodation", need, String.join(" ", rest));
  }

  private String agreement(DescriptionFacts facts) {
    Stream<String> contact = facts.contactPerson().map(parts::contact).stream();
    return lines(
        Stream.concat(contact, Stream.of(parts.followUps(facts))).filter(part -> !part.isEmpty()));
  }

  private String nextSteps(DescriptionFacts facts) {
    return DescriptionTexts.jobGoal(facts)
        .map(goal -> text("nextSteps", facts.firstName(), TypedPart.job(goal)))
        .orElse("");
  }

  private String paidHours(DescriptionFacts facts) {
    return lines(
        HybridHours.of(facts.placement().hybrid()).phases().stream()
            .filter(phase -> !phase.paid().isZero())
            .map(this::paidPhase));
  }

  private String paidPhase(HybridHours.PhaseHours phase) {
    String from = parts.date(phase.phase().from());
    String paid = tasks(phase.phase(), HourKind.PAID);
    String hours = texts.amounts().hours(phase.paid());
    String sentence =
        paid.isEmpty() ? text("paid", from, hours) : text("paid.tasks", from, hours, paid);
    return phase.internship().isZero()
        ? sentence
        : sentence
            + " "
            + text(
                "paid.beside",
                texts.amounts().hours(phase.internship()),
                parts.weekly(phase.total()));
  }

  private String tasks(HybridPhase phase, HourKind kind) {
    return parts.listed(
        phase.blocks().stream()
            .filter(block -> block.kind() == kind)
            .flatMap(block -> block.tasks().stream())
            .map(WorkTask::name)
            .distinct()
            .toList());
  }

  /** The text as a sentence: a large first letter, and a point unless it ends some other way. */
  private String sentence(String text) {
    String said = texts.amounts().capitalised(text.strip());
    return said.matches("(?s).*[.!?…]") ? said : said + ".";
  }

  private static String lines(Stream<String> lines) {
    return String.join("\n", lines.toList());
  }

  private String text(String key, Object... args) {
    return texts.of("description.text." + key, args);
  }
}
