package brobygger.desktop.guide;

import brobygger.casefile.CaseFile;
import brobygger.casefile.GuideAnswer;
import brobygger.casefile.GuideState;
import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.AccommodationEdits;
import brobygger.edit.AgreementEdits;
import brobygger.edit.GoalEdits;
import brobygger.edit.GuideEdits;
import brobygger.guide.ContentPack;
import brobygger.guide.GuidePhase;
import brobygger.guide.GuidePoint;
import brobygger.guide.GuideSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The guide of one case: which section and point are open, and what has been answered. An
 * impossible value is thrown as {@link brobygger.casefile.value.InvalidValueException} before
 * anything is changed.
 */
@Lives(Lifetime.CASE)
final class GuideViewModel {
  private final OpenCase open;
  private final ContentPack pack;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<GuideSection> section;
  private final ReadOnlyObjectWrapper<GuidePoint> point;

  /** Opens the guide at the first point of the case's phase that is not settled. */
  public GuideViewModel(OpenCase open, ContentPack pack, Supplier<LocalDate> today) {
    this.open = open;
    this.pack = pack;
    this.today = today;
    GuideSection first = firstOpen();
    this.section = new ReadOnlyObjectWrapper<>(first);
    this.point = new ReadOnlyObjectWrapper<>(firstOpen(first));
  }

  /** The content of the guide. */
  public ContentPack pack() {
    return pack;
  }

  /** The section shown. */
  public ReadOnlyObjectProperty<GuideSection> section() {
    return section.getReadOnlyProperty();
  }

  /** The point that stands open. */
  public ReadOnlyObjectProperty<GuidePoint> point() {
    return point.getReadOnlyProperty();
  }

  /** Shows a section at its first point that is not settled. */
  public void choose(GuideSection chosen) {
    section.set(chosen);
    point.set(firstOpen(chosen));
  }

  /** Opens a point, and its section. */
  public void choose(GuidePoint chosen) {
    pack.sections().stream()
        .filter(s -> s.points().contains(chosen))
        .findFirst()
        .ifPresent(section::set);
    point.set(chosen);
  }

  /** Opens the point so many places on, within the whole guide; stays at either end. */
  public void move(int places) {
    List<GuidePoint> points = pack.points();
    int to = points.indexOf(point.get()) + places;
    if (to >= 0 && to < points.size()) {
      choose(points.get(to));
    }
  }

  /** The answer to a point in the current placement, else the one from before there was any. */
  public Optional<GuideAnswer> answer(GuidePoint asked) {
    ElementId current = placement();
    List<GuideAnswer> answers =
        file().guide().stream().filter(a -> a.point().equals(asked.code())).toList();
    return answers.stream()
        .filter(a -> current != null && current.equals(a.placement()))
        .findFirst()
        .or(() -> answers.stream().filter(a -> a.placement() == null).findFirst());
  }

  /** How far a point has come. */
  public GuideState state(GuidePoint asked) {
    return answer(asked).map(GuideAnswer::state).orElse(GuideState.NOT_STARTED);
  }

  /** How many points of a section are settled: done, or left out with a reason. */
  public int settled(GuideSection of) {
    return (int) of.points().stream().filter(p -> isSettled(state(p))).count();
  }

  /** Whether the section has been begun. */
  public boolean begun(GuideSection of) {
    return of.points().stream().anyMatch(p -> state(p) != GuideState.NOT_STARTED);
  }

  /** Writes the answer as it is typed; a point with an answer has been started. */
  public void write(GuidePoint asked, String text) {
    String who = defaultAnswerer(asked);
    open.edit(edits(asked).write(text, who, today.get()));
  }

  /** Writes who answered. */
  public void answeredBy(GuidePoint asked, String name) {
    open.edit(edits(asked).answeredBy(name));
  }

  /** Settles or opens a point; for "not relevant" there is {@link #leaveOut}. */
  public void state(GuidePoint asked, GuideState state) {
    open.edit(edits(asked).state(state));
  }

  /** Leaves a point out; the reason must say something. */
  public void leaveOut(GuidePoint asked, String reason) {
    open.edit(edits(asked).leaveOut(reason));
  }

  /** Settles the open point and opens the next. */
  public void doneAndNext() {
    GuidePoint now = point.get();
    if (state(now) != GuideState.NOT_RELEVANT) {
      state(now, GuideState.DONE);
    }
    move(1);
  }

  /** The agreements that came from a point's answer. */
  public List<Agreement> agreements(GuidePoint asked) {
    return answer(asked)
        .map(a -> file().agreements().stream().filter(g -> a.id().equals(g.origin())).toList())
        .orElse(List.of());
  }

  /** Makes an agreement of the answer; it remembers where it came from. */
  public void agree(GuidePoint asked, Agreement agreement) {
    ElementId origin = answer(asked).map(GuideAnswer::id).orElse(null);
    open.edit(AgreementEdits.fromGuide(agreement.withOrigin(origin)));
  }

  /** An agreement about the answer, to be looked over: the citizen's, with no day yet. */
  public Agreement proposedAgreement(GuidePoint asked) {
    return new Agreement(
        ElementId.random(),
        file().citizen().firstName(),
        answer(asked).map(GuideAnswer::answer).orElse(""),
        null,
        brobygger.casefile.followup.AgreementState.OPEN,
        null);
  }

  /** Makes an accommodation of the answer. */
  public ElementId accommodate(GuidePoint asked) {
    ElementId id = ElementId.random();
    String need = answer(asked).map(GuideAnswer::answer).orElse("");
    Accommodation made =
        new Accommodation(id, need, "", "", "", "", Sharing.UNDECIDED, null, List.of());
    open.edit(AccommodationEdits.fromGuide(made));
    return id;
  }

  /** Makes a goal of the answer. */
  public ElementId aim(GuidePoint asked) {
    ElementId id = ElementId.random();
    String text = answer(asked).map(GuideAnswer::answer).orElse("");
    Goal made = new Goal(id, text, "", "", "", null, null, List.of());
    open.edit(GoalEdits.fromGuide(made));
    return id;
  }

  private static boolean isSettled(GuideState state) {
    return state == GuideState.DONE || state == GuideState.NOT_RELEVANT;
  }

  private GuideEdits edits(GuidePoint asked) {
    return new GuideEdits(
        answer(asked).orElseGet(() -> GuideEdits.empty(asked.code(), placement())));
  }

  private String defaultAnswerer(GuidePoint asked) {
    boolean company =
        pack.sections().stream()
            .filter(s -> s.points().contains(asked))
            .anyMatch(s -> s.code().endsWith("COMPANY"));
    Optional<Placement> current = file().currentPlacement(today.get());
    return company
        ? current
            .flatMap(p -> open.company(p.company()).flatMap(c -> c.contact(p.contactPerson())))
            .map(c -> c.name())
            .orElse("")
        : file().citizen().firstName();
  }

  private CaseFile file() {
    return open.file().getValue();
  }

  private @org.jspecify.annotations.Nullable ElementId placement() {
    return file().currentPlacement(today.get()).map(Placement::id).orElse(null);
  }

  private GuideSection firstOpen() {
    CasePhase now = file().phaseOn(today.get());
    List<GuideSection> sections = pack.sections(GuidePhase.valueOf(now.name()));
    return sections.stream()
        .filter(s -> settled(s) < s.points().size())
        .findFirst()
        .orElse(sections.getFirst());
  }

  private GuidePoint firstOpen(GuideSection of) {
    return of.points().stream()
        .filter(p -> !isSettled(state(p)))
        .findFirst()
        .orElse(of.points().getFirst());
  }
}
