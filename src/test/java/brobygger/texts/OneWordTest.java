package brobygger.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word for one thing, in every Danish text, the content pack and the command line's help. */
final class OneWordTest {
  private static final Path RESOURCES = Path.of("src/main/resources/brobygger");
  private static final Pattern OTHER_WORDS =
      Pattern.compile(
          "=(?:.*[^\\p{L}-])?(?:[Tt]aget ind|Tag ind|[Hh]entet ind|(?<!e-)[Mm]ail|[Jj]obcent\\p{L}*"
              + "|din backup|[Ll]adet ude|[Rr]evalidering\\p{L}*|tidligere version)(?!\\p{L}).*");

  @Test
  void noTextUsesAnotherWordForTheSame() throws IOException {
    try (Stream<Path> texts = Files.list(RESOURCES.resolve("texts"))) {
      List<String> lines =
          texts
              .filter(file -> file.toString().endsWith("_da.properties"))
              .flatMap(OneWordTest::lines)
              .toList();
      assertThat(lines).hasSizeGreaterThan(1000);
      assertThat(lines).noneMatch(line -> OTHER_WORDS.matcher(line).matches());
    }
    assertThat(lines(RESOURCES.resolve("content/pack_da.json")))
        .noneMatch(line -> OTHER_WORDS.matcher("=" + line).matches());
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
