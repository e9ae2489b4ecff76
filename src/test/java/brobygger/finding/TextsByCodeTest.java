package brobygger.finding;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.Source;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code chooses a text by its name, never by its number: that changes when a code is added. */
class TextsByCodeTest {
  private static final Path SOURCE = Path.of("src/main/java/brobygger");

  /** Where findings and papers are made. */
  private static final List<String> WORDED =
      List.of("progression", "rhythm", "description", "finding", "report", "copy", "usecase");

  /** The order of criteria in a list, which no text sees. */
  private static final String IN_ORDER = "results.get(criterion.ordinal())";

  private static final Pattern NUMBERED =
      Pattern.compile("\\.ordinal\\(\\)|::ordinal|\\? [01] : [01]\\b");

  private static List<String> numbered(String source) {
    return source
        .lines()
        .filter(line -> NUMBERED.matcher(line).find() && !line.contains(IN_ORDER))
        .map(String::strip)
        .toList();
  }

  @Test
  void noNumberOfACodeGoesIntoAFinding() throws IOException {
    for (String part : WORDED) {
      try (Stream<Path> files = Files.walk(SOURCE.resolve(part))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          assertThat(numbered(Files.readString(file))).as(file.toString()).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return look.due(rule, f.on(), days, f.kind().ordinal());",
        "last.isPresent() ? 1 : 0))",
        "here.map(Enum::ordinal).orElse(-1)"
      })
  void suchALineIsFound(String line) {
    assertThat(numbered("first\n" + line)).containsExactly(line);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeThatAFindingNamesHasItsWords(Language language) {
    FindingTexts words = new FindingTexts(new Texts(language), MasteryStep::plain);
    Texts texts = new Texts(language);
    for (FollowUpKind kind : FollowUpKind.values()) {
      assertThat(texts.of("rhythm.meeting." + kind)).isNotBlank();
      assertThat(texts.of("rhythm.meeting.the." + kind)).isNotBlank();
    }
    for (Source source : Source.values()) {
      assertThat(texts.of("progression.source." + source)).isNotBlank();
      assertThat(texts.of("progression.source.first." + source)).isNotBlank();
    }
    for (HourKind kind : HourKind.values()) {
      assertThat(texts.of("progression.hours." + kind)).isNotBlank();
    }
    assertThat(words.stepName(MasteryStep.of("SELF_DRIVING"))).isEqualTo("Self driving");
  }
}
