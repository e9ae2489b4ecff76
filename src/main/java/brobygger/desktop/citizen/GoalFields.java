package brobygger.desktop.citizen;

import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import brobygger.casefile.Goal;
import brobygger.casefile.GoalBuilder;
import brobygger.casefile.GoalZone;
import brobygger.casefile.SubGoal;
import brobygger.casefile.SubGoalBuilder;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
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
    text = field("text", Goal::text, GoalBuilder::text);
    measure = field("measure", Goal::measure, GoalBuilder::measure);
    attraction = field("attraction", Goal::attraction, GoalBuilder::attraction);
    realism = field("realism", Goal::realism, GoalBuilder::realism);
    by =
        Kept.onLeave(
            () -> goal().map(goal -> Mistakes.written(goal.by())).orElse(""),
            mistakes.date(today, day -> change("by", goal -> goal.by(day))));
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
    change("reached", goal -> goal.reached(reached ? today : null));
  }

  void zone(@Nullable GoalZone zone) {
    change("zone", goal -> goal.zone(zone));
  }

  String addSubGoal(String words) {
    return mistakes.trying(
        () -> {
          SubGoal added = new SubGoal(ElementId.random(), words.strip(), null, null);
          change("subgoal.add", goal -> goal.subGoals(Elements.add(goal.subGoals(), added)));
        });
  }

  void removeSubGoal(ElementId subGoal) {
    change(
        "subgoal.remove",
        goal -> goal.subGoals(Elements.remove(goal.subGoals(), SubGoal::id, subGoal)));
  }

  void reached(ElementId subGoal, boolean reached) {
    changeSub("subgoal.reached", subGoal, sub -> sub.reached(reached ? today : null));
  }

  Kept subGoalText(ElementId subGoal) {
    return Kept.whileTyping(
        () -> sub(subGoal).map(SubGoal::text).orElse(""),
        mistakes.text(typed -> changeSub("subgoal.text", subGoal, sub -> sub.text(typed))));
  }

  Kept subGoalBy(ElementId subGoal) {
    return Kept.onLeave(
        () -> sub(subGoal).map(sub -> Mistakes.written(sub.by())).orElse(""),
        mistakes.date(today, day -> changeSub("subgoal.by", subGoal, sub -> sub.by(day))));
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

  private Kept field(
      String code, Function<Goal, String> read, BiConsumer<GoalBuilder, String> write) {
    return Kept.whileTyping(
        () -> goal().map(read).orElse(""),
        mistakes.text(typed -> change(code, goal -> write.accept(goal, typed))));
  }

  private void changeSub(String code, ElementId subGoal, Consumer<SubGoalBuilder> change) {
    change(
        code,
        goal ->
            goal.subGoals(
                Elements.replace(goal.subGoals(), SubGoal::id, subGoal, sub -> sub.with(change))));
  }

  private void change(String code, Consumer<GoalBuilder> change) {
    open.edit(
        "goal." + code,
        file ->
            file.withGoals(
                Elements.replace(file.goals(), Goal::id, id, goal -> goal.with(change))));
  }
}
