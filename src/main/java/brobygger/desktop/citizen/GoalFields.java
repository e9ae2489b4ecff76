package brobygger.desktop.citizen;

import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.GoalZone;
import brobygger.casefile.goal.SubGoal;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.FormField;
import brobygger.edit.GoalEdits;
import brobygger.edit.OptionalField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one goal, and what can be done with its sub-goals. */
final class GoalFields {
  private final OpenCase open;
  private final Mistakes mistakes;
  private final LocalDate today;
  private final ElementId id;
  final Kept text;
  final Kept measure;
  final Kept attraction;
  final Kept realism;
  final Kept by;

  GoalFields(OpenCase open, Mistakes mistakes, LocalDate today, ElementId id) {
    this.open = open;
    this.mistakes = mistakes;
    this.today = today;
    this.id = id;
    text = field(GoalEdits.TEXT);
    measure = field(GoalEdits.MEASURE);
    attraction = field(GoalEdits.ATTRACTION);
    realism = field(GoalEdits.REALISM);
    by =
        Kept.onLeave(
            () -> goal().map(goal -> Mistakes.written(goal.by())).orElse(""),
            mistakes.date(today, day -> set(GoalEdits.BY, day)));
  }

  Optional<Goal> goal() {
    return open.file().getValue().goals().stream().filter(g -> g.id().equals(id)).findFirst();
  }

  /** How many of the five SMART fields say something: text, measure, attraction, realism, date. */
  int smart() {
    return goal()
        .map(
            goal ->
                (int)
                        List.of(goal.text(), goal.measure(), goal.attraction(), goal.realism())
                            .stream()
                            .filter(part -> !part.isBlank())
                            .count()
                    + (goal.by() == null ? 0 : 1))
        .orElse(0);
  }

  void reached(boolean reached) {
    set(GoalEdits.REACHED, reached ? today : null);
  }

  void zone(@Nullable GoalZone zone) {
    set(GoalEdits.ZONE, zone);
  }

  String addSubGoal(String words) {
    return mistakes.trying(
        () -> {
          SubGoal added = new SubGoal(ElementId.random(), words.strip(), null, null);
          open.edit(GoalEdits.addSub(id, added));
        });
  }

  void removeSubGoal(ElementId subGoal) {
    open.edit(GoalEdits.removeSub(id, subGoal));
  }

  void reached(ElementId subGoal, boolean reached) {
    setSub(subGoal, GoalEdits.SUB_REACHED, reached ? today : null);
  }

  Kept subGoalText(ElementId subGoal) {
    return Kept.whileTyping(
        () -> sub(subGoal).map(SubGoal::text).orElse(""),
        mistakes.text(
            typed -> open.edit(GoalEdits.setSub(id, subGoal, GoalEdits.SUB_TEXT, typed))));
  }

  Kept subGoalBy(ElementId subGoal) {
    return Kept.onLeave(
        () -> sub(subGoal).map(sub -> Mistakes.written(sub.by())).orElse(""),
        mistakes.date(today, day -> setSub(subGoal, GoalEdits.SUB_BY, day)));
  }

  void refresh() {
    List.of(text, measure, attraction, realism, by).forEach(Kept::refresh);
  }

  private Optional<SubGoal> sub(ElementId subGoal) {
    return goal().stream()
        .flatMap(goal -> goal.subGoals().stream())
        .filter(sub -> sub.id().equals(subGoal))
        .findFirst();
  }

  private Kept field(FormField<Goal, String> field) {
    return Kept.whileTyping(
        () -> goal().map(field::of).orElse(""),
        mistakes.text(typed -> open.edit(GoalEdits.set(id, field, typed))));
  }

  private <V> void set(OptionalField<Goal, V> field, @Nullable V value) {
    open.edit(GoalEdits.set(id, field, value));
  }

  private <V> void setSub(ElementId subGoal, OptionalField<SubGoal, V> field, @Nullable V value) {
    open.edit(GoalEdits.setSub(id, subGoal, field, value));
  }
}
