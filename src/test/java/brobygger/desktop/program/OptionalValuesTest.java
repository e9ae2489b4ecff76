package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.value.InvalidValueException;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.field.SampleCase;
import brobygger.edit.EditRefusedException;
import brobygger.edit.FieldProblemException;
import brobygger.edit.MadeEdit;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.usecase.work.SetField;
import brobygger.vault.Argon2Cost;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every value of a case or company that may be empty can be emptied, from the window and from the
 * command line. The values are found in the records themselves; {@code optional-values.txt} says of
 * each how the window empties it: the box, which {@link EverythingClearedTest} empties; the test
 * that empties it otherwise; or why nobody does.
 */
class OptionalValuesTest {
  private static final Path LISTS = Path.of("src", "test", "resources", "brobygger", "desktop");

  @TempDir Path home;

  private static Map<String, String> listed() throws IOException {
    return Files.readAllLines(LISTS.resolve("optional-values.txt")).stream()
        .collect(
            Collectors.toMap(
                line -> line.substring(0, line.indexOf(':')),
                line -> line.substring(line.indexOf(':') + 1).strip()));
  }

  /** The records a document is made of. */
  private static void records(Class<?> type, Set<Class<?>> found) {
    if (type.isRecord()
        && (type.getPackageName() + ".").startsWith(CaseFile.class.getPackageName() + ".")
        && found.add(type)) {
      for (RecordComponent part : type.getRecordComponents()) {
        records(part.getType(), found);
        if (part.getGenericType() instanceof ParameterizedType list) {
          records((Class<?>) list.getActualTypeArguments()[0], found);
        }
      }
    }
  }

  private static boolean isOptional(RecordComponent part) {
    AnnotatedElement type = part.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }

  private static String name(Class<?> record, RecordComponent part) {
    return record.getSimpleName() + "." + part.getName();
  }

  private static Set<String> optional() {
    Set<Class<?>> records = new HashSet<>();
    records(CaseFile.class, records);
    records(Company.class, records);
    Set<String> optional = new TreeSet<>();
    for (Class<?> record : records) {
      Arrays.stream(record.getRecordComponents())
          .filter(OptionalValuesTest::isOptional)
          .forEach(part -> optional.add(name(record, part)));
    }
    return optional;
  }

  @Test
  void theWindowEmptiesEveryValueThatMayBeEmpty() throws IOException {
    Map<String, String> listed = listed();
    assertThat(listed.keySet())
        .as("every value that may be empty, as optional-values.txt lists them")
        .containsExactlyInAnyOrderElementsOf(optional());
    Set<String> boxes =
        Files.readAllLines(LISTS.resolve("text-boxes.txt")).stream()
            .map(line -> line.substring(line.indexOf(": ") + 2))
            .collect(Collectors.toSet());
    listed.forEach(
        (value, how) -> {
          String[] words = how.split(" ", 2);
          switch (words[0]) {
            case "box" -> assertThat(boxes).as(value).contains(words[1]);
            case "test" -> assertThat(isTest(words[1])).as("%s: %s", value, how).isTrue();
            case "why" -> assertThat(words[1]).as(value).hasSizeGreaterThan(20);
            default -> throw new AssertionError(value + ": " + how);
          }
        });
  }

  private static boolean isTest(String name) {
    String[] parts = name.split("#");
    try {
      return Arrays.stream(Class.forName("brobygger.desktop." + parts[0]).getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(Test.class))
          .map(Method::getName)
          .anyMatch(parts[1]::equals);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** The values that say something, by their place, and what they are called. */
  private static void values(Record record, String at, Map<String, String> found) {
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      Object value = part(part, record);
      String place = at + "/" + part.getName();
      if (value != null && !value.equals("") && !value.equals(List.of())) {
        found.put(place, name(record.getClass(), part) + (isOptional(part) ? "" : "!"));
      }
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          if (list.get(i) instanceof Record element) {
            values(element, place + "/" + i, found);
          }
        }
      } else if (value instanceof Record inner && isPart(inner)) {
        values(inner, place, found);
      }
    }
  }

  /** Written as an object, and not as one text. */
  private static boolean isPart(Record value) {
    return value.getClass().getRecordComponents().length > 1;
  }

  private static @Nullable Object part(RecordComponent part, Record record) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theCommandLineEmptiesEveryValueThatMayBeEmpty() throws IOException {
    Set<String> emptied = new TreeSet<>();
    for (CaseFile file : List.of(EveryValue.samira(), EveryValue.closed())) {
      Map<String, String> values = new LinkedHashMap<>();
      values(file, "", values);
      Path folder = home.resolve("vault" + emptied.size());
      create(folder, file);
      try (Vault vault = open(folder)) {
        for (String nothing : List.of("null", "")) {
          emptyEach(vault, file, values, nothing, emptied);
        }
      }
    }
    Map<String, String> listed = listed();
    assertThat(optional().stream().filter(name -> !listed.getOrDefault(name, "").startsWith("why")))
        .as("what may be empty and nobody could empty")
        .isSubsetOf(emptied);
  }

  /** Tries every place, sees what the store holds then, and puts it back. */
  private static void emptyEach(
      Vault vault, CaseFile file, Map<String, String> values, String nothing, Set<String> emptied) {
    values.forEach(
        (place, name) -> {
          boolean done = empty(vault, file.id(), place, nothing);
          Optional<String> now = vault.fields().value(vault.caseFiles().get(file.id()), place);
          if (done) {
            assertThat(now.orElse("")).as("%s with \"%s\"", place, nothing).isIn("", "\"\"", "[]");
            emptied.add(name);
            vault.caseFiles().edit(file.id(), MadeEdit.of("test", here -> file));
          } else {
            assertThat(now).as("refused: %s", place).isEqualTo(vault.fields().value(file, place));
          }
        });
  }

  private static boolean empty(Vault vault, CaseFileId id, String place, String nothing) {
    try {
      new SetField(vault).set(id, place, nothing);
      return true;
    } catch (FieldProblemException | InvalidValueException | EditRefusedException needed) {
      return false;
    }
  }

  private static StoredVaults vaults() {
    return new StoredVaults(new H2Engine(), RecordingDesk.CLOCK, new Argon2Cost(8 * 1024, 1, 1));
  }

  private static void create(Path folder, CaseFile file) {
    Profile anna = new Profile("Anna Dahl", ProfileRole.CONSULTANT, "");
    try (Vault vault =
        ((CreateVaultOutcome.Created)
                vaults()
                    .create(folder, anna, LiveWindow.PASSPHRASE.toCharArray(), Optional.empty()))
            .vault()) {
      vault.companies().add(SampleCase.KITCHEN, "company.new");
      vault.caseFiles().add(file, "case.new");
    }
  }

  private static Vault open(Path folder) {
    return ((OpenVaultOutcome.Opened) vaults().open(folder, LiveWindow.PASSPHRASE.toCharArray()))
        .vault();
  }
}
