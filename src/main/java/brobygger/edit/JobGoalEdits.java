package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.goal.JobFit;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import java.util.function.UnaryOperator;

/** The jobs aimed for. */
public final class JobGoalEdits {
  /** What the job is. */
  public static final FormField<JobGoal, String> TITLE =
      new FormField<>("title", JobGoal::title, JobGoal::withTitle);

  /** Why it fits. */
  public static final FormField<JobGoal, String> WHY =
      new FormField<>("why", JobGoal::why, JobGoal::withWhy);

  private static final Label FIT = new Label("jobgoal.fit");
  private static final Label ADDED = new Label("jobgoal.add");
  private static final Label REMOVED = new Label("jobgoal.remove");

  private JobGoalEdits() {}

  /** Adds one. */
  public static Edit<CaseFile> add(JobGoal added) {
    return Edit.of(ADDED, file -> file.withJobGoals(Elements.add(file.jobGoals(), added)));
  }

  /** Takes one away. */
  public static Edit<CaseFile> remove(ElementId id) {
    return Edit.of(
        REMOVED, file -> file.withJobGoals(Elements.remove(file.jobGoals(), JobGoal::id, id)));
  }

  /** Says in which circles it lies; in none, nothing is said. */
  public static Edit<CaseFile> fit(ElementId id, JobFit fit) {
    JobFit said = fit.circles() == 0 ? null : fit;
    return of(FIT, id, each -> each.withFit(said));
  }

  /** Sets a field of one. */
  public static <V> Edit<CaseFile> set(ElementId id, FormField<JobGoal, V> field, V value) {
    return of(field.label("jobgoal"), id, each -> field.set(each, value));
  }

  private static Edit<CaseFile> of(Label label, ElementId id, UnaryOperator<JobGoal> change) {
    return Edit.of(
        label,
        file -> file.withJobGoals(Elements.replace(file.jobGoals(), JobGoal::id, id, change)));
  }
}
