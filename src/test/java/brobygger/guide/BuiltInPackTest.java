package brobygger.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brobygger.casefile.staircase.MasteryStep;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The packs in the program: complete against the domain, and the same in both languages. */
class BuiltInPackTest {
  private static final ContentPacks PACKS = new ContentPacks(new ContentPackReader());
  private static final ContentPack DANISH = PACKS.builtIn(Language.DANISH);
  private static final ContentPack ENGLISH = PACKS.builtIn(Language.ENGLISH);

  @ParameterizedTest
  @EnumSource(Language.class)
  void isInTheLanguageAskedFor(Language language) {
    assertThat(PACKS.builtIn(language).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isReadOnlyOnce(Language language) {
    assertThat(PACKS.builtIn(language)).isSameAs(PACKS.builtIn(language));
  }

  @ParameterizedTest
  @CsvSource({
    "BEFORE_CITIZEN,BEFORE,5",
    "BEFORE_COMPANY,BEFORE,5",
    "BEFORE_START_UP,BEFORE,3",
    "DURING_FOLLOW_UP,DURING,7",
    "AFTER_COMPANY,AFTER,6",
    "AFTER_THREE_WAY,AFTER,9"
  })
  void sectionHasEveryPointOfTheGuide(String code, GuidePhase phase, int points) {
    GuideSection section =
        DANISH.sections().stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
    assertThat(section.phase()).isEqualTo(phase);
    assertThat(section.points()).hasSize(points);
  }

  @Test
  void phasesHoldTheirSectionsInOrder() {
    assertThat(DANISH.sections(GuidePhase.BEFORE))
        .extracting(GuideSection::code)
        .containsExactly("BEFORE_CITIZEN", "BEFORE_COMPANY", "BEFORE_START_UP");
    assertThat(DANISH.sections(GuidePhase.DURING)).hasSize(1);
    assertThat(DANISH.sections(GuidePhase.AFTER))
        .extracting(GuideSection::code)
        .containsExactly("AFTER_COMPANY", "AFTER_THREE_WAY");
  }

  @ParameterizedTest
  @CsvSource({
    "PURPOSE_NOW_AND_LATER,DESCRIPTION",
    "REALISTIC_EXPECTATIONS,HOURS",
    "OWN_EFFORT,AGREEMENTS",
    "EXPERIENCE,COMPETENCES",
    "WHAT_EMPLOYER_KNOWS,ACCOMMODATIONS",
    "COMPANY_PURPOSE,DESCRIPTION",
    "FRAME,DESCRIPTION",
    "COMPANY_ROLE,AGREEMENTS",
    "CONSULTANT_ROLE,AGREEMENTS",
    "COMPANY_ACCOMMODATIONS,ACCOMMODATIONS",
    "CLEAR_AGREEMENTS,AGREEMENTS",
    "TASKS,STAIRCASE",
    "ATTENDANCE_AND_BREAKS,ATTENDANCE",
    "ADJUSTMENTS_AND_PAID_HOURS,HOURS",
    "NEXT_FOLLOW_UP,FOLLOW_UP"
  })
  void pointFeedsThePlaceTheDomainNames(String point, Feed feed) {
    assertThat(DANISH.point(point).orElseThrow().feeds()).contains(feed);
  }

  @Test
  void anUnknownPointIsEmptyNotAnError() {
    assertThat(DANISH.point("GONE_IN_THIS_VERSION")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "BEGINNER,Begynder,Beginner",
    "ADVANCED_BEGINNER,Avanceret begynder,Advanced beginner",
    "SELF_STARTING,Selvstartende,Self-starting",
    "SELF_DRIVING,Selvkørende,Works independently",
    "TRAINED,Oplært,Trained"
  })
  void stepHasItsName(String code, String danish, String english) {
    assertThat(DANISH.stepName(MasteryStep.of(code))).isEqualTo(danish);
    assertThat(ENGLISH.stepName(MasteryStep.of(code))).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "PURPOSE,Mål og formål",
    "DIRECTION,Retning og delmål",
    "TASKS,Opgaver og timer",
    "ACCOMMODATIONS,Skånehensyn i hverdagen",
    "AGREEMENT,Aftalen mellem jer tre",
    "NEXT_STEPS,Næste skridt",
    "PAID_HOURS,Vejen til lønnede timer"
  })
  void criterionHasItsTitle(CriterionCode code, String title) {
    assertThat(DANISH.criterion(code))
        .extracting(Criterion::code, Criterion::title)
        .containsExactly(code, title);
    assertThat(DANISH.criterion(code).helpQuestions()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void hasFivePrecisionQuestionsAndFiveLetters() {
    assertThat(DANISH.precisionQuestions()).hasSize(5);
    assertThat(DANISH.smart().letters())
        .extracting(SmartLetter::letter)
        .containsExactly("S", "M", "A", "R", "T");
    assertThat(DANISH.smart().examples()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TALK_TYPES,4",
    "PAID_HOURS,4",
    "OBJECTIONS,3",
    "ACCOMMODATIONS,6",
    "COMPANY_PREPARATION,4",
    "COMPANY_NEEDS,9",
    "COMPANY_MOTIVES,1",
    "EXPERIENCE,3",
    "MOTIVATION,5",
    "MEETINGS,7",
    "PROGRESS,6",
    "WRITING,7"
  })
  void themeHasItsCards(String theme, int cards) {
    assertThat(DANISH.cardsOf(theme)).hasSize(cards);
  }

  @Test
  void hasTheFourQuestionTypes() {
    assertThat(DANISH.cardsOf("TALK_TYPES"))
        .extracting(QuestionCard::code)
        .containsExactly("PAST_SIMPLE", "PAST_COMPLEX", "FUTURE_COMPLEX", "FUTURE_SIMPLE");
  }

  @ParameterizedTest
  @CsvSource({
    "MOTIVES,7",
    "ACC_SCHEMES,7",
    "ACC_POSITIVE,5",
    "VALUE_CHAIN_CORE,5",
    "VALUE_CHAIN_SUPPORT,4",
    "NOTE_HEADINGS,6"
  })
  void cardCarriesItsPairs(String code, int pairs) {
    assertThat(DANISH.cards())
        .filteredOn(card -> card.code().equals(code))
        .singleElement()
        .extracting(card -> card.pairs().size())
        .isEqualTo(pairs);
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void everyScreenIsOfferedCards(Screen screen) {
    assertThat(DANISH.cardsFor(screen))
        .isNotEmpty()
        .allMatch(card -> card.screens().contains(screen));
  }

  @Test
  void rhythmHasTheDomainsNumbers() {
    assertThat(DANISH.rhythmRules())
        .extracting(RhythmRule::code, r -> r.limitInDays().orElse(0), RhythmRule::times)
        .containsExactly(
            tuple(RhythmCode.CONTACT_CITIZEN, 14, 1),
            tuple(RhythmCode.FLEXJOB_FOLLOW_UPS, 182, 4),
            tuple(RhythmCode.SCREEN_CASE, 119, 1),
            tuple(RhythmCode.NEW_HEARING, 182, 1),
            tuple(RhythmCode.FIRST_PHASE, 70, 1),
            tuple(RhythmCode.NEXT_FOLLOW_UP_DATED, 0, 1),
            tuple(RhythmCode.DESCRIPTION_BEFORE_START, 5, 1),
            tuple(RhythmCode.CLOSING_BEFORE_END, 14, 1));
    assertThat(DANISH.rhythm(RhythmCode.CONTACT_CITIZEN).enabled()).isTrue();
  }

  @Test
  void bothLanguagesHaveTheSameSkeleton() {
    assertThat(skeleton(ENGLISH)).isEqualTo(skeleton(DANISH));
  }

  @Test
  void noTextIsLeftUntranslated() {
    List<String> danish = texts(DANISH);
    List<String> english = texts(ENGLISH);
    // Names of schemes and illnesses are the same in both languages; whole sentences never are.
    assertThat(danish)
        .filteredOn(text -> text.split(" ", -1).length > 2)
        .doesNotContainAnyElementsOf(english);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void promptsAreShortAndEndAsQuestions(Language language) {
    assertThat(PACKS.builtIn(language).points())
        .flatExtracting(GuidePoint::prompts)
        .allSatisfy(
            prompt -> assertThat(prompt).endsWith("?").hasSizeLessThan(120).doesNotContain("  "));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noWordToLookForStandsTwice(Language language) {
    ContentPack pack = PACKS.builtIn(language);
    assertThat(words(pack))
        .doesNotHaveDuplicates()
        .allMatch(w -> w.equals(w.toLowerCase(language.locale())));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itsOwnAdviceUsesNoneOfTheVagueWords(Language language) {
    ContentPack pack = PACKS.builtIn(language);
    List<String> better = pack.smart().examples().stream().map(SmartExample::better).toList();
    List<String> vague = pack.vagueWords().stream().flatMap(w -> w.allForms().stream()).toList();
    assertThat(better)
        .allSatisfy(
            goal ->
                assertThat(vague)
                    .noneMatch(
                        w -> (" " + goal.toLowerCase(language.locale())).contains(" " + w + " ")));
  }

  @Test
  void everyFeedIsUsedByTheGuide() {
    EnumSet<Feed> used = EnumSet.noneOf(Feed.class);
    DANISH.points().forEach(point -> used.addAll(point.feeds()));
    assertThat(used).containsExactlyInAnyOrder(Feed.values());
  }

  private static List<String> words(ContentPack pack) {
    return Stream.concat(
            pack.vagueWords().stream().flatMap(w -> w.allForms().stream()),
            pack.healthWords().stream().flatMap(w -> w.allForms().stream()))
        .toList();
  }

  private static List<String> skeleton(ContentPack pack) {
    Stream<String> guide =
        pack.sections().stream()
            .flatMap(
                s ->
                    Stream.concat(
                        Stream.of(s.code() + s.phase()),
                        s.points().stream().map(p -> p.code() + p.feeds() + p.prompts().size())));
    Stream<String> cards =
        pack.cards().stream()
            .map(c -> c.code() + c.theme() + c.screens() + c.questions().size() + c.pairs().size());
    Stream<String> rest =
        Stream.of(
                pack.version(),
                pack.criteria().stream()
                    .map(c -> c.code() + "" + c.helpQuestions().size())
                    .toList(),
                pack.precisionQuestions().stream().map(PrecisionQuestion::code).toList(),
                pack.smart().examples().size(),
                pack.themes().stream().map(CardTheme::code).toList(),
                pack.vagueWords().stream().map(VagueWord::code).toList(),
                pack.healthWords().stream().map(HealthWord::code).toList(),
                numbers(pack))
            .map(Object::toString);
    return Stream.of(guide, cards, rest).flatMap(s -> s).toList();
  }

  private static Map<RhythmCode, String> numbers(ContentPack pack) {
    Map<RhythmCode, String> numbers = new EnumMap<>(RhythmCode.class);
    pack.rhythmRules()
        .forEach(r -> numbers.put(r.code(), r.limitInDays() + "/" + r.times() + "/" + r.enabled()));
    return numbers;
  }

  private static List<String> texts(ContentPack pack) {
    Stream<String> guide =
        pack.sections().stream()
            .flatMap(
                s ->
                    Stream.concat(
                        Stream.of(s.title(), s.intent()),
                        s.points().stream()
                            .flatMap(
                                p ->
                                    Stream.concat(
                                        Stream.of(p.title(), p.intent()), p.prompts().stream()))));
    Stream<String> cards =
        pack.cards().stream()
            .flatMap(
                c ->
                    Stream.of(
                            List.of(c.title(), c.whenToUse()),
                            c.questions(),
                            c.pairs().stream().map(CardPair::text).toList(),
                            c.pairs().stream().map(CardPair::reply).toList())
                        .flatMap(List::stream));
    Stream<String> words = pack.vagueWords().stream().flatMap(w -> Stream.of(w.why(), w.instead()));
    return Arrays.asList(Stream.of(guide, cards, words).flatMap(s -> s).toArray(String[]::new));
  }
}
