package brobygger.desktop.citizen;

import brobygger.casefile.order.Order;
import brobygger.casefile.order.Track;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.FormField;
import brobygger.edit.OrderEdits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the job centre ordered. The first thing written begins the order. */
final class OrderFields {
  private final OpenCase open;
  private final Mistakes mistakes;
  final Kept goal;
  final Kept subGoals;
  final Kept received;

  OrderFields(OpenCase open, Mistakes mistakes, LocalDate today) {
    this.open = open;
    this.mistakes = mistakes;
    goal = text(OrderEdits.GOAL);
    subGoals = text(OrderEdits.SUB_GOALS);
    received =
        Kept.onLeave(
            () -> order().map(o -> Mistakes.written(o.received())).orElse(""),
            mistakes.date(today, day -> open.edit(OrderEdits.set(OrderEdits.RECEIVED, day))));
  }

  Optional<Order> order() {
    return Optional.ofNullable(open.file().getValue().order());
  }

  /** Whether goal and sub-goals are there; what is lacking is a finding in itself. */
  boolean complete() {
    return order().filter(o -> !o.goal().isBlank() && !o.subGoals().isBlank()).isPresent();
  }

  /** There is no order after all. */
  void remove() {
    open.edit(OrderEdits.remove());
  }

  void track(Track track) {
    open.edit(OrderEdits.set(OrderEdits.TRACK, track));
  }

  void refresh() {
    List.of(goal, subGoals, received).forEach(Kept::refresh);
  }

  private Kept text(FormField<Order, String> field) {
    return Kept.whileTyping(
        () -> order().map(field::of).orElse(""),
        mistakes.text(typed -> open.edit(OrderEdits.set(field, typed))));
  }
}
