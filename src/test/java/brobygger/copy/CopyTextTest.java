package brobygger.copy;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileArbitraries;
import brobygger.guide.Packs;
import brobygger.samples.SampleCases;
import brobygger.texts.BidiMarks;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.CaseCopy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Copies in words: everything that is in them, in the reader's language, and no code. */
class CopyTextTest {
  private static final SampleCases SAMPLES = SampleCases.on(LocalDate.of(2026, 11, 24));

  private static CaseCopy copy(BundleView view, CaseFile file) {
    return new JsonBundleFiles().copies(view, List.of(file), UUID::randomUUID).getFirst();
  }

  private static List<CopyText.Line> lines(CaseCopy copy, Language language) {
    return new CopyText(new Texts(language), Packs.in(language)::stepName).of(copy);
  }

  private static CaseFile samira() {
    return SAMPLES.cases().stream()
        .filter(file -> file.citizen().name().equals("Samira Aziz"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> leaves(JsonNode node) {
    return node.isContainer()
        ? node.valueStream().flatMap(each -> leaves(each).stream()).toList()
        : List.of(node.asString());
  }

  @Provide
  Arbitrary<CaseFile> cases() {
    return CaseFileArbitraries.cases();
  }

  @Property(tries = 200)
  void nothingInACopyIsLeftOutAndNothingIsNameless(
      @ForAll("cases") CaseFile file, @ForAll Language language) {
    for (BundleView view : List.of(BundleView.EMPLOYER, BundleView.PSEUDONYMISED)) {
      CaseCopy copy = copy(view, file);
      List<CopyText.Line> lines = lines(copy, language);
      String all =
          lines.stream()
              .map(line -> line.name() + "\n" + line.text())
              .collect(Collectors.joining("\n"));
      JsonNode document = JsonMapper.shared().readTree(copy.document());
      List<String> words = new ArrayList<>(leaves(document));
      words.removeIf(word -> !word.contains(" "));
      for (String word : words) {
        assertThat(all).contains(BidiMarks.without(word));
      }
      long parts = lines.stream().filter(line -> !line.text().isEmpty()).count();
      assertThat(parts > 0).isEqualTo(!leaves(document).isEmpty());
      assertThat(lines)
          .extracting(CopyText.Line::name)
          .doesNotContain(new Texts(language).of("access.field.other"));
      assertThat(all).doesNotContainPattern("(?m)^[A-Z]{2,}(_[A-Z]+)+$").doesNotContain("PT");
    }
  }

  @Test
  void theEmployersCopyReadsAsPeopleWrite() {
    List<CopyText.Line> lines = lines(copy(BundleView.EMPLOYER, samira()), Language.DANISH);
    assertThat(lines.getFirst().text()).isEqualTo("Samira Aziz");
    assertThat(lines)
        .anySatisfy(
            line -> {
              assertThat(line.name()).isEmpty();
              assertThat(line.text()).matches("mandag kl\\. 8\\.30–11\\.30");
            });
  }

  @Test
  void whatANewerVersionAddedIsShownByItsOwnName() {
    CaseCopy copy =
        new CaseCopy(
            UUID.randomUUID(),
            "Ida",
            """
            {"citizen":{"name":"Ida\\u202E"},"mood":"bright","placements":[{"kind":"FLYING",
             "period":{"start":"2026-13"},"days":["x",2,true]}]}\
            """);
    assertThat(lines(copy, Language.ENGLISH))
        .extracting(line -> line.name() + "=" + line.text())
        .contains("mood=bright", "days=x, 2, yes")
        .anyMatch(line -> line.endsWith("=FLYING"))
        .anyMatch(line -> line.endsWith("=2026-13"))
        .anyMatch(line -> line.endsWith("=Ida"));
  }
}
