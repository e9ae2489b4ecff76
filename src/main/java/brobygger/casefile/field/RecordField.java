package brobygger.casefile.field;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record.
 *
 * @param in the record
 * @param name its name
 * @param type what it holds, with what a list is a list of
 * @param optional whether it may be null
 * @param later whether documents written before did not have it
 * @param accessor reads it
 */
public record RecordField(
    Class<? extends Record> in,
    String name,
    Type type,
    boolean optional,
    boolean later,
    Method accessor) {

  /** What it holds in a record. */
  public @Nullable Object of(Record record) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record's accessor is always callable", e);
    }
  }

  /** As texts and problems name it, such as {@code "Citizen.name"}. */
  public String key() {
    return in.getSimpleName() + "." + name;
  }

  /** What it holds: the list itself for a list. */
  public Class<?> plainType() {
    return type instanceof Class<?> plain ? plain : List.class;
  }

  /** What a list is a list of; empty for anything else. */
  public Optional<Class<?>> element() {
    return type instanceof ParameterizedType list
        ? Optional.of((Class<?>) list.getActualTypeArguments()[0])
        : Optional.empty();
  }
}
