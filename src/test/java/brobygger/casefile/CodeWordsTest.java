package brobygger.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.followup.VisitBox;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The history says every value of a case in words, whatever screen else does. */
class CodeWordsTest {
  private static void collect(Type type, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType list) {
      collect(list.getActualTypeArguments()[0], seen);
    } else if (type instanceof Class<?> one
        && one.getName().startsWith("brobygger.casefile")
        && seen.add(one)
        && one.isRecord()) {
      for (RecordComponent part : one.getRecordComponents()) {
        collect(part.getGenericType(), seen);
      }
    }
  }

  @Test
  void everyCodeThatStandsInACaseHasWords() {
    Set<Class<?>> types = new HashSet<>();
    collect(CaseFile.class, types);
    assertThat(types).contains(VisitBox.class);
    for (Language language : Language.values()) {
      Texts texts = new Texts(language);
      assertThat(
              types.stream()
                  .filter(Class::isEnum)
                  .flatMap(
                      type ->
                          Arrays.stream(type.getEnumConstants())
                              .map(code -> "codes." + type.getSimpleName() + "." + code))
                  .filter(key -> !texts.has(key)))
          .isEmpty();
    }
  }
}
