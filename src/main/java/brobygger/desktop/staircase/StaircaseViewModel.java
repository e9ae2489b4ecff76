package brobygger.desktop.staircase;

import brobygger.casefile.CaseFile;
import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import brobygger.casefile.MasteryStep;
import brobygger.casefile.Observation;
import brobygger.casefile.Placement;
import brobygger.casefile.SealRule;
import brobygger.casefile.SmallStep;
import brobygger.casefile.Source;
import brobygger.casefile.SupportShare;
import brobygger.casefile.Target;
import brobygger.casefile.WorkFunction;
import brobygger.casefile.WorkTask;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.OpenCase;
import brobygger.progression.Staircase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The staircases of the placement that matters today, and every change of them. An impossible value
 * is thrown as {@link brobygger.casefile.InvalidValueException} before anything is changed.
 */
@Lives(Lifetime.CASE)
public final class StaircaseViewModel {
  private final OpenCase open;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<@Nullable Placement> placement =
      new ReadOnlyObjectWrapper<>();
  private final ObservableList<Staircase> lanes = FXCollections.observableArrayList();

  /** Kept: a view made anew for each caller is tidied away together with whoever listens to it. */
  private final ObservableList<Staircase> lanesToRead =
      FXCollections.unmodifiableObservableList(lanes);

  private final ReadOnlyObjectWrapper<@Nullable ElementId> selected = new ReadOnlyObjectWrapper<>();

  private final Subscription following;

  /** Follows the case from now on. */
  public StaircaseViewModel(OpenCase open, Supplier<LocalDate> today) {
    this.open = open;
    this.today = today;
    following = open.file().subscribe(this::follow);
  }

  /** Stops following the case. */
  public void leave() {
    following.unsubscribe();
  }

  private void follow(CaseFile file) {
    Optional<Placement> current = file.currentPlacement(today.get());
    if (current.isPresent() && current.get().equals(placement.get())) {
      return;
    }
    List<WorkFunction> functions = current.map(Placement::functions).orElse(List.of());
    if (functions.stream().noneMatch(f -> f.id().equals(selected.get()))) {
      selected.set(functions.isEmpty() ? null : functions.getFirst().id());
    }
    placement.set(current.orElse(null));
    lanes.setAll(functions.stream().map(f -> Staircase.of(f, today.get())).toList());
  }

  /** The case as it is now. */
  public CaseFile caseFile() {
    return open.file().getValue();
  }

  /** The day everything is seen from. */
  public LocalDate today() {
    return today.get();
  }

  /** The placement whose functions are shown, or null when the case has none. */
  public ReadOnlyObjectProperty<@Nullable Placement> placement() {
    return placement.getReadOnlyProperty();
  }

  /** One staircase per function, in the order of the placement. */
  public ObservableList<Staircase> lanes() {
    return lanesToRead;
  }

  /** The function the side cards are about, or null when there is none. */
  public ReadOnlyObjectProperty<@Nullable ElementId> selected() {
    return selected.getReadOnlyProperty();
  }

  /** Makes the side cards be about this function. */
  public void select(ElementId function) {
    if (lane(function).isPresent()) {
      selected.set(function);
    }
  }

  /** Makes the side cards be about the function that is this element, or holds it as a target. */
  public void selectWith(ElementId element) {
    lanes.stream()
        .map(Staircase::function)
        .filter(
            f ->
                f.id().equals(element)
                    || f.targets().stream().anyMatch(target -> target.id().equals(element)))
        .findFirst()
        .ifPresent(f -> select(f.id()));
  }

  /** The staircase of the selected function. */
  public Optional<Staircase> selectedLane() {
    ElementId id = selected.get();
    return id == null ? Optional.empty() : lane(id);
  }

  /** The staircase of one function. */
  public Optional<Staircase> lane(ElementId function) {
    return lanes.stream().filter(s -> s.function().id().equals(function)).findFirst();
  }

  /** Adds a function to the placement and selects it. */
  public void add(WorkFunction function) {
    Placement current = placement.get();
    if (current == null) {
      throw new IllegalStateException("a function belongs to a placement");
    }
    change(
        "staircase.function.add",
        current.id(),
        p -> p.withFunctions(Elements.add(p.functions(), function)));
    select(function.id());
  }

  /** Takes a function away with everything seen of it. */
  public void remove(ElementId function) {
    Placement current = placement.get();
    if (current != null) {
      change(
          "staircase.function.remove",
          current.id(),
          p -> p.withFunctions(Elements.remove(p.functions(), WorkFunction::id, function)));
    }
  }

  /** Changes one function, such as its name, start level or criteria. */
  public void change(ElementId function, String label, UnaryOperator<WorkFunction> change) {
    Placement current = placement.get();
    if (current != null) {
      change(
          label,
          current.id(),
          p ->
              p.withFunctions(Elements.replace(p.functions(), WorkFunction::id, function, change)));
    }
  }

  /** Names the tasks, one a line; a task whose name stays keeps its identity. */
  public void tasks(ElementId function, String lines) {
    List<WorkTask> known = lane(function).map(s -> s.function().tasks()).orElse(List.of());
    List<WorkTask> tasks = tasksOf(lines, known);
    change(function, "staircase.function", f -> f.withTasks(tasks));
  }

  /** The tasks written one a line or between commas. */
  public static List<WorkTask> tasksOf(String lines, List<WorkTask> known) {
    List<WorkTask> left = new ArrayList<>(known);
    List<WorkTask> tasks = new ArrayList<>();
    for (String line : lines.split("[\\n,]")) {
      String name = line.strip();
      if (!name.isEmpty()) {
        WorkTask task =
            left.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseGet(() -> WorkTask.named(name));
        left.remove(task);
        tasks.add(task);
      }
    }
    return tasks;
  }

  /** Keeps an observation; one with the same identity is replaced. */
  public void observe(ElementId function, Observation seen) {
    change(
        function,
        "staircase.observe",
        f -> f.withObservations(put(f.observations(), Observation::id, seen)));
  }

  /**
   * Keeps where the citizen places themselves today. What they said earlier the same day is
   * corrected, so that trying the steps leaves one observation.
   */
  public void placeSelf(ElementId function, MasteryStep step) {
    LocalDate day = today.get();
    ElementId id = ElementId.random();
    Predicate<Observation> same =
        o -> o.seenBy() == Source.CITIZEN && o.on().equals(day) && !isSealed(o);
    change(
        function,
        "staircase.observe",
        f ->
            f.withObservations(
                f.observations().stream().anyMatch(same)
                    ? f.observations().stream()
                        .map(o -> same.test(o) ? o.withStep(step) : o)
                        .toList()
                    : Elements.add(
                        f.observations(), new Observation(id, step, day, Source.CITIZEN, ""))));
  }

  /** Whether it was seen at a visit whose note is sealed: it stands then. */
  public boolean isSealed(Observation seen) {
    return SealRule.isSealed(open.file().getValue(), seen);
  }

  /** Takes an observation away. */
  public void forget(ElementId function, ElementId observation) {
    change(
        function,
        "staircase.observation.remove",
        f -> f.withObservations(Elements.remove(f.observations(), Observation::id, observation)));
  }

  /** Keeps a target; one with the same identity is replaced. */
  public void aim(ElementId function, Target target) {
    change(function, "staircase.target", f -> f.withTargets(put(f.targets(), Target::id, target)));
  }

  /** Takes a target away. */
  public void dropTarget(ElementId function, ElementId target) {
    change(
        function,
        "staircase.target.remove",
        f -> f.withTargets(Elements.remove(f.targets(), Target::id, target)));
  }

  /** Keeps a small step; one with the same identity is replaced. */
  public void note(ElementId function, SmallStep step) {
    change(
        function,
        "staircase.smallstep",
        f -> f.withSmallSteps(put(f.smallSteps(), SmallStep::id, step)));
  }

  /** Takes a small step away. */
  public void dropSmallStep(ElementId function, ElementId step) {
    change(
        function,
        "staircase.smallstep.remove",
        f -> f.withSmallSteps(Elements.remove(f.smallSteps(), SmallStep::id, step)));
  }

  /** Keeps a support time; one with the same identity is replaced. */
  public void support(ElementId function, SupportShare share) {
    change(
        function,
        "staircase.support",
        f -> f.withSupportShares(put(f.supportShares(), SupportShare::id, share)));
  }

  /** Takes a support time away. */
  public void dropSupport(ElementId function, ElementId share) {
    change(
        function,
        "staircase.support.remove",
        f -> f.withSupportShares(Elements.remove(f.supportShares(), SupportShare::id, share)));
  }

  private static <T> List<T> put(
      List<T> elements, java.util.function.Function<T, ElementId> idOf, T element) {
    ElementId id = idOf.apply(element);
    return elements.stream().anyMatch(e -> idOf.apply(e).equals(id))
        ? Elements.replace(elements, idOf, id, e -> element)
        : Elements.add(elements, element);
  }

  private void change(String label, ElementId placementId, UnaryOperator<Placement> change) {
    open.edit(label, file -> file.withPlacement(placementId, change));
  }
}
