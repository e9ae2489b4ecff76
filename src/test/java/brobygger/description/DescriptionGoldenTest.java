package brobygger.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.placement.PlacementDescription;
import brobygger.finding.FindingText;
import brobygger.finding.FindingTexts;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings of whole descriptions, as a reader sees them. */
class DescriptionGoldenTest {
  private static String findings(PlacementDescription description, Language language) {
    FindingTexts words = new FindingTexts(new Texts(language), Cemetery.pack(language)::stepName);
    return Cemetery.check(language).findings(Cemetery.written(description)).stream()
        .map(finding -> line(finding, words))
        .collect(Collectors.joining("\n"));
  }

  private static String line(DescriptionFinding finding, FindingTexts words) {
    FindingText text = words.of(finding);
    String where = finding.where().map(range -> " " + range.start() + "–" + range.end()).orElse("");
    String mends = finding.mends().stream().map(words::label).collect(Collectors.joining(" / "));
    return "%s %s %s%s\n  %s\n  %s\n  %s\n  [%s]"
        .formatted(
            finding.severity(),
            finding.code(),
            finding.field(),
            where,
            text.what(),
            text.why(),
            text.how(),
            mends);
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = DescriptionGoldenTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    }
  }

  @Test
  void the_good_description_gives_no_findings() {
    assertThat(findings(Cemetery.good(), Language.DANISH)).isEmpty();
  }

  @Test
  void the_good_english_description_gives_no_findings() {
    assertThat(findings(Cemetery.goodEnglish(), Language.ENGLISH)).isEmpty();
  }

  @Test
  void the_poor_description_gives_these_findings() throws IOException {
    assertThat(findings(Cemetery.poor(), Language.DANISH)).isEqualTo(golden("poor_da.txt"));
  }

  @Test
  void the_poor_description_gives_these_findings_in_english() throws IOException {
    assertThat(findings(Cemetery.poor(), Language.ENGLISH)).isEqualTo(golden("poor_en.txt"));
  }

  @Test
  void the_good_description_meets_all_criteria() {
    assertThat(Cemetery.check(Language.DANISH).criteria(Cemetery.written(Cemetery.good())))
        .satisfies(criteria -> assertThat(criteria.complete()).isEqualTo(7))
        .satisfies(criteria -> assertThat(criteria.isComplete()).isTrue());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_proposals_for_every_field_give_a_description_that_lacks_only_paid_hours(
      Language language) {
    DescriptionFacts facts = Cemetery.unwritten();
    PlacementDescription proposed = PlacementDescription.empty();
    for (DescriptionField field : DescriptionField.values()) {
      proposed = field.put(proposed, Cemetery.texts(language).proposal(field, facts));
    }
    assertThat(Cemetery.check(language).findings(Cemetery.write(facts, proposed)))
        .extracting(DescriptionFinding::rule)
        .containsExactly(DescriptionRule.PAID_HOURS_MISSING);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_rule_has_its_words(Language language) {
    Texts texts = new Texts(language);
    for (DescriptionRule rule : DescriptionRule.values()) {
      for (String part : java.util.List.of("what", "why", "how")) {
        assertThat(texts.has("description.finding." + rule + "." + part)).as(rule + part).isTrue();
      }
    }
  }
}
