package brobygger.edit;

import brobygger.casefile.Accommodation;
import brobygger.casefile.Agreement;
import brobygger.casefile.AgreementAnswer;
import brobygger.casefile.CaseFile;
import brobygger.casefile.Company;
import brobygger.casefile.CompanyId;
import brobygger.casefile.ContactPerson;
import brobygger.casefile.ElementId;
import brobygger.casefile.FollowUp;
import brobygger.casefile.GuideAnswer;
import brobygger.casefile.HourBlock;
import brobygger.casefile.HybridPhase;
import brobygger.casefile.InvalidValueException;
import brobygger.casefile.JournalNote;
import brobygger.casefile.Placement;
import brobygger.casefile.Snooze;
import brobygger.casefile.StepOrder;
import brobygger.casefile.TaskLink;
import brobygger.casefile.WorkFunction;
import brobygger.casefile.WorkTask;
import brobygger.edit.FieldProblemException.Reason;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses that a typed identity points at nothing: a company that is not here makes every receiver
 * refuse the case, and whatever else points at nothing is shown nowhere. What pointed at something
 * that is taken away may stay, as everywhere in the program.
 */
final class KnownReferences {
  private final Function<CompanyId, Optional<Company>> companies;

  /**
   * @param companies the companies that are here
   */
  KnownReferences(Function<CompanyId, Optional<Company>> companies) {
    this.companies = companies;
  }

  /** That a kind of field names something. */
  private record Reference(String kind, ElementId named) {}

  /**
   * Refuses what newly points at nothing.
   *
   * @throws FieldProblemException with {@link Reason#UNKNOWN_COMPANY} or {@link
   *     Reason#UNKNOWN_REFERENCE}, or {@link Reason#IMPOSSIBLE_VALUE} for a step
   */
  void check(CaseFile before, CaseFile after) {
    Set<Object> known =
        before.placements().stream().map(Placement::company).collect(Collectors.toSet());
    for (Placement placement : after.placements()) {
      if (!known.contains(placement.company()) && companies.apply(placement.company()).isEmpty()) {
        throw new FieldProblemException(Reason.UNKNOWN_COMPANY);
      }
    }
    Optional<InvalidValueException> astray = StepOrder.astray(before, after);
    if (astray.isPresent()) {
      throw new FieldProblemException(Reason.IMPOSSIBLE_VALUE, astray.get());
    }
    Map<Reference, Boolean> named = references(after);
    named.keySet().removeAll(references(before).keySet());
    if (named.containsValue(false)) {
      throw new FieldProblemException(Reason.UNKNOWN_REFERENCE);
    }
  }

  /** All of a case, and whether what they name is there. */
  private Map<Reference, Boolean> references(CaseFile file) {
    Set<ElementId> agreements = ids(file.agreements(), Agreement::id);
    Set<ElementId> visits = ids(file.followUps(), FollowUp::id);
    Set<ElementId> origins = ids(file.guide(), GuideAnswer::id);
    origins.addAll(visits);
    Map<Reference, Boolean> all = new HashMap<>();
    put(all, "origin", origins, file.agreements().stream().map(Agreement::origin));
    put(all, "followUp", visits, file.notes().stream().map(JournalNote::followUp));
    put(all, "agreement", agreements, answers(file));
    put(all, "task", tasks(file), links(file));
    put(all, "about", anything(file), file.snoozes().stream().map(Snooze::about));
    for (Placement placement : file.placements()) {
      Set<ElementId> people =
          companies.apply(placement.company()).stream()
              .map(Company::contacts)
              .flatMap(List::stream)
              .map(ContactPerson::id)
              .collect(Collectors.toSet());
      put(all, "person", people, Stream.ofNullable(placement.contactPerson()));
    }
    return all;
  }

  private static void put(
      Map<Reference, Boolean> all,
      String kind,
      Set<ElementId> there,
      Stream<? extends @Nullable ElementId> named) {
    named
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .forEach(id -> all.merge(new Reference(kind, id), there.contains(id), Boolean::logicalAnd));
  }

  private static <T> Set<ElementId> ids(List<T> elements, Function<T, ElementId> id) {
    return elements.stream().map(id).collect(Collectors.toCollection(HashSet::new));
  }

  private static Stream<ElementId> answers(CaseFile file) {
    return file.followUps().stream()
        .flatMap(visit -> visit.visit().answers().stream())
        .map(AgreementAnswer::agreement);
  }

  private static Stream<ElementId> links(CaseFile file) {
    return file.accommodations().stream()
        .flatMap(each -> each.tasks().stream())
        .map(TaskLink::task);
  }

  private static Set<ElementId> tasks(CaseFile file) {
    Stream<WorkTask> inFunctions = functions(file).flatMap(function -> function.tasks().stream());
    Stream<WorkTask> inHours =
        file.placements().stream()
            .flatMap(placement -> placement.hybrid().phases().stream())
            .map(HybridPhase::blocks)
            .flatMap(List::stream)
            .map(HourBlock::tasks)
            .flatMap(List::stream);
    return Stream.concat(inFunctions, inHours).map(WorkTask::id).collect(Collectors.toSet());
  }

  private static Stream<WorkFunction> functions(CaseFile file) {
    return file.placements().stream().flatMap(placement -> placement.functions().stream());
  }

  /** Whatever a rule can call about. */
  private static Set<ElementId> anything(CaseFile file) {
    Set<ElementId> all = ids(file.guide(), GuideAnswer::id);
    all.addAll(ids(file.placements(), Placement::id));
    all.addAll(ids(file.followUps(), FollowUp::id));
    all.addAll(ids(file.agreements(), Agreement::id));
    all.addAll(ids(file.accommodations(), Accommodation::id));
    all.addAll(ids(file.goals(), goal -> goal.id()));
    all.addAll(ids(file.jobGoals(), goal -> goal.id()));
    all.addAll(ids(file.notes(), JournalNote::id));
    functions(file)
        .forEach(
            function -> {
              all.add(function.id());
              all.addAll(ids(function.targets(), target -> target.id()));
            });
    file.goals().forEach(goal -> all.addAll(ids(goal.subGoals(), part -> part.id())));
    file.placements().forEach(each -> all.addAll(ids(each.hybrid().phases(), HybridPhase::id)));
    return all;
  }
}
