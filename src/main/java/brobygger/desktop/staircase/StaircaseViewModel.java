package brobygger.desktop.staircase;

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
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.Edit;
import brobygger.edit.StaircaseEdits;
import brobygger.progression.Staircase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The staircases of the placement that matters today, and every change of them. An impossible value
 * is thrown as {@link brobygger.casefile.value.InvalidValueException} before anything is changed.
 */
@Lives(Lifetime.CASE)
final class StaircaseViewModel {
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
    if (current.isPresent()
        && current.get().equals(placement.get())
        && lanes.stream().allMatch(lane -> lane.steps().equals(file.stepOrder()))) {
      return;
    }
    List<WorkFunction> functions = current.map(Placement::functions).orElse(List.of());
    if (functions.stream().noneMatch(f -> f.id().equals(selected.get()))) {
      selected.set(functions.isEmpty() ? null : functions.getFirst().id());
    }
    placement.set(current.orElse(null));
    lanes.setAll(
        functions.stream().map(f -> Staircase.of(f, file.stepOrder(), today.get())).toList());
  }

  /** The case as it is now. */
  public CaseFile caseFile() {
    return open.file().getValue();
  }

  /** The steps of the case. */
  StepOrder steps() {
    return caseFile().stepOrder();
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
    open.edit(new StaircaseEdits(current.id()).addFunction(function));
    select(function.id());
  }

  /** Takes a function away with everything seen of it. */
  public void remove(ElementId function) {
    edit(edits -> edits.removeFunction(function));
  }

  /** Writes what a function is called, its tasks, and where it began. */
  void describe(ElementId function, String name, List<WorkTask> tasks, @Nullable StartLevel start) {
    edit(edits -> edits.describe(function, name, tasks, start));
  }

  /** Keeps what makes it good enough for an ordinary day. */
  void goodEnough(ElementId function, GoodEnough agreed) {
    edit(edits -> edits.goodEnough(function, agreed));
  }

  /** Keeps an observation; one with the same identity is replaced. */
  public void observe(ElementId function, Observation seen) {
    edit(edits -> edits.observe(function, seen));
  }

  /** Keeps where the citizen places themselves today. */
  public void placeSelf(ElementId function, MasteryStep step) {
    edit(edits -> edits.placeSelf(function, step, today.get()));
  }

  /** Whether it was seen at a visit whose note is sealed: it stands then. */
  public boolean isSealed(Observation seen) {
    return SealRule.isSealed(open.file().getValue(), seen);
  }

  /** Takes an observation away. */
  public void forget(ElementId function, ElementId observation) {
    edit(edits -> edits.forget(function, observation));
  }

  /** Keeps a target; one with the same identity is replaced. */
  public void aim(ElementId function, Target target) {
    edit(edits -> edits.aim(function, target));
  }

  /** Takes a target away. */
  public void dropTarget(ElementId function, ElementId target) {
    edit(edits -> edits.dropTarget(function, target));
  }

  /** Keeps a small step; one with the same identity is replaced. */
  public void note(ElementId function, SmallStep step) {
    edit(edits -> edits.note(function, step));
  }

  /** Takes a small step away. */
  public void dropSmallStep(ElementId function, ElementId step) {
    edit(edits -> edits.dropSmallStep(function, step));
  }

  /** Keeps a support time; one with the same identity is replaced. */
  public void support(ElementId function, SupportShare share) {
    edit(edits -> edits.support(function, share));
  }

  /** Takes a support time away. */
  public void dropSupport(ElementId function, ElementId share) {
    edit(edits -> edits.dropSupport(function, share));
  }

  private void edit(Function<StaircaseEdits, Edit<CaseFile>> edit) {
    Placement current = placement.get();
    if (current != null) {
      open.edit(edit.apply(new StaircaseEdits(current.id())));
    }
  }
}
