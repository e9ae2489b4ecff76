package brobygger.document;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.company.Company;
import brobygger.casefile.field.RecordFields;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.InvalidValueException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fills every field of a case or a company with random values that the domain accepts, found by
 * trying. A field added to a record is covered without a change here.
 */
public final class RandomDocuments {
  private static final String[] TEXTS = {
    "Rydder op i lageret",
    "Æblegrød på øen",
    "عربي",
    "👩‍🌾 og 🚲",
    "\"citat\"",
    "a/b~c",
    "12345678",
    "/citizen/phone",
    "",
    "",
    "e\u0301"
  };

  /** Looking into a class is slow, and is done for every part of every document. */
  private record Known(
      RecordComponent[] components, boolean[] optional, Constructor<?> constructor) {}

  private static final ClassValue<Known> KNOWN =
      new ClassValue<>() {
        @Override
        protected Known computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          Class<?>[] types = new Class<?>[components.length];
          boolean[] optional = new boolean[components.length];
          for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            optional[i] = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
          }
          try {
            return new Known(components, optional, type.getDeclaredConstructor(types));
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
          }
        }
      };

  private final Random random;

  /** The same seed gives the same documents. */
  public RandomDocuments(long seed) {
    this.random = new Random(seed);
  }

  /** A case with something in most fields. */
  public CaseFile caseFile() {
    return (CaseFile) record(CaseFile.class, 0);
  }

  /** A company with something in most fields. */
  public Company company() {
    return (Company) record(Company.class, 0);
  }

  /** The case with one field after another replaced by another random value. */
  public CaseFile edited(CaseFile before) {
    return (CaseFile) editedRecord(before);
  }

  private Object editedRecord(Record before) {
    for (int attempt = 0; attempt < 1000; attempt++) {
      Known known = KNOWN.get(before.getClass());
      RecordComponent[] components = known.components();
      int changed = random.nextInt(components.length);
      if (components[changed].getName().equals("id")) {
        continue;
      }
      @Nullable Object[] parts = new @Nullable Object[components.length];
      for (int i = 0; i < parts.length; i++) {
        Object now = get(components[i], before);
        parts[i] = i == changed ? edit(components[i], known.optional()[i], now) : now;
      }
      try {
        return known.constructor().newInstance(parts);
      } catch (InvocationTargetException e) {
        refuseOthers(e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return before;
  }

  private @Nullable Object edit(RecordComponent component, boolean optional, @Nullable Object now) {
    if (now instanceof Record part && !RecordFields.isIdentity(part)) {
      return editedRecord(part);
    }
    if (now instanceof List<?> list
        && !list.isEmpty()
        && !(list.getFirst() instanceof MasteryStep)
        && random.nextInt(4) > 0) {
      List<Object> edited = new ArrayList<>(list);
      int at = random.nextInt(edited.size());
      Object element = edited.get(at);
      switch (random.nextInt(3)) {
        case 0 -> edited.remove(at);
        case 1 -> edited.add(0, edited.remove(at));
        default -> {
          if (element instanceof Record part) {
            edited.set(at, editedRecord(part));
          }
        }
      }
      return edited;
    }
    return any(component, optional, 1);
  }

  private @Nullable Object any(RecordComponent component, boolean optional, int depth) {
    return optional && random.nextInt(3) == 0 ? null : value(component.getGenericType(), depth);
  }

  private Object value(Type type, int depth) {
    if (type instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] == MasteryStep.class) {
      return steps();
    }
    if (type instanceof ParameterizedType list) {
      List<Object> elements = new ArrayList<>();
      int size = random.nextInt(depth > 3 ? 2 : 3);
      for (int i = 0; i < size; i++) {
        elements.add(value(list.getActualTypeArguments()[0], depth + 1));
      }
      return elements;
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted.isEnum()) {
      Object[] codes = wanted.getEnumConstants();
      return codes[random.nextInt(codes.length)];
    }
    if (wanted.isRecord()) {
      return record(wanted, depth);
    }
    return switch (wanted.getSimpleName()) {
      case "String" -> TEXTS[random.nextInt(TEXTS.length)];
      case "int" -> random.nextInt(random.nextBoolean() ? 8 : 101);
      case "boolean" -> random.nextBoolean();
      case "LocalDate" -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
      case "CprNumber" ->
          CprNumber.of(
              "%02d%02d%02d%04d"
                  .formatted(
                      61 + random.nextInt(28),
                      1 + random.nextInt(12),
                      random.nextInt(100),
                      random.nextInt(10_000)));
      case "MasteryStep" -> FiveSteps.ALL.get(random.nextInt(FiveSteps.ALL.size()));
      case "LocalTime" -> LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
      case "Instant" -> Instant.ofEpochSecond(1_790_000_000L + random.nextInt(10_000_000));
      case "Duration" -> Duration.ofMinutes(30L * random.nextInt(12));
      case "UUID" -> new UUID(random.nextLong(), random.nextLong());
      default -> throw new IllegalStateException("no random " + wanted);
    };
  }

  /** The five in any order, and perhaps one more: whatever stands on one of them has its step. */
  private List<MasteryStep> steps() {
    List<MasteryStep> steps = new ArrayList<>(FiveSteps.ALL);
    if (random.nextBoolean()) {
      steps.add(MasteryStep.of("TEACHES_OTHERS"));
    }
    Collections.shuffle(steps, random);
    return steps;
  }

  private Object record(Class<?> type, int depth) {
    for (int attempt = 0; attempt < 10_000; attempt++) {
      Known known = KNOWN.get(type);
      RecordComponent[] components = known.components();
      @Nullable Object[] parts = new @Nullable Object[components.length];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = any(components[i], known.optional()[i], depth + 1);
      }
      try {
        return known.constructor().newInstance(parts);
      } catch (InvocationTargetException e) {
        refuseOthers(e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("the domain accepts no random " + type);
  }

  private static void refuseOthers(InvocationTargetException e) {
    if (!(e.getCause() instanceof InvalidValueException)) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static @Nullable Object get(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
