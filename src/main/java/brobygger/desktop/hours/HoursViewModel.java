package brobygger.desktop.hours;

import brobygger.casefile.CaseFile;
import brobygger.casefile.StepOrder;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.Edit;
import brobygger.edit.HourEdits;
import brobygger.progression.HourWeek;
import brobygger.progression.HybridFinding;
import brobygger.progression.HybridHours;
import brobygger.progression.HybridHours.PhaseHours;
import brobygger.progression.PaidHoursProposal;
import brobygger.progression.PlanDraft;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The plan of hours of the placement that matters today, one of its phases open for editing. */
@Lives(Lifetime.CASE)
final class HoursViewModel {
  private final OpenCase open;
  private final Texts texts;
  private final LocalDate today;
  private final Mistakes mistakes;
  private final PlanEdits edits;
  private final Kept internshipDocument;
  private final Kept employmentDocument;
  private final ReadOnlyObjectWrapper<Optional<ElementId>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The plan in an open case, seen from a day; the phase that runs then is open. */
  public HoursViewModel(OpenCase open, Texts texts, LocalDate today) {
    this.open = open;
    this.texts = texts;
    this.today = today;
    this.mistakes = new Mistakes(texts);
    this.edits = new PlanEdits(open, today);
    internshipDocument =
        Kept.whileTyping(
            () -> edits.plan().internshipDocument(),
            mistakes.text(
                typed -> edits.edit(edit -> edit.document(HourEdits.INTERNSHIP_DOCUMENT, typed))));
    employmentDocument =
        Kept.whileTyping(
            () -> edits.plan().employmentDocument(),
            mistakes.text(
                typed -> edits.edit(edit -> edit.document(HourEdits.EMPLOYMENT_DOCUMENT, typed))));
    HybridHours hours = hours();
    opened.set(
        hours
            .on(today)
            .or(() -> hours.phases().stream().findFirst())
            .map(phase -> phase.phase().id()));
  }

  /** The case; listeners hear of every change. */
  public ObservableValue<CaseFile> file() {
    return open.file();
  }

  /** The placement whose plan it is. */
  public Optional<Placement> placement() {
    return edits.placement();
  }

  /** The citizen's first name. */
  public String firstName() {
    return open.file().getValue().citizen().firstName();
  }

  /** The plan in sums. */
  public HybridHours hours() {
    return HybridHours.of(edits.plan());
  }

  /** The weeks of the plan, for the chart. */
  public List<HourWeek> weeks() {
    return placement().map(HourWeek::of).orElse(List.of());
  }

  /** Whether a phase runs today. */
  public boolean isNow(ElementId phase) {
    return hours().on(today).filter(p -> p.phase().id().equals(phase)).isPresent();
  }

  /** What is found about a block, about a phase, or with neither about the whole plan. */
  public List<HybridFinding> findings(@Nullable ElementId phase, @Nullable ElementId block) {
    return placement().stream()
        .flatMap(placement -> HybridHours.findings(placement, steps(), today).stream())
        .filter(f -> java.util.Objects.equals(f.phase(), phase))
        .filter(f -> java.util.Objects.equals(f.block(), block))
        .toList();
  }

  private StepOrder steps() {
    return open.file().getValue().stepOrder();
  }

  /** Paid hours to propose, because a function is on the highest step. */
  public List<PaidHoursProposal> proposals() {
    return placement().map(p -> PaidHoursProposal.of(p, steps(), today)).orElse(List.of());
  }

  /** The phase whose fields are shown, if any. */
  public ReadOnlyObjectProperty<Optional<ElementId>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Shows the fields of a phase, or hides them when they are shown. */
  public void toggle(ElementId phase) {
    Optional<ElementId> now = opened.get();
    opened.set(now.filter(phase::equals).isPresent() ? Optional.empty() : Optional.of(phase));
  }

  /** Adds a phase after the last, as a first guess, and opens it; says what is wrong, if so. */
  public String addPhase() {
    return placement().map(p -> add(PlanDraft.nextPhase(p, today), HourEdits::addPhase)).orElse("");
  }

  /** Adds the phase a proposal asks for, and opens it; says what is wrong, if so. */
  public String accept(PaidHoursProposal proposal) {
    return placement().map(p -> add(proposal.phase(p, today), HourEdits::accept)).orElse("");
  }

  private String add(HybridPhase phase, BiFunction<HourEdits, HybridPhase, Edit<CaseFile>> adding) {
    String wrong = mistakes.trying(() -> edits.edit(edit -> adding.apply(edit, phase)));
    if (wrong.isEmpty()) {
      opened.set(Optional.of(phase.id()));
    }
    return wrong;
  }

  /** Takes a phase away; it can be undone. */
  public void removePhase(ElementId phase) {
    edits.edit(edit -> edit.removePhase(phase));
  }

  /** Adds hours of a kind to a phase; says what is wrong when a full week has no room for them. */
  public String addBlock(ElementId phase, HourKind kind) {
    return mistakes.trying(() -> edits.edit(edit -> edit.addBlock(phase, kind)));
  }

  /** Takes a block of hours away; it can be undone. */
  public void removeBlock(ElementId phase, ElementId block) {
    edits.edit(edit -> edit.removeBlock(phase, block));
  }

  /** Names the two documents as they usually are named. */
  public void nameDocuments() {
    edits.edit(
        edit ->
            edit.nameDocuments(
                texts.of("hours.document.internship.usual"),
                texts.of("hours.document.employment.usual")));
  }

  PhaseFields fields(ElementId phase) {
    return new PhaseFields(edits, mistakes, today, phase);
  }

  BlockFields fields(ElementId phase, ElementId block) {
    return new BlockFields(edits, mistakes, texts, phase, block);
  }

  /** Name of the internship agreement. */
  public Kept internshipDocument() {
    return internshipDocument;
  }

  /** Name of the employment contract. */
  public Kept employmentDocument() {
    return employmentDocument;
  }

  /** Shows what stands in the case in the fields that belong to the whole plan. */
  public void refresh() {
    internshipDocument.refresh();
    employmentDocument.refresh();
  }

  /** The phases by day. */
  public List<PhaseHours> phases() {
    return hours().phases();
  }
}
