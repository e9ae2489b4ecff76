package brobygger.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.FiveSteps;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.staircase.MasteryStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Impossible parts of a pack cannot be built, and the message names the field. */
class ContentPackRecordsTest {
  private static final List<String> TWO = List.of("Hvad?", "Hvornår?");
  private static final ContentPack PACK =
      new ContentPacks(new ContentPackReader()).builtIn(Language.DANISH);

  static Stream<Arguments> impossible() {
    return Stream.of(
        impossible("point.code", () -> new GuidePoint("a b", "t", "i", TWO, List.of())),
        impossible("point.title", () -> new GuidePoint("A", " ", "i", TWO, List.of())),
        impossible("point.intent", () -> new GuidePoint("A", "t", "", TWO, List.of())),
        impossible("point.prompts", () -> new GuidePoint("A", "t", "i", List.of("?"), List.of())),
        impossible(
            "point.prompts",
            () -> new GuidePoint("A", "t", "i", List.of("1", "2", "3", "4", "5", "6"), List.of())),
        impossible(
            "point.prompts", () -> new GuidePoint("A", "t", "i", List.of("1", " "), List.of())),
        impossible(
            "point.feeds", () -> new GuidePoint("A", "t", "i", TWO, List.of(Feed.NOTE, Feed.NOTE))),
        impossible(
            "section.points", () -> new GuideSection("A", GuidePhase.AFTER, "t", "i", List.of())),
        impossible(
            "section.points",
            () -> new GuideSection("A", GuidePhase.AFTER, "t", "i", List.of(point(), point()))),
        impossible("step.name", () -> new StepText(FiveSteps.TRAINED, "", "m", "s", null, null)),
        impossible("criterion.title", () -> new Criterion(CriterionCode.TASKS, "", "i", TWO)),
        impossible(
            "criterion.helpQuestions",
            () -> new Criterion(CriterionCode.TASKS, "t", "i", List.of("?"))),
        impossible("precisionQuestion.question", () -> new PrecisionQuestion("A", "\t")),
        impossible("smart.letter", () -> new SmartLetter(SmartCode.SPECIFIC, "SM", "t", "q")),
        impossible("smart.better", () -> new SmartExample("f", "w", "")),
        impossible("smart.letters", () -> new Smart(List.of(), PACK.smart().examples())),
        impossible("smart.examples", () -> new Smart(PACK.smart().letters(), List.of())),
        impossible("theme.intent", () -> new CardTheme("A", "t", "")),
        impossible("pair.reply", () -> new CardPair("a", " ")),
        impossible("card.questions and card.pairs", () -> card(List.of(), List.of(Screen.VISIT))),
        impossible("card.screens", () -> card(TWO, List.of())),
        impossible("vagueWord.why", () -> new VagueWord("A", "p", List.of(), "", "i")),
        impossible("vagueWord.forms", () -> new VagueWord("A", "p", List.of(""), "w", "i")),
        impossible(
            "healthWord.suggestion", () -> new HealthWord("A", "w", List.of(), List.of(), "")),
        impossible("rhythmRule.days", () -> rule(RhythmCode.SCREEN_CASE, 0, null)),
        impossible("rhythmRule.days", () -> rule(RhythmCode.SCREEN_CASE, 367, null)),
        impossible("rhythmRule.weeks", () -> rule(RhythmCode.SCREEN_CASE, null, 105)),
        impossible("both days and weeks", () -> rule(RhythmCode.SCREEN_CASE, 7, 1)),
        impossible("neither days nor weeks", () -> rule(RhythmCode.SCREEN_CASE, null, null)),
        impossible("problem.line", () -> problem(0)),
        impossible("refused.problems", () -> new ContentPackOutcome.Refused(List.of())));
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void impossiblePartIsRefusedByName(String field, ThrowingCallable construction) {
    assertThatThrownBy(construction)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(field);
  }

  @Test
  void aPackWithoutAPhaseCannotBeBuilt() {
    assertThatThrownBy(() -> pack(PACK.sections(GuidePhase.BEFORE), PACK.steps(), PACK.cards()))
        .hasMessageContaining("sections");
  }

  @Test
  void aPackWithPhasesOutOfOrderCannotBeBuilt() {
    assertThatThrownBy(() -> pack(PACK.sections().reversed(), PACK.steps(), PACK.cards()))
        .hasMessageContaining("BEFORE, DURING, AFTER");
  }

  @Test
  void aPackWithAPointTwiceCannotBeBuilt() {
    List<GuideSection> sections = new ArrayList<>(PACK.sections());
    GuideSection last = sections.removeLast();
    sections.add(
        new GuideSection("COPY", last.phase(), "t", "i", PACK.sections().getFirst().points()));
    assertThatThrownBy(() -> pack(sections, PACK.steps(), PACK.cards()))
        .hasMessageContaining("points has the code twice");
  }

  @Test
  void aPackHasTwoToNineDifferentSteps() {
    assertThat(pack(PACK.sections(), PACK.steps().subList(3, 5), PACK.cards()).stepCodes())
        .containsExactly(FiveSteps.SELF_DRIVING, FiveSteps.TRAINED);
    assertThatThrownBy(() -> pack(PACK.sections(), PACK.steps().subList(4, 5), PACK.cards()))
        .hasMessageContaining("steps");
    List<StepText> twice = List.of(PACK.steps().getFirst(), PACK.steps().getFirst());
    assertThatThrownBy(() -> pack(PACK.sections(), twice, PACK.cards()))
        .hasMessageContaining("steps has the code twice");
  }

  @Test
  void aCardInADrawerThatDoesNotExistCannotBeInAPack() {
    QuestionCard lost = card(TWO, List.of(Screen.VISIT));
    assertThatThrownBy(() -> pack(PACK.sections(), PACK.steps(), List.of(lost)))
        .hasMessageContaining("unknown theme: A");
  }

  @Test
  void listsAreCopiedSoNoOneCanChangeThemAfterwards() {
    List<String> prompts = new ArrayList<>(TWO);
    GuidePoint point = new GuidePoint("A", "t", "i", prompts, List.of());
    prompts.clear();
    assertThat(point.prompts()).isEqualTo(TWO);
    assertThatThrownBy(() -> point.prompts().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void weeksAreCountedAsDays() {
    assertThat(rule(RhythmCode.FIRST_PHASE, null, 10).limitInDays()).hasValue(70);
    assertThat(rule(RhythmCode.FIRST_PHASE, 9, null).limitInDays()).hasValue(9);
    assertThat(rule(RhythmCode.NEXT_FOLLOW_UP_DATED, null, null).limitInDays()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"beginner", "A__B", "9", "TRAINED ", ""})
  void whatIsNoCodeIsNoStep(String code) {
    assertThatThrownBy(() -> MasteryStep.of(code)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStepOfAnotherPackIsSaidByItsCodeAndNothingMore() {
    MasteryStep expert = MasteryStep.of("EXPERT_2_AT_SEA");
    assertThat(PACK.step(expert)).isEmpty();
    assertThat(PACK.stepName(expert)).isEqualTo("Expert 2 at sea");
    assertThat(PACK.stepMeaning(expert)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(CasePhase.class)
  void everyPhaseOfACaseHasItsPartOfTheGuide(CasePhase phase) {
    assertThat(GuidePhase.of(phase).name()).isEqualTo(phase.name());
    assertThat(PACK.sections(GuidePhase.of(phase))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLanguageIsFoundByItsTag(Language language) {
    assertThat(Language.ofTag(language.tag())).isEqualTo(language);
    assertThat(language.locale().getLanguage()).isEqualTo(language.tag());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DA", "fo"})
  void anotherLanguageTagIsAnError(String tag) {
    assertThatThrownBy(() -> Language.ofTag(tag)).hasMessageContaining("neither da nor en");
  }

  private static Arguments impossible(String field, ThrowingCallable construction) {
    return Arguments.of(field, construction);
  }

  private static GuidePoint point() {
    return new GuidePoint("A", "t", "i", TWO, List.of());
  }

  private static QuestionCard card(List<String> questions, List<Screen> screens) {
    return new QuestionCard("A", "A", "t", "w", questions, List.of(), screens);
  }

  private static RhythmRule rule(RhythmCode code, @Nullable Integer days, @Nullable Integer weeks) {
    return new RhythmRule(code, "t", "w", days, weeks, null, true);
  }

  private static ContentPackProblem problem(int line) {
    return new ContentPackProblem(line, "", ContentPackProblem.Code.SYNTAX, List.of());
  }

  private static ContentPack pack(
      List<GuideSection> sections, List<StepText> steps, List<QuestionCard> cards) {
    return new ContentPack(
        ContentPack.FORMAT,
        "1.0.0",
        Language.DANISH,
        "n",
        sections,
        steps,
        PACK.criteria(),
        PACK.precisionQuestions(),
        PACK.smart(),
        PACK.themes(),
        cards,
        PACK.vagueWords(),
        PACK.healthWords(),
        PACK.rhythmRules());
  }
}
