package brobygger.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.value.ElementId;
import brobygger.guide.ContentPack;
import brobygger.guide.SmartExample;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program proposes is nothing it then complains about. */
final class ProposalsPassTest {
  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
  private static final List<DescriptionRule> WORDS =
      List.of(
          DescriptionRule.VAGUE_WORD,
          DescriptionRule.HEALTH_WORD,
          DescriptionRule.PERSON_WITHOUT_NAME);

  private static List<DescriptionFinding> wordFindings(Language language, DescriptionFacts facts) {
    return Cemetery.check(language).findings(facts).stream()
        .filter(found -> WORDS.contains(found.rule()))
        .toList();
  }

  private static DescriptionFacts tasks(String text) {
    return Cemetery.written(Cemetery.good().withTasks(text));
  }

  private static Accommodation accommodation(String need, String extent, String handling) {
    return new Accommodation(
        ElementId.random(), need, extent, handling, "", "", Sharing.TELL_COMPANY, null, List.of());
  }

  private static DescriptionFacts with(Accommodation... told) {
    DescriptionFacts facts = Cemetery.unwritten();
    return new DescriptionFacts(
        facts.caseFile().withAccommodations(List.of(told)), facts.placement(), facts.company());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyProposalForAFieldPasses(Language language) {
    DescriptionFacts facts =
        with(
            accommodation("Ingen tunge løft", "højst 5 kg", "kasserne køres på vognen"),
            accommodation("No heavy lifting", "5 kg at most", "Leif carries the rest"));
    for (DescriptionField field : DescriptionField.values()) {
      String proposal = Cemetery.texts(language).proposal(field, facts);
      DescriptionFacts written = Cemetery.write(facts, field.put(Cemetery.good(), proposal));
      assertThat(wordFindings(language, written)).as(proposal).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyExampleOfThePackPasses(Language language) {
    ContentPack pack = Cemetery.pack(language);
    Stream<String> advice =
        Stream.concat(
            pack.vagueWords().stream().map(word -> word.instead()),
            pack.healthWords().stream().map(word -> word.suggestion()));
    Stream<String> examples =
        advice.flatMap(said -> QUOTED.matcher(said).results()).map((MatchResult m) -> m.group(1));
    Stream.concat(examples, pack.smart().examples().stream().map(SmartExample::better))
        .forEach(text -> assertThat(wordFindings(language, tasks(text + "."))).as(text).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePositiveWordingPasses(Language language) {
    PositiveWording positive = new PositiveWording(new Texts(language));
    Stream.of(
            accommodation("Løft", "5 kg", "kasserne køres på vognen"),
            accommodation("Gang", "500 m", ""),
            accommodation("Stå op", "20 minutter", ""),
            accommodation("Sidde", "30 minutter", ""),
            accommodation("Koncentration", "2 timer", ""))
        .map(said -> positive.of(said, "Thomas"))
        .forEach(
            text -> {
              assertThat(text).isNotEmpty();
              assertThat(wordFindings(language, tasks(text))).as(text).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thomas arbejder ca. 15 timer om ugen.",
        "Thomas skal afklare sin arbejdsevne.",
        "Thomas får afklaret sin reelle arbejdsevne."
      })
  void whatIsVagueIsSeenInAnyField(String text) {
    assertThat(wordFindings(Language.DANISH, tasks(text)))
        .extracting(DescriptionFinding::rule)
        .containsExactly(DescriptionRule.VAGUE_WORD);
  }

  @Test
  void aboutHoursAreSeenThoughDaysAndClockStandThere() {
    DescriptionFacts facts =
        Cemetery.written(
            Cemetery.good().withWorkingTime("Mandag og onsdag kl. 9–12. Ca. 9 timer om ugen."));
    assertThat(wordFindings(Language.DANISH, facts)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thomas møder hver dag senest 4. december",
        "Thomas klipper hækken alene i uge 9",
        "Thomas is on time by December 4"
      })
  void aGoalThatSaysWhenHasADate(String text) {
    DescriptionFacts facts = Cemetery.unwritten();
    Goal goal = new Goal(ElementId.random(), text, "3 af 3 dage", "", "", null, null, List.of());
    DescriptionFacts with =
        new DescriptionFacts(
            facts.caseFile().withGoals(List.of(goal)), facts.placement(), facts.company());
    assertThat(Cemetery.check(Language.DANISH).findings(with))
        .extracting(DescriptionFinding::rule)
        .doesNotContain(DescriptionRule.GOAL_WITHOUT_DATE);
  }
}
