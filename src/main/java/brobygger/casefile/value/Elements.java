package brobygger.casefile.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes to the immutable lists of a case, by element identity. */
public final class Elements {
  private Elements() {}

  /** The list with one element changed; the same elements when none has that identity. */
  public static <T, I> List<T> replace(
      List<T> elements, Function<T, I> idOf, I id, UnaryOperator<T> change) {
    return elements.stream().map(e -> idOf.apply(e).equals(id) ? change.apply(e) : e).toList();
  }

  /** The list with one element more, at the end. */
  public static <T> List<T> add(List<T> elements, T element) {
    return Stream.concat(elements.stream(), Stream.of(element)).toList();
  }

  /** The list without the element of that identity. */
  public static <T, I> List<T> remove(List<T> elements, Function<T, I> idOf, I id) {
    return elements.stream().filter(e -> !idOf.apply(e).equals(id)).toList();
  }

  /** The list with one element moved by so many places, never beyond either end. */
  public static <T, I> List<T> move(List<T> elements, Function<T, I> idOf, I id, int places) {
    List<T> moved = new ArrayList<>(elements);
    for (int from = 0; from < moved.size(); from++) {
      if (idOf.apply(moved.get(from)).equals(id)) {
        T element = moved.remove(from);
        moved.add(Math.clamp((long) from + places, 0, moved.size()), element);
        return List.copyOf(moved);
      }
    }
    return List.copyOf(elements);
  }
}
