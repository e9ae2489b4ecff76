package brobygger.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.placement.PlacementDescription;
import brobygger.texts.Language;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every text; left out of the mutation run for its length. */
class DescriptionPropertiesTest {
  private static final DescriptionCheck CHECK = Cemetery.check(Language.DANISH);

  @Property(tries = 150)
  void any_text_in_any_field_gives_ranges_within_it(
      @ForAll String text, @ForAll DescriptionField field) {
    String readable =
        text.codePoints()
            .filter(c -> Character.isDefined(c) && !Character.isISOControl(c))
            .filter(c -> c < 0xD800 || c > 0xFFFD)
            .limit(150)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    PlacementDescription description = field.put(Cemetery.good(), readable);
    String kept = field.in(description);
    assertThat(CHECK.findings(Cemetery.written(description)))
        .filteredOn(f -> f.field() == field)
        .allSatisfy(
            f ->
                assertThat(f.where().map(TextRange::end).orElse(0))
                    .isLessThanOrEqualTo(kept.length()));
  }

  /** Criteria ask only the rules about what is missing: the others cannot change the answer. */
  @Property(tries = 150)
  void criteria_are_what_all_findings_make_of_them(
      @ForAll String text, @ForAll DescriptionField field) {
    PlacementDescription empty = PlacementDescription.empty();
    String few =
        text.codePoints()
            .filter(Character::isLetterOrDigit)
            .limit(60)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    for (PlacementDescription each :
        List.of(
            field.put(empty, few),
            field.put(Cemetery.good(), few),
            field.put(Cemetery.good(), ""))) {
      DescriptionFacts facts = Cemetery.written(each);
      assertThat(CHECK.criteria(facts)).isEqualTo(Criteria.of(each, CHECK.findings(facts)));
    }
  }

  @Property(tries = 200)
  void sentences_never_overlap_and_words_lie_in_them(@ForAll String text) {
    int end = 0;
    for (TextRange sentence : Sentences.of(text)) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
      end = sentence.end();
      List<TextRange> words = Sentences.words(text, sentence);
      assertThat(words).isNotEmpty().allMatch(sentence::holds);
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
