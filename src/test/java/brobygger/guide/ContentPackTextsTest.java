package brobygger.guide;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.guide.ContentPackProblem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem has a message in both languages that names the line. */
class ContentPackTextsTest {
  private static final List<Code> OF_THE_WHOLE_FILE = List.of(Code.UNREADABLE, Code.TOO_LARGE);

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyProblemIsToldInBothLanguagesWithItsLine(Code code) throws IOException {
    for (Language language : Language.values()) {
      String pattern = texts(language).getProperty(code.textKey(), "");
      assertThat(pattern).as(code + " in " + language).isNotBlank();
      if (!OF_THE_WHOLE_FILE.contains(code)) {
        assertThat(MessageFormat.format(pattern, "42", "felt", "7"))
            .startsWith(language == Language.DANISH ? "Linje 42: " : "Line 42: ")
            .doesNotContain("{");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noMessageIsLeftOver(Language language) throws IOException {
    assertThat(texts(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Code.values()).map(Code::textKey).toList());
  }

  @Test
  void bothLanguagesUseTheSamePlaceholders() throws IOException {
    Properties danish = texts(Language.DANISH);
    Properties english = texts(Language.ENGLISH);
    for (String key : danish.stringPropertyNames()) {
      for (String placeholder : List.of("{0}", "{1}", "{2}")) {
        assertThat(english.getProperty(key).contains(placeholder))
            .as(key + " " + placeholder)
            .isEqualTo(danish.getProperty(key).contains(placeholder));
      }
    }
  }

  private static Properties texts(Language language) throws IOException {
    String resource = "/brobygger/texts/content_" + language.tag() + ".properties";
    try (InputStream in = ContentPack.class.getResourceAsStream(resource);
        InputStreamReader text =
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(text);
      return properties;
    }
  }
}
