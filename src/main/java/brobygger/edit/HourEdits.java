package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.progression.PlanDraft;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Internship and paid hours of one placement; the phases stand in order of their days. */
public final class HourEdits {
  /** Name of the internship agreement. */
  public static final FormField<HybridPlan, String> INTERNSHIP_DOCUMENT =
      new FormField<>(
          "internship", HybridPlan::internshipDocument, HybridPlan::withInternshipDocument);

  /** Name of the employment contract. */
  public static final FormField<HybridPlan, String> EMPLOYMENT_DOCUMENT =
      new FormField<>(
          "employment", HybridPlan::employmentDocument, HybridPlan::withEmploymentDocument);

  /** First day of a phase. */
  public static final FormField<HybridPhase, LocalDate> FROM =
      new FormField<>("from", HybridPhase::from, HybridPhase::withFrom);

  /** What a phase is called. */
  public static final FormField<HybridPhase, String> TITLE =
      new FormField<>("title", HybridPhase::title, HybridPhase::withTitle);

  /** Days a week. */
  public static final FormField<HourBlock, Integer> DAYS =
      new FormField<>("days", HourBlock::days, HourBlock::withDays);

  /** Hours on each of them. */
  public static final FormField<HourBlock, Duration> PER_DAY =
      new FormField<>("perDay", HourBlock::perDay, HourBlock::withPerDay);

  /** What the hours are for. */
  public static final FormField<HourBlock, String> PURPOSE =
      new FormField<>("purpose", HourBlock::purpose, HourBlock::withPurpose);

  /** Where, when it is not at the company of the placement. */
  public static final FormField<HourBlock, String> PLACE =
      new FormField<>("place", HourBlock::place, HourBlock::withPlace);

  private static final FormField<HourBlock, List<WorkTask>> TASKS =
      new FormField<>("tasks", HourBlock::tasks, HourBlock::withTasks);

  private static final Label DOCUMENTS = new Label("hybrid.document");
  private static final Label PHASE_ADDED = new Label("hybrid.phase.add");
  private static final Label PHASE_REMOVED = new Label("hybrid.phase.remove");
  private static final Label PROPOSAL = new Label("hybrid.proposal");
  private static final Label BLOCK_ADDED = new Label("hybrid.block.add");
  private static final Label BLOCK_REMOVED = new Label("hybrid.block.remove");

  private final ElementId placement;

  /** Of this placement. */
  public HourEdits(ElementId placement) {
    this.placement = placement;
  }

  /** Names one of the two documents. */
  public Edit<CaseFile> document(FormField<HybridPlan, String> document, String name) {
    return plan(document.label("hybrid.document"), plan -> document.set(plan, name));
  }

  /** Names the documents that have no name yet. */
  public Edit<CaseFile> nameDocuments(String internship, String employment) {
    return plan(
        DOCUMENTS,
        plan ->
            new HybridPlan(
                plan.phases(),
                plan.internshipDocument().isBlank() ? internship : plan.internshipDocument(),
                plan.employmentDocument().isBlank() ? employment : plan.employmentDocument()));
  }

  /** Adds a phase. */
  public Edit<CaseFile> addPhase(HybridPhase phase) {
    return plan(PHASE_ADDED, plan -> plan.withPhases(Elements.add(plan.phases(), phase)));
  }

  /** Adds the phase that paid hours were proposed in. */
  public Edit<CaseFile> accept(HybridPhase proposed) {
    return plan(PROPOSAL, plan -> plan.withPhases(Elements.add(plan.phases(), proposed)));
  }

  /** Takes a phase away. */
  public Edit<CaseFile> removePhase(ElementId phase) {
    return plan(
        PHASE_REMOVED,
        plan -> plan.withPhases(Elements.remove(plan.phases(), HybridPhase::id, phase)));
  }

  /** Sets a field of a phase. */
  public <V> Edit<CaseFile> setPhase(ElementId phase, FormField<HybridPhase, V> field, V value) {
    return phase(field.label("hybrid.phase"), phase, each -> field.set(each, value));
  }

  /** Adds hours of a kind to a phase, as many as there is room for. */
  public Edit<CaseFile> addBlock(ElementId phase, HourKind kind) {
    return Edit.of(
        BLOCK_ADDED,
        file ->
            changed(
                file,
                plan ->
                    phases(
                        plan,
                        phase,
                        each ->
                            file.placement(placement)
                                .map(now -> PlanDraft.block(now, each, kind))
                                .map(block -> each.withBlocks(Elements.add(each.blocks(), block)))
                                .orElse(each))));
  }

  /** Takes a block of hours away. */
  public Edit<CaseFile> removeBlock(ElementId phase, ElementId block) {
    return phase(
        BLOCK_REMOVED,
        phase,
        each -> each.withBlocks(Elements.remove(each.blocks(), HourBlock::id, block)));
  }

  /** Sets a field of a block of hours. */
  public <V> Edit<CaseFile> setBlock(
      ElementId phase, ElementId block, FormField<HourBlock, V> field, V value) {
    return block(field, phase, block, each -> field.set(each, value));
  }

  /** Names the tasks of a block as they are typed. */
  public Edit<CaseFile> tasks(ElementId phase, ElementId block, String typed) {
    return block(TASKS, phase, block, each -> each.withTasks(TypedTasks.of(typed, each.tasks())));
  }

  private Edit<CaseFile> block(
      FormField<HourBlock, ?> field,
      ElementId phase,
      ElementId block,
      UnaryOperator<HourBlock> change) {
    return phase(
        field.label("hybrid.block"),
        phase,
        each -> each.withBlocks(Elements.replace(each.blocks(), HourBlock::id, block, change)));
  }

  private Edit<CaseFile> phase(Label label, ElementId id, UnaryOperator<HybridPhase> change) {
    return plan(label, plan -> phases(plan, id, change));
  }

  private static HybridPlan phases(
      HybridPlan plan, ElementId id, UnaryOperator<HybridPhase> change) {
    return plan.withPhases(Elements.replace(plan.phases(), HybridPhase::id, id, change));
  }

  private Edit<CaseFile> plan(Label label, UnaryOperator<HybridPlan> change) {
    return Edit.of(label, file -> changed(file, change));
  }

  private CaseFile changed(CaseFile file, UnaryOperator<HybridPlan> change) {
    return file.withPlacement(
        placement, now -> now.withHybrid(inOrder(change.apply(now.hybrid()))));
  }

  private static HybridPlan inOrder(HybridPlan plan) {
    return plan.withPhases(
        plan.phases().stream().sorted(Comparator.comparing(HybridPhase::from)).toList());
  }
}
