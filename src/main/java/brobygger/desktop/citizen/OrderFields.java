package brobygger.desktop.citizen;

import brobygger.casefile.Order;
import brobygger.casefile.Track;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
    goal = text("goal", Order::goal, (order, typed) -> order.withGoal(typed));
    subGoals = text("subGoals", Order::subGoals, (order, typed) -> order.withSubGoals(typed));
    received =
        Kept.onLeave(
            () -> order().map(o -> Mistakes.written(o.received())).orElse(""),
            mistakes.date(today, day -> change("received", o -> o.withReceived(day))));
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
    open.edit("order.remove", file -> file.withOrder(null));
  }

  void track(Track track) {
    change("track", order -> order.withTrack(track));
  }

  void refresh() {
    List.of(goal, subGoals, received).forEach(Kept::refresh);
  }

  private Kept text(
      String code, Function<Order, String> read, BiFunction<Order, String, Order> write) {
    return Kept.whileTyping(
        () -> order().map(read).orElse(""),
        mistakes.text(typed -> change(code, order -> write.apply(order, typed))));
  }

  private void change(String code, UnaryOperator<Order> change) {
    open.edit(
        "order." + code,
        file ->
            file.withOrder(
                change.apply(
                    Optional.ofNullable(file.order())
                        .orElseGet(() -> new Order(Track.OTHER, null, "", "")))));
  }
}
