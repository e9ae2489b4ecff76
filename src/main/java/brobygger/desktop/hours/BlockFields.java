package brobygger.desktop.hours;

import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.layout.TypedHours;
import brobygger.edit.FormField;
import brobygger.edit.HourEdits;
import brobygger.edit.TypedTasks;
import brobygger.texts.Texts;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The fields of one block of hours. */
final class BlockFields {
  private final PlanEdits edits;
  private final Mistakes mistakes;
  private final Texts texts;
  private final ElementId phase;
  private final ElementId id;
  private final Kept days;
  private final Kept perDay;
  private final Kept tasks;
  private final Kept purpose;
  private final Kept place;
  private String typedTasks = "";

  BlockFields(PlanEdits edits, Mistakes mistakes, Texts texts, ElementId phase, ElementId id) {
    this.edits = edits;
    this.mistakes = mistakes;
    this.texts = texts;
    this.phase = phase;
    this.id = id;
    days =
        Kept.onLeave(
            () -> read(block -> Integer.toString(block.days())),
            mistakes.number(typed -> set(HourEdits.DAYS, typed)));
    perDay =
        Kept.onLeave(
            () -> read(b -> texts.amounts().number(b.perDay().toMinutes() / 60.0)),
            this::keepHours);
    tasks = Kept.whileTyping(this::tasksAsTyped, mistakes.text(this::keepTasks));
    purpose =
        Kept.whileTyping(
            () -> read(HourBlock::purpose), mistakes.text(typed -> set(HourEdits.PURPOSE, typed)));
    place =
        Kept.whileTyping(
            () -> read(HourBlock::place), mistakes.text(typed -> set(HourEdits.PLACE, typed)));
  }

  private String read(Function<HourBlock, String> part) {
    return edits.block(phase, id).map(part).orElse("");
  }

  private <V> void set(FormField<HourBlock, V> field, V value) {
    edits.edit(edit -> edit.setBlock(phase, id, field, value));
  }

  private String keepHours(String typed) {
    return TypedHours.read(typed)
        .map(hours -> mistakes.trying(() -> set(HourEdits.PER_DAY, hours.orElse(Duration.ZERO))))
        .orElseGet(() -> texts.of("draft.hours.unclear", typed.strip()));
  }

  private void keepTasks(String typed) {
    typedTasks = typed.strip();
    edits.edit(edit -> edit.tasks(phase, id, typed));
  }

  /** A comma just typed stays, though it names no further task yet. */
  private String tasksAsTyped() {
    List<String> kept =
        edits.block(phase, id).stream()
            .flatMap(block -> block.tasks().stream())
            .map(WorkTask::name)
            .toList();
    return TypedTasks.names(typedTasks).equals(kept) ? typedTasks : String.join(", ", kept);
  }

  /** Days a week. */
  Kept days() {
    return days;
  }

  /** Hours on each of them. */
  Kept perDay() {
    return perDay;
  }

  /** Tasks with commas between. */
  Kept tasks() {
    return tasks;
  }

  /** What the hours are for. */
  Kept purpose() {
    return purpose;
  }

  /** Where, when it is not at the company of the placement. */
  Kept place() {
    return place;
  }

  void refresh() {
    List.of(days, perDay, tasks, purpose, place).forEach(Kept::refresh);
  }
}
