package brobygger.casefile.field;

import brobygger.casefile.journal.AddedLater;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record is made of, in the order it is declared. The one place that looks into the classes
 * of documents; it remembers what it saw, for it is asked for every value of every document.
 */
public final class RecordFields {
  private record Known(
      List<RecordField> fields,
      Map<String, RecordField> byName,
      Constructor<?> constructor,
      boolean identity) {}

  private static final ClassValue<Known> KNOWN =
      new ClassValue<>() {
        @Override
        protected Known computeValue(Class<?> type) {
          return look(type.asSubclass(Record.class));
        }
      };

  private RecordFields() {}

  private static Known look(Class<? extends Record> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      List<RecordField> fields =
          Arrays.stream(components).map(component -> field(type, component)).toList();
      return new Known(
          fields,
          fields.stream().collect(Collectors.toMap(RecordField::name, Function.identity())),
          type.getDeclaredConstructor(types),
          types.length == 1 && types[0] == UUID.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its canonical constructor", e);
    }
  }

  private static RecordField field(Class<? extends Record> type, RecordComponent component) {
    return new RecordField(
        type,
        component.getName(),
        component.getGenericType(),
        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
        component.isAnnotationPresent(AddedLater.class),
        component.getAccessor());
  }

  /** The fields of a record type, in order. */
  public static List<RecordField> of(Class<? extends Record> type) {
    return KNOWN.get(type).fields();
  }

  /** The fields of a record, in order. */
  public static List<RecordField> of(Record record) {
    return of(record.getClass());
  }

  /** The field of that name. */
  public static Optional<RecordField> named(Class<? extends Record> type, String name) {
    return Optional.ofNullable(KNOWN.get(type).byName().get(name));
  }

  /** Whether the type is an identity: a record of one UUID, and one value rather than a part. */
  public static boolean isIdentityType(Class<?> type) {
    return type.isRecord() && KNOWN.get(type).identity();
  }

  /** Whether the value is an identity. */
  public static boolean isIdentity(Object value) {
    return isIdentityType(value.getClass());
  }

  /**
   * What stands at a place of a record, in every element that the place means.
   *
   * @param place with a star for the elements of a list
   */
  public static Stream<Object> values(Record record, String place) {
    Stream<Object> values = Stream.of(record);
    for (String name : place.substring(1).split("/", -1)) {
      values =
          values.flatMap(
              value ->
                  switch (value) {
                    case List<?> list -> list.stream();
                    case Record part ->
                        named(part.getClass(), name)
                            .flatMap(field -> Optional.ofNullable(field.of(part)))
                            .stream();
                    default -> Stream.empty();
                  });
    }
    return values;
  }

  /** What an element of a list is known by: the first field of its record. */
  public static Object identity(Record element) {
    Object identity = of(element).getFirst().of(element);
    if (identity == null) {
      throw new IllegalArgumentException("an element of a list has an identity");
    }
    return identity;
  }

  /**
   * A record of these values.
   *
   * @throws InvocationTargetException with what the record has against them
   */
  public static <R> R make(Class<R> type, List<? extends @Nullable Object> values)
      throws InvocationTargetException {
    try {
      return type.cast(KNOWN.get(type).constructor().newInstance(values.toArray()));
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("the records of a document are public", e);
    }
  }
}
