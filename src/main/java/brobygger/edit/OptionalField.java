package brobygger.edit;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@link FormField} in which nothing may stand, such as a day that is not settled.
 *
 * @param <P> the part, such as a citizen or a goal
 * @param <V> what stands in the field, if anything does
 */
public final class OptionalField<P, V> {
  private final String code;
  private final Function<P, @Nullable V> read;
  private final BiFunction<P, @Nullable V, P> write;

  /**
   * @param code stable code of the field in its part; with the part's own it names the edit
   */
  OptionalField(String code, Function<P, @Nullable V> read, BiFunction<P, @Nullable V, P> write) {
    this.code = code;
    this.read = read;
    this.write = write;
  }

  /** Stable code of the field in its part. */
  public String code() {
    return code;
  }

  /** The part with something else in the field, or nothing. */
  P set(P part, @Nullable V value) {
    return write.apply(part, value);
  }

  /** What the history calls setting it. */
  Label label(String part) {
    return new Label(part + "." + code);
  }
}
