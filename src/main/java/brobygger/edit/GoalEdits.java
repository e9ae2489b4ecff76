package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.GoalZone;
import brobygger.casefile.goal.SubGoal;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Goals and the sub-goals on the way to them. */
public final class GoalEdits {
  /** What is to be reached. */
  public static final FormField<Goal, String> TEXT =
      new FormField<>("text", Goal::text, Goal::withText);

  /** How one sees that it is. */
  public static final FormField<Goal, String> MEASURE =
      new FormField<>("measure", Goal::measure, Goal::withMeasure);

  /** Why one wants it. */
  public static final FormField<Goal, String> ATTRACTION =
      new FormField<>("attraction", Goal::attraction, Goal::withAttraction);

  /** Why it is possible. */
  public static final FormField<Goal, String> REALISM =
      new FormField<>("realism", Goal::realism, Goal::withRealism);

  /** By when. */
  public static final OptionalField<Goal, LocalDate> BY =
      new OptionalField<>("by", Goal::by, Goal::withBy);

  /** When it was reached. */
  public static final OptionalField<Goal, LocalDate> REACHED =
      new OptionalField<>("reached", Goal::reached, Goal::withReached);

  /** How far from what the person is used to. */
  public static final OptionalField<Goal, GoalZone> ZONE =
      new OptionalField<>("zone", Goal::zone, Goal::withZone);

  /** What is to be reached on the way. */
  public static final FormField<SubGoal, String> SUB_TEXT =
      new FormField<>("text", SubGoal::text, SubGoal::withText);

  /** By when. */
  public static final OptionalField<SubGoal, LocalDate> SUB_BY =
      new OptionalField<>("by", SubGoal::by, SubGoal::withBy);

  /** When it was reached. */
  public static final OptionalField<SubGoal, LocalDate> SUB_REACHED =
      new OptionalField<>("reached", SubGoal::reached, SubGoal::withReached);

  private static final Label ADDED = new Label("goal.add");
  private static final Label REMOVED = new Label("goal.remove");
  private static final Label FROM_GUIDE = new Label("guide.goal");
  private static final Label SUB_ADDED = new Label("goal.subgoal.add");
  private static final Label SUB_REMOVED = new Label("goal.subgoal.remove");

  private GoalEdits() {}

  /** Adds a goal. */
  public static Edit<CaseFile> add(Goal goal) {
    return Edit.of(ADDED, file -> file.withGoals(Elements.add(file.goals(), goal)));
  }

  /** Makes a goal of what was answered in the guide. */
  public static Edit<CaseFile> fromGuide(Goal goal) {
    return Edit.of(FROM_GUIDE, file -> file.withGoals(Elements.add(file.goals(), goal)));
  }

  /** Takes a goal away. */
  public static Edit<CaseFile> remove(ElementId goal) {
    return Edit.of(REMOVED, file -> file.withGoals(Elements.remove(file.goals(), Goal::id, goal)));
  }

  /** Sets a field of a goal. */
  public static <V> Edit<CaseFile> set(ElementId goal, FormField<Goal, V> field, V value) {
    return of(field.label("goal"), goal, each -> field.set(each, value));
  }

  /** Sets a field of a goal, or empties it. */
  public static <V> Edit<CaseFile> set(
      ElementId goal, OptionalField<Goal, V> field, @Nullable V value) {
    return of(field.label("goal"), goal, each -> field.set(each, value));
  }

  /** Adds a sub-goal. */
  public static Edit<CaseFile> addSub(ElementId goal, SubGoal added) {
    return of(SUB_ADDED, goal, each -> each.withSubGoals(Elements.add(each.subGoals(), added)));
  }

  /** Takes a sub-goal away. */
  public static Edit<CaseFile> removeSub(ElementId goal, ElementId subGoal) {
    return of(
        SUB_REMOVED,
        goal,
        each -> each.withSubGoals(Elements.remove(each.subGoals(), SubGoal::id, subGoal)));
  }

  /** Sets a field of a sub-goal. */
  public static <V> Edit<CaseFile> setSub(
      ElementId goal, ElementId subGoal, FormField<SubGoal, V> field, V value) {
    return sub(field.label("goal.subgoal"), goal, subGoal, sub -> field.set(sub, value));
  }

  /** Sets a field of a sub-goal, or empties it. */
  public static <V> Edit<CaseFile> setSub(
      ElementId goal, ElementId subGoal, OptionalField<SubGoal, V> field, @Nullable V value) {
    return sub(field.label("goal.subgoal"), goal, subGoal, sub -> field.set(sub, value));
  }

  private static Edit<CaseFile> sub(
      Label label, ElementId goal, ElementId subGoal, UnaryOperator<SubGoal> change) {
    return of(
        label,
        goal,
        each -> each.withSubGoals(Elements.replace(each.subGoals(), SubGoal::id, subGoal, change)));
  }

  private static Edit<CaseFile> of(Label label, ElementId goal, UnaryOperator<Goal> change) {
    return Edit.of(
        label, file -> file.withGoals(Elements.replace(file.goals(), Goal::id, goal, change)));
  }
}
