package brobygger.edit;

import brobygger.casefile.value.InvalidValueException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One thing that somebody does to a case or a company, by its name in the history. Only this
 * package makes one: whoever wants to change a document asks for the edit by its name, and what may
 * not be done is refused here and nowhere else.
 *
 * @param <D> the immutable document
 */
public final class Edit<D> {
  private final Label label;
  private final Function<D, Outcome<D>> change;

  private Edit(Label label, Function<D, Outcome<D>> change) {
    this.label = label;
    this.change = change;
  }

  /** An edit that is refused only when it asks for a value that cannot be. */
  static <D> Edit<D> of(Label label, UnaryOperator<D> change) {
    return guarded(label, before -> Optional.empty(), change);
  }

  /**
   * An edit that is not always allowed.
   *
   * @param guard why it is refused in a state of the document; empty when it is not
   */
  static <D> Edit<D> guarded(
      Label label, Function<D, Optional<EditProblem>> guard, UnaryOperator<D> change) {
    return new Edit<>(
        label,
        before ->
            guard
                .apply(before)
                .<Outcome<D>>map(Outcome.Refused::new)
                .orElseGet(() -> possible(before, change, (state, next) -> Optional.empty())));
  }

  /**
   * An edit that is looked at when it is made, because what it changes is not known before.
   *
   * @param refusal why the second state may not follow the first; empty when it may
   */
  static <D> Edit<D> checked(
      Label label, UnaryOperator<D> change, BiFunction<D, D, Optional<EditProblem>> refusal) {
    return new Edit<>(label, before -> possible(before, change, refusal));
  }

  private static <D> Outcome<D> possible(
      D before, UnaryOperator<D> change, BiFunction<D, D, Optional<EditProblem>> refusal) {
    try {
      D after = change.apply(before);
      return refusal
          .apply(before, after)
          .<Outcome<D>>map(Outcome.Refused::new)
          .orElseGet(() -> new Outcome.Done<>(after));
    } catch (InvalidValueException e) {
      return new Outcome.Refused<>(new EditProblem.Impossible(e));
    } catch (FieldProblemException e) {
      return new Outcome.Refused<>(new EditProblem.Field(e));
    }
  }

  /** What the history calls it. */
  public Label label() {
    return label;
  }

  /** What becomes of a document. The edit may be made again on a newer state. */
  public Outcome<D> on(D document) {
    return change.apply(document);
  }

  /**
   * What becomes of a document, for a caller that has nothing to do when it is refused.
   *
   * @throws EditRefusedException when it may not be
   * @throws InvalidValueException when it asks for a value that cannot be
   * @throws FieldProblemException when a field cannot be set so
   */
  public D made(D document) {
    return switch (on(document)) {
      case Outcome.Done<D>(D next) -> next;
      case Outcome.Refused<D>(EditProblem why) -> throw why.thrown();
    };
  }

  /** Both in one step, under the name of the later one. */
  public Edit<D> then(Edit<D> next) {
    return new Edit<>(
        next.label,
        before ->
            switch (on(before)) {
              case Outcome.Done<D>(D between) -> next.on(between);
              case Outcome.Refused<D> refused -> refused;
            });
  }

  /** The same edit, of which it is known already what it makes of one state. */
  public Edit<D> knowing(D before, D after) {
    return new Edit<>(
        label, here -> here.equals(before) ? new Outcome.Done<>(after) : change.apply(here));
  }
}
