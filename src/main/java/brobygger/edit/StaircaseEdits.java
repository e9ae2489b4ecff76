package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.SealRule;
import brobygger.casefile.StepOrder;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.GoodEnough;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.SmallStep;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.SupportShare;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.casefile.value.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The staircases of one placement: the functions of work, what was seen of each, and what is aimed
 * for. What is kept under an identity that is there takes the place of what stood under it.
 */
public final class StaircaseEdits {
  private static final Label FUNCTION = new Label("staircase.function");
  private static final Label FUNCTION_ADDED = new Label("staircase.function.add");
  private static final Label FUNCTION_REMOVED = new Label("staircase.function.remove");
  private static final Label GOOD_ENOUGH = new Label("staircase.goodenough");
  private static final Label OBSERVED = new Label("staircase.observe");
  private static final Label FORGOTTEN = new Label("staircase.observation.remove");
  private static final Label TARGET = new Label("staircase.target");
  private static final Label TARGET_REMOVED = new Label("staircase.target.remove");
  private static final Label SMALL_STEP = new Label("staircase.smallstep");
  private static final Label SMALL_STEP_REMOVED = new Label("staircase.smallstep.remove");
  private static final Label SUPPORT = new Label("staircase.support");
  private static final Label SUPPORT_REMOVED = new Label("staircase.support.remove");

  private final ElementId placement;

  /** Of this placement. */
  public StaircaseEdits(ElementId placement) {
    this.placement = placement;
  }

  /** Adds a function. */
  public Edit<CaseFile> addFunction(WorkFunction function) {
    return at(FUNCTION_ADDED, p -> p.withFunctions(Elements.add(p.functions(), function)));
  }

  /** Takes a function away with everything seen of it. */
  public Edit<CaseFile> removeFunction(ElementId function) {
    return at(
        FUNCTION_REMOVED,
        p -> p.withFunctions(Elements.remove(p.functions(), WorkFunction::id, function)));
  }

  /** What a function is called, which tasks it has, and where it began. */
  public Edit<CaseFile> describe(
      ElementId function, String name, List<WorkTask> tasks, @Nullable StartLevel start) {
    return of(FUNCTION, function, f -> f.withName(name).withTasks(tasks).withStart(start));
  }

  /** What makes it good enough for an ordinary day. */
  public Edit<CaseFile> goodEnough(ElementId function, GoodEnough agreed) {
    return of(GOOD_ENOUGH, function, f -> f.withGoodEnough(agreed));
  }

  /** Keeps what was seen on a step. */
  public Edit<CaseFile> observe(ElementId function, Observation seen) {
    return of(
        OBSERVED, function, f -> f.withObservations(put(f.observations(), Observation::id, seen)));
  }

  /**
   * Keeps where the citizen places themselves. What they said earlier the same day is corrected, so
   * that trying the steps leaves one observation; what was said at a sealed visit stands.
   */
  public Edit<CaseFile> placeSelf(ElementId function, MasteryStep step, LocalDate day) {
    ElementId id = ElementId.random();
    return Edit.of(
        OBSERVED,
        file -> {
          Predicate<Observation> same =
              o ->
                  o.seenBy() == Source.CITIZEN && o.on().equals(day) && !SealRule.isSealed(file, o);
          return onTheStairs(
              file,
              changed(
                  file,
                  function,
                  f -> seen(f, same, new Observation(id, step, day, Source.CITIZEN, ""))));
        });
  }

  /** Keeps the step that the consultant sees on the day of a visit: one a day, the last one. */
  public Edit<CaseFile> seeAtVisit(ElementId function, MasteryStep step, LocalDate day) {
    ElementId id = ElementId.random();
    Predicate<Observation> same = o -> o.seenBy() == Source.CONSULTANT && o.on().equals(day);
    return of(
        OBSERVED,
        function,
        f -> seen(f, same, new Observation(id, step, day, Source.CONSULTANT, "")));
  }

  private static WorkFunction seen(
      WorkFunction function, Predicate<Observation> same, Observation seen) {
    List<Observation> known = function.observations();
    return function.withObservations(
        known.stream().anyMatch(same)
            ? known.stream().map(o -> same.test(o) ? o.withStep(seen.step()) : o).toList()
            : Elements.add(known, seen));
  }

  /** Takes an observation away. */
  public Edit<CaseFile> forget(ElementId function, ElementId observation) {
    return of(
        FORGOTTEN,
        function,
        f -> f.withObservations(Elements.remove(f.observations(), Observation::id, observation)));
  }

  /** Keeps a step to reach by a day. */
  public Edit<CaseFile> aim(ElementId function, Target target) {
    return of(TARGET, function, f -> f.withTargets(put(f.targets(), Target::id, target)));
  }

  /** Takes a target away. */
  public Edit<CaseFile> dropTarget(ElementId function, ElementId target) {
    return of(
        TARGET_REMOVED,
        function,
        f -> f.withTargets(Elements.remove(f.targets(), Target::id, target)));
  }

  /** Keeps progress between two steps. */
  public Edit<CaseFile> note(ElementId function, SmallStep step) {
    return of(
        SMALL_STEP, function, f -> f.withSmallSteps(put(f.smallSteps(), SmallStep::id, step)));
  }

  /** Takes a small step away. */
  public Edit<CaseFile> dropSmallStep(ElementId function, ElementId step) {
    return of(
        SMALL_STEP_REMOVED,
        function,
        f -> f.withSmallSteps(Elements.remove(f.smallSteps(), SmallStep::id, step)));
  }

  /** Keeps how much of the working time somebody helps. */
  public Edit<CaseFile> support(ElementId function, SupportShare share) {
    return of(
        SUPPORT,
        function,
        f -> f.withSupportShares(put(f.supportShares(), SupportShare::id, share)));
  }

  /** Takes a support time away. */
  public Edit<CaseFile> dropSupport(ElementId function, ElementId share) {
    return of(
        SUPPORT_REMOVED,
        function,
        f -> f.withSupportShares(Elements.remove(f.supportShares(), SupportShare::id, share)));
  }

  private static <T> List<T> put(List<T> elements, Function<T, ElementId> idOf, T element) {
    ElementId id = idOf.apply(element);
    return elements.stream().anyMatch(each -> idOf.apply(each).equals(id))
        ? Elements.replace(elements, idOf, id, each -> element)
        : Elements.add(elements, element);
  }

  private Edit<CaseFile> of(Label label, ElementId function, UnaryOperator<WorkFunction> change) {
    return Edit.of(label, file -> onTheStairs(file, changed(file, function, change)));
  }

  /** Refuses a step that is none of the case's. */
  private static CaseFile onTheStairs(CaseFile before, CaseFile after) {
    StepOrder.astray(before, after)
        .ifPresent(
            astray -> {
              throw astray;
            });
    return after;
  }

  private CaseFile changed(CaseFile file, ElementId function, UnaryOperator<WorkFunction> change) {
    return file.withPlacement(
        placement,
        p -> p.withFunctions(Elements.replace(p.functions(), WorkFunction::id, function, change)));
  }

  private Edit<CaseFile> at(Label label, UnaryOperator<Placement> change) {
    return Edit.of(label, file -> onTheStairs(file, file.withPlacement(placement, change)));
  }
}
