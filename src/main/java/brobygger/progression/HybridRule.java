package brobygger.progression;

import brobygger.casefile.StepOrder;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.finding.Phrase;
import brobygger.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every rule about internship hours and paid hours (domain, section 6), in the order shown. That a
 * phase holds at most 37 hours is no rule here: a phase with more cannot be built.
 */
public enum HybridRule {
  /** No task is both trained and paid for in one phase. */
  TASK_ON_BOTH_SIDES(Severity.IMPROVE) {
    @Override
    Stream<HybridFinding> check(Placement placement, StepOrder steps, LocalDate day) {
      return phases(placement).flatMap(this::onBothSides);
    }

    private Stream<HybridFinding> onBothSides(HybridPhase phase) {
      Set<String> training =
          HybridHours.tasks(phase, HourKind.INTERNSHIP)
              .map(task -> TaskNames.folded(task.name()))
              .collect(Collectors.toSet());
      return HybridHours.tasks(phase, HourKind.PAID)
          .filter(task -> training.remove(TaskNames.folded(task.name())))
          .map(
              task ->
                  new HybridFinding(this, phase.id(), null, List.of(task.name(), phase.from())));
    }
  },
  /** Paid tasks are those the citizen masters, or is to master before the phase begins. */
  PAID_TASK_NOT_MASTERED(Severity.IMPROVE) {
    @Override
    Stream<HybridFinding> check(Placement placement, StepOrder steps, LocalDate day) {
      return blocks(placement, HourKind.PAID)
          .flatMap(
              at ->
                  at.block().tasks().stream()
                      .filter(task -> !mastered(placement, task, at.phase().from(), steps, day))
                      .map(
                          task -> at.found(this, task.name(), at.phase().from(), steps.highest())));
    }
  },
  /** Both kinds of hours, and one of the two documents has no name. */
  DOCUMENTS_NOT_NAMED(Severity.MISSING) {
    @Override
    Stream<HybridFinding> check(Placement placement, StepOrder steps, LocalDate day) {
      HybridHours hours = HybridHours.of(placement.hybrid());
      boolean named =
          !hours.plan().internshipDocument().isEmpty()
              && !hours.plan().employmentDocument().isEmpty();
      return hours.isHybrid() && !named ? Stream.of(whole(List.of())) : Stream.empty();
    }
  },
  /** The functions stand in two documents, not in one. */
  ONE_DOCUMENT_FOR_BOTH(Severity.IMPROVE) {
    @Override
    Stream<HybridFinding> check(Placement placement, StepOrder steps, LocalDate day) {
      String internship = placement.hybrid().internshipDocument();
      String employment = placement.hybrid().employmentDocument();
      boolean same =
          !internship.isEmpty()
              && TaskNames.folded(internship).equals(TaskNames.folded(employment));
      return same ? Stream.of(whole(List.of(internship))) : Stream.empty();
    }
  },
  /** The first phase has other hours than the placement. */
  HOURS_DO_NOT_ADD_UP(Severity.IMPROVE) {
    @Override
    Stream<HybridFinding> check(Placement placement, StepOrder steps, LocalDate day) {
      return HybridHours.of(placement.hybrid()).phases().stream()
          .limit(1)
          .filter(first -> !first.total().equals(placement.weeklyHours()))
          .map(
              first ->
                  new HybridFinding(
                      this,
                      first.phase().id(),
                      null,
                      List.of(first.total(), placement.weeklyHours())));
    }
  },
  /** Hours without a task: nobody can see what they are for. */
  HOURS_WITHOUT_TASKS(Severity.MISSING) {
    @Override
    Stream<HybridFinding> check(Placement placement, StepOrder steps, LocalDate day) {
      return Stream.of(HourKind.values())
          .flatMap(kind -> blocks(placement, kind))
          .filter(at -> at.block().tasks().isEmpty())
          .map(
              at ->
                  at.found(
                      this,
                      at.block().weekly(),
                      at.phase().from(),
                      Phrase.of("progression.hours." + at.block().kind())));
    }
  },
  /** The purpose of the two kinds of hours is kept apart: each has its own. */
  HOURS_WITHOUT_PURPOSE(Severity.HINT) {
    @Override
    Stream<HybridFinding> check(Placement placement, StepOrder steps, LocalDate day) {
      return Stream.of(HourKind.values())
          .flatMap(kind -> blocks(placement, kind))
          .filter(at -> at.block().purpose().isBlank())
          .map(
              at ->
                  at.found(
                      this,
                      at.block().weekly(),
                      at.phase().from(),
                      Phrase.of("progression.hours." + at.block().kind())));
    }
  };

  private final Severity severity;

  HybridRule(Severity severity) {
    this.severity = severity;
  }

  abstract Stream<HybridFinding> check(Placement placement, StepOrder steps, LocalDate day);

  /** How much its findings weigh. */
  public Severity severity() {
    return severity;
  }

  static List<HybridFinding> findings(Placement placement, StepOrder steps, LocalDate day) {
    return Stream.of(values()).flatMap(rule -> rule.check(placement, steps, day)).toList();
  }

  HybridFinding whole(List<Object> args) {
    return new HybridFinding(this, null, null, args);
  }

  /** A block where it stands. */
  record BlockAt(HybridPhase phase, HourBlock block) {
    HybridFinding found(HybridRule rule, Object... args) {
      return new HybridFinding(rule, phase.id(), block.id(), List.of(args));
    }
  }

  private static Stream<HybridPhase> phases(Placement placement) {
    return HybridHours.of(placement.hybrid()).phases().stream().map(p -> p.phase());
  }

  private static Stream<BlockAt> blocks(Placement placement, HourKind kind) {
    return phases(placement)
        .flatMap(
            phase ->
                phase.blocks().stream()
                    .filter(block -> block.kind() == kind)
                    .map(block -> new BlockAt(phase, block)));
  }

  /** On the highest step by now; or, in a phase to come, a target says so before it begins. */
  private static boolean mastered(
      Placement placement, WorkTask task, LocalDate from, StepOrder steps, LocalDate day) {
    Optional<WorkFunction> home = functionOf(placement, task);
    if (home.isEmpty()) {
      return false;
    }
    return Staircase.of(home.get(), steps, day).isMastered()
        || (from.isAfter(day)
            && home.get().targets().stream().anyMatch(target -> masters(target, steps, from)));
  }

  private static boolean masters(Target target, StepOrder steps, LocalDate from) {
    return steps.isHighest(target.step()) && !target.by().isAfter(from);
  }

  private static Optional<WorkFunction> functionOf(Placement placement, WorkTask task) {
    String name = TaskNames.folded(task.name());
    return placement.functions().stream()
        .filter(
            function ->
                TaskNames.folded(function.name()).equals(name)
                    || function.tasks().stream()
                        .anyMatch(own -> TaskNames.folded(own.name()).equals(name)))
        .findFirst();
  }
}
