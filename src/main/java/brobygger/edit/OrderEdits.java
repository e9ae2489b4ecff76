package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.order.Order;
import brobygger.casefile.order.Track;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the job centre ordered. The first thing written begins the order. */
public final class OrderEdits {
  /** The track it is about. */
  public static final FormField<Order, Track> TRACK =
      new FormField<>("track", Order::track, Order::withTrack);

  /** When it came. */
  public static final OptionalField<Order, LocalDate> RECEIVED =
      new OptionalField<>("received", Order::received, Order::withReceived);

  /** The goal it names. */
  public static final FormField<Order, String> GOAL =
      new FormField<>("goal", Order::goal, Order::withGoal);

  /** The sub-goals it names. */
  public static final FormField<Order, String> SUB_GOALS =
      new FormField<>("subGoals", Order::subGoals, Order::withSubGoals);

  private static final Label REMOVED = new Label("order.remove");

  private OrderEdits() {}

  /** Sets a field of the order. */
  public static <V> Edit<CaseFile> set(FormField<Order, V> field, V value) {
    return of(field.label("order"), order -> field.set(order, value));
  }

  /** Sets a field of the order, or empties it. */
  public static <V> Edit<CaseFile> set(OptionalField<Order, V> field, @Nullable V value) {
    return of(field.label("order"), order -> field.set(order, value));
  }

  private static Edit<CaseFile> of(Label label, UnaryOperator<Order> change) {
    return Edit.of(
        label,
        file -> {
          Order known = file.order();
          Order order = known == null ? new Order(Track.OTHER, null, "", "") : known;
          return file.withOrder(change.apply(order));
        });
  }

  /** There is no order after all. */
  public static Edit<CaseFile> remove() {
    return Edit.of(REMOVED, file -> file.withOrder(null));
  }
}
