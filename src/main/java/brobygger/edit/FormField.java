package brobygger.edit;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One plain field of a part of a document, as its form shows and changes it. The fields of a part
 * stand with its edits; the edit that sets one knows where the part is.
 *
 * @param <P> the part, such as a citizen or a goal
 * @param <V> what stands in the field
 */
public final class FormField<P, V> {
  private final String code;
  private final Function<P, V> read;
  private final BiFunction<P, V, P> write;

  /**
   * @param code stable code of the field in its part; with the part's own it names the edit
   */
  FormField(String code, Function<P, V> read, BiFunction<P, V, P> write) {
    this.code = code;
    this.read = read;
    this.write = write;
  }

  /** Stable code of the field in its part. */
  public String code() {
    return code;
  }

  /** What stands in the field. */
  public V of(P part) {
    return read.apply(part);
  }

  /** The part with something else in the field. */
  P set(P part, V value) {
    return write.apply(part, value);
  }

  /** What the history calls setting it. */
  Label label(String part) {
    return new Label(part + "." + code);
  }
}
