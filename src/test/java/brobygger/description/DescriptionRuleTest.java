package brobygger.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import brobygger.finding.Phrase;
import brobygger.finding.Place;
import brobygger.guide.CriterionCode;
import brobygger.texts.Language;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionRuleTest {
  private static final DescriptionCheck CHECK = Cemetery.check(Language.DANISH);

  private static List<DescriptionFinding> of(DescriptionRule rule, DescriptionFacts facts) {
    return CHECK.findings(facts).stream().filter(f -> f.rule() == rule).toList();
  }

  private static List<DescriptionFinding> of(
      DescriptionRule rule, UnaryOperator<PlacementDescription> change) {
    return of(rule, Cemetery.written(change.apply(Cemetery.good())));
  }

  private static DescriptionFacts placement(UnaryOperator<Placement> change) {
    DescriptionFacts facts = Cemetery.written(Cemetery.good());
    Placement placement = change.apply(facts.placement());
    return new DescriptionFacts(
        facts.caseFile().withPlacements(List.of(placement)), placement, facts.company());
  }

  private static DescriptionFacts accommodation(UnaryOperator<Accommodation> change) {
    DescriptionFacts facts = Cemetery.written(Cemetery.good());
    Accommodation changed = change.apply(facts.caseFile().accommodations().getFirst());
    return new DescriptionFacts(
        facts.caseFile().withAccommodations(List.of(changed)), facts.placement(), facts.company());
  }

  @ParameterizedTest
  @CsvSource({
    "PURPOSE, PURPOSE_MISSING",
    "DIRECTION, DIRECTION_MISSING",
    "TASKS, TASKS_MISSING",
    "WORKING_TIME, WORKING_TIME_MISSING",
    "ACCOMMODATIONS, ACCOMMODATIONS_MISSING",
    "NEXT_STEPS, NEXT_STEPS_MISSING",
    "PAID_HOURS, PAID_HOURS_MISSING"
  })
  void an_empty_field_is_missing_and_its_criterion_not_complete(
      DescriptionField field, DescriptionRule rule) {
    DescriptionFacts facts = Cemetery.written(field.put(Cemetery.good(), " \n"));
    assertThat(CHECK.findings(facts)).extracting(DescriptionFinding::rule).containsExactly(rule);
    Criteria criteria = CHECK.criteria(facts);
    CriterionCode criterion = field.criterion().orElseThrow();
    assertThat(criteria.complete()).isEqualTo(6);
    assertThat(criteria.isComplete()).isFalse();
    assertThat(criteria.open()).containsExactly(criterion);
    assertThat(criteria.of(criterion).reasons())
        .extracting(DescriptionFinding::rule)
        .containsExactly(rule);
    assertThat(criteria.of(criterion).state())
        .isEqualTo(
            criterion == CriterionCode.TASKS ? Criteria.State.STARTED : Criteria.State.EMPTY);
  }

  @Test
  void an_empty_field_offers_a_proposal_or_the_place_of_its_facts() {
    assertThat(of(DescriptionRule.TASKS_MISSING, d -> d.withTasks("")).getFirst().mends())
        .singleElement()
        .isEqualTo(
            new Mend.InsertText(
                "insertProposal",
                List.of(),
                DescriptionField.TASKS,
                "• Kirkegårdsarbejde: rive stier, klippe hække og grave ud"));
    assertThat(of(DescriptionRule.PAID_HOURS_MISSING, d -> d.withPaidHours("")).getFirst().mends())
        .singleElement()
        .isEqualTo(new Mend.OpenPlace("open.HOURS", List.of(), Place.HOURS, null));
  }

  @Test
  void an_untouched_description_meets_no_criterion() {
    Criteria criteria = CHECK.criteria(Cemetery.unwritten());
    assertThat(criteria.complete()).isZero();
    assertThat(criteria.total()).isEqualTo(7);
    assertThat(criteria.results())
        .extracting(Criteria.Result::state)
        .containsOnly(Criteria.State.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ca. 30 timer om ugen. | Ca. 30 timer om ugen",
        "About 30 a week. | About 30 a week",
        "ni timer kl. 9-12 | ni timer",
        "efter aftale | efter aftale"
      })
  void hours_need_days(String time, String words) {
    DescriptionFinding finding =
        of(DescriptionRule.HOURS_WITHOUT_DAYS, d -> d.withWorkingTime(time)).getFirst();
    assertThat(finding.where().orElseThrow().of(time)).isEqualTo(words);
    assertThat(finding.args()).containsExactly(words);
    Mend.TextMend mend = (Mend.TextMend) finding.mends().getFirst();
    assertThat(mend.apply(PlacementDescription.empty().withWorkingTime(time)).workingTime())
        .startsWith("Mandag, onsdag og fredag kl. 9–12.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mandage og onsdage kl. 9-12",
        "man., ons. og fre. kl. 9",
        "alle hverdage kl. 9",
        "Monday and Friday at 9",
        "weekdays 9:00–12:00",
        "LØRDAG kl. 9",
        "søndag 9-12"
      })
  void days_and_clock_times_are_known_in_both_languages(String time) {
    assertThat(of(DescriptionRule.HOURS_WITHOUT_DAYS, d -> d.withWorkingTime(time))).isEmpty();
    assertThat(of(DescriptionRule.HOURS_WITHOUT_CLOCK, d -> d.withWorkingTime(time))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mandag i 3 timer", "mandag, 8-10 timer", "mandag og onsdag", "Monday"})
  void days_need_clock_times(String time) {
    assertThat(of(DescriptionRule.HOURS_WITHOUT_CLOCK, d -> d.withWorkingTime(time))).hasSize(1);
    assertThat(of(DescriptionRule.HOURS_WITHOUT_DAYS, d -> d.withWorkingTime(time))).isEmpty();
  }

  @Test
  void without_a_schedule_the_placement_is_opened() {
    DescriptionFacts facts =
        placement(
            p ->
                p.withSchedule(List.of())
                    .withDescription(p.description().withWorkingTime("30 timer om ugen")));
    assertThat(of(DescriptionRule.HOURS_WITHOUT_DAYS, facts).getFirst().mends())
        .containsExactly(
            new Mend.OpenPlace("open.OVERVIEW", List.of(), Place.OVERVIEW, facts.placement().id()));
  }

  @Test
  void the_schedule_adds_up_to_the_weekly_hours() {
    DescriptionFacts facts = placement(p -> p.withWeeklyHours(Duration.ofHours(10)));
    assertThat(of(DescriptionRule.SCHEDULE_DISAGREES, facts).getFirst().args())
        .containsExactly(Duration.ofHours(9), Duration.ofHours(10));
    DescriptionFacts none = placement(p -> p.withSchedule(List.of()));
    assertThat(of(DescriptionRule.SCHEDULE_DISAGREES, none)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 timer om ugen | 1",
        "9 timer om ugen | 0",
        "9,0 timer pr. uge | 0",
        "8,5 timer om ugen | 1",
        "nine hours a week | 0",
        "3 timer om dagen | 0",
        "9 timer om ugen, 12 timer om ugen fra marts | 0",
        "Mandag kl. 9 | 0",
        "tolv timer ugentligt | 1"
      })
  void hours_in_the_text_agree_with_the_placement(String time, int findings) {
    assertThat(of(DescriptionRule.TEXT_HOURS_DISAGREE, d -> d.withWorkingTime(time)))
        .hasSize(findings);
  }

  @Test
  void wrong_hours_are_replaced_by_the_agreed_ones() {
    String time = "Mandag kl. 9, 10 timer om ugen.";
    DescriptionFinding finding =
        of(DescriptionRule.TEXT_HOURS_DISAGREE, d -> d.withWorkingTime(time)).getFirst();
    assertThat(
            ((Mend.TextMend) finding.mends().getFirst())
                .apply(PlacementDescription.empty().withWorkingTime(time))
                .workingTime())
        .isEqualTo("Mandag kl. 9, 9 timer om ugen.");
  }

  @Test
  void hours_not_yet_agreed_are_not_compared() {
    assertThat(
            of(
                DescriptionRule.TEXT_HOURS_DISAGREE,
                placement(p -> p.withWeeklyHours(Duration.ZERO))))
        .isEmpty();
  }

  @Test
  void the_period_stands_in_weeks_somewhere() {
    UnaryOperator<PlacementDescription> without =
        d ->
            d.withPurpose("Thomas vil ude og arbejde på sigt.")
                .withNextSteps("Så taler vi om job.");
    DescriptionFinding finding = of(DescriptionRule.PERIOD_MISSING, without).getFirst();
    assertThat(((Mend.TextMend) finding.mends().getFirst()).apply(PlacementDescription.empty()))
        .isEqualTo(
            PlacementDescription.empty()
                .withWorkingTime("13 uger, fra 25. januar 2027 til 25. april 2027"));
    DescriptionFacts open =
        placement(
            p ->
                p.withPeriod(new Period(Cemetery.START, null))
                    .withDescription(without.apply(p.description())));
    assertThat(of(DescriptionRule.PERIOD_MISSING, open).getFirst().mends())
        .singleElement()
        .isInstanceOf(Mend.OpenPlace.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"13 uger", "otte uger", "13 weeks", "en uge", "et 13-ugers forløb"})
  void weeks_are_known(String weeks) {
    assertThat(
            of(
                DescriptionRule.PERIOD_MISSING,
                d -> PlacementDescription.empty().withPurpose(weeks)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forefaldende arbejde",
        "Thomas skal deltage i det daglige arbejde",
        "odd jobs",
        "Thomas klipper"
      })
  void tasks_that_nobody_can_picture_are_found(String tasks) {
    assertThat(of(DescriptionRule.TASKS_NOT_CONCRETE, d -> d.withTasks(tasks))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"klippe hække, rive stier", "Cut hedges and rake paths"})
  void named_tasks_are_concrete(String tasks) {
    assertThat(of(DescriptionRule.TASKS_NOT_CONCRETE, d -> d.withTasks(tasks))).isEmpty();
  }

  @Test
  void without_tasks_in_the_functions_the_staircase_is_opened() {
    DescriptionFacts facts =
        placement(
            p ->
                p.withFunctions(List.of(WorkFunction.named("Have")))
                    .withDescription(p.description().withTasks("Forefaldende arbejde")));
    assertThat(of(DescriptionRule.TASKS_NOT_CONCRETE, facts).getFirst().mends())
        .containsExactly(new Mend.OpenPlace("open.STAIRCASE", List.of(), Place.STAIRCASE, null));
    assertThat(of(DescriptionRule.VAGUE_WORD, facts).getFirst().mends()).isEmpty();
  }

  @Test
  void a_vague_word_in_the_tasks_offers_the_function_s_tasks() {
    String tasks = "Thomas klipper hække og river stier. Derudover forefaldende opgaver.";
    DescriptionFinding finding = of(DescriptionRule.VAGUE_WORD, d -> d.withTasks(tasks)).getFirst();
    assertThat(finding.where().orElseThrow().of(tasks)).isEqualTo("forefaldende opgaver");
    assertThat(finding.args().get(4))
        .isEqualTo(Phrase.of("description.vague.task", "forefaldende opgaver", "Thomas"));
    Mend mend = finding.mends().getFirst();
    assertThat(mend.labelKey()).isEqualTo("description.mend.chooseFromFunction");
    assertThat(mend.labelArgs()).containsExactly("Kirkegårdsarbejde");
    assertThat(((Mend.TextMend) mend).apply(PlacementDescription.empty().withTasks(tasks)).tasks())
        .endsWith("Derudover rive stier, klippe hække og grave ud.");
  }

  @Test
  void vague_words_stand_in_the_order_of_the_text() {
    String text = "Løbende og så vidt muligt, snarest.";
    assertThat(of(DescriptionRule.VAGUE_WORD, d -> d.withNextSteps(text)))
        .extracting(f -> f.where().orElseThrow().of(text))
        .containsExactly("Løbende", "så vidt muligt", "snarest");
    assertThat(of(DescriptionRule.VAGUE_WORD, d -> d.withNextSteps(text)).getFirst().args().get(4))
        .isEqualTo(Phrase.of("description.vague.text", "Løbende"));
  }

  @Test
  void the_company_has_a_name() {
    DescriptionFinding finding =
        of(DescriptionRule.VAGUE_WORD, d -> d.withNextSteps("Virksomheden ser på det.")).getFirst();
    assertThat(finding.mends().getFirst().labelArgs()).containsExactly("Solby Kirkegård");
  }

  @ParameterizedTest
  @ValueSource(strings = {"løbendes", "xløbende", "løbende2"})
  void only_whole_words_are_vague(String word) {
    assertThat(of(DescriptionRule.VAGUE_WORD, d -> d.withNextSteps(word))).isEmpty();
  }

  @Test
  void decomposed_letters_are_found_at_their_place() {
    String text = "😀 Så " + Normalizer.normalize("så vidt muligt", Normalizer.Form.NFD) + " ok";
    assertThat(of(DescriptionRule.VAGUE_WORD, d -> d.withNextSteps(text)))
        .extracting(f -> f.where().orElseThrow().of(text))
        .containsExactly(Normalizer.normalize("så vidt muligt", Normalizer.Form.NFD));
  }

  @Test
  void words_are_found_beside_right_to_left_text() {
    String text = "שלום løbende שלום";
    assertThat(of(DescriptionRule.VAGUE_WORD, d -> d.withNextSteps(text)))
        .extracting(DescriptionFinding::range)
        .containsExactly(new TextRange(5, 12));
  }

  @ParameterizedTest
  @CsvSource({"Depression, 1", "angsten, 1", "stress, 1", "depressionsfri, 0", "anxiety, 1"})
  void health_is_not_for_the_employer(String word, int findings) {
    List<DescriptionFinding> found =
        of(DescriptionRule.HEALTH_WORD, d -> d.withWishes("Har " + word + "."));
    assertThat(found).hasSize(findings);
    assertThat(found)
        .allSatisfy(
            f -> {
              assertThat(f.range()).isEqualTo(new TextRange(4, 4 + word.length()));
              assertThat(f.args().getFirst()).isEqualTo(word);
              assertThat(f.mends()).hasSize(1);
            });
  }

  @Test
  void health_words_stand_in_the_order_of_the_text() {
    String text = "stress, angst, depression";
    assertThat(of(DescriptionRule.HEALTH_WORD, d -> d.withWishes(text)))
        .extracting(f -> f.where().orElseThrow().start())
        .containsExactly(0, 8, 15);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Praktikanten graver | Thomas graver",
        "praktikantens opgaver | Thomas’ opgaver",
        "borgeren | Thomas",
        "the intern’s tasks | Thomas’s tasks",
        "The citizen digs | Thomas digs",
        "vedkommende | Thomas"
      })
  void a_person_has_a_name(String text, String mended) {
    List<DescriptionFinding> found =
        of(DescriptionRule.PERSON_WITHOUT_NAME, d -> d.withNextSteps(text));
    assertThat(found).hasSize(1);
    assertThat(
            ((Mend.TextMend) found.getFirst().mends().getFirst())
                .apply(PlacementDescription.empty().withNextSteps(text))
                .nextSteps())
        .isEqualTo(mended);
    assertThat(of(DescriptionRule.VAGUE_WORD, d -> d.withNextSteps(text)))
        .as("one finding is enough")
        .isEmpty();
  }

  @Test
  void a_name_without_s_takes_a_plain_genitive() {
    DescriptionFacts facts = Cemetery.written(Cemetery.good().withNextSteps("praktikantens dag"));
    DescriptionFacts samira =
        new DescriptionFacts(
            facts.caseFile().withCitizen(facts.caseFile().citizen().withName("Samira Aziz")),
            facts.placement(),
            facts.company());
    assertThat(of(DescriptionRule.PERSON_WITHOUT_NAME, samira).getFirst().mends().getFirst())
        .hasFieldOrPropertyWithValue("text", "Samiras");
  }

  @ParameterizedTest
  @CsvSource({"25, 0", "26, 1"})
  void a_sentence_has_at_most_25_words(int words, int findings) {
    String text = "Kort. " + "ord ".repeat(words).strip() + ".";
    List<DescriptionFinding> found = of(DescriptionRule.LONG_SENTENCE, d -> d.withNextSteps(text));
    assertThat(found).hasSize(findings);
    assertThat(found)
        .allSatisfy(
            f -> {
              assertThat(f.args()).containsExactly(26, 25);
              assertThat(f.range()).isEqualTo(new TextRange(6, text.length()));
            });
  }

  @ParameterizedTest
  @CsvSource({"20, 8, 0", "20, 9, 1", "19, 19, 0"})
  void lix_above_45_is_hard_to_read(int words, int longWords, int findings) {
    // One long word is 5 points of 20, each word a sentence of its own: 1 + 5 × long words.
    String text = "langtord. ".repeat(longWords) + "ord. ".repeat(words - longWords);
    PlacementDescription only = PlacementDescription.empty().withNextSteps(text);
    List<DescriptionFinding> found = of(DescriptionRule.HARD_TO_READ, d -> only);
    assertThat(found).hasSize(findings);
    assertThat(found)
        .allSatisfy(
            f -> {
              assertThat(f.field()).isEqualTo(DescriptionField.NEXT_STEPS);
              assertThat(f.args()).containsExactly(46, 45);
            });
  }

  @Test
  void lix_of_exactly_45_is_fine() {
    // 25 words in 5 sentences, 10 of them long: 5 + 40.
    String text = ("langtord langtord ord ord ord. ").repeat(5);
    assertThat(Lix.of(text).orElseThrow().value()).isEqualTo(45);
    assertThat(
            of(DescriptionRule.HARD_TO_READ, d -> PlacementDescription.empty().withNextSteps(text)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', x, extent", "x, '', handling", "' ', ' ', both"})
  void an_accommodation_for_the_company_is_concrete(
      String extent, String handling, String missing) {
    DescriptionFacts facts = accommodation(a -> a.withExtent(extent).withHandling(handling));
    DescriptionFinding finding = of(DescriptionRule.ACCOMMODATION_NOT_CONCRETE, facts).getFirst();
    assertThat(finding.args())
        .containsExactly("Eget tempo", Phrase.of("description.missing." + missing));
    assertThat(finding.mends())
        .containsExactly(
            new Mend.OpenPlace(
                "open.ACCOMMODATIONS",
                List.of(),
                Place.ACCOMMODATIONS,
                facts.caseFile().accommodations().getFirst().id()));
    assertThat(CHECK.criteria(facts).of(CriterionCode.ACCOMMODATIONS).state())
        .isEqualTo(Criteria.State.STARTED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Sharing.class,
      names = {"UNDECIDED", "KEEP_PRIVATE"})
  void an_accommodation_not_for_the_company_need_not_be_concrete(Sharing sharing) {
    assertThat(
            of(
                DescriptionRule.ACCOMMODATION_NOT_CONCRETE,
                accommodation(a -> a.withExtent("").withSharing(sharing))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Migræne | Han har migræne. | 1",
        "Migræne | Migrænen kommer. | 1",
        "Dårlig søvn om natten | Han er god. | 0",
        "Urolig nattesøvn | Nattesøvnen er urolig. | 1",
        "Urolig nattesøvn | Et urolig sted. | 0",
        "Anfald af epilepsi | Han har epilepsi m.v. og får anfald. | 1",
        "Ro | Ro er godt. | 0"
      })
  void a_private_need_stays_out_of_the_text(String need, String text, int findings) {
    DescriptionFacts facts = accommodation(a -> a.withNeed(need).withSharing(Sharing.KEEP_PRIVATE));
    String all = "Vi ses. " + text;
    DescriptionFacts written = Cemetery.write(facts, facts.description().withNextSteps(all));
    List<DescriptionFinding> found = of(DescriptionRule.PRIVATE_ACCOMMODATION, written);
    assertThat(found).hasSize(findings);
    assertThat(found)
        .allSatisfy(
            f -> {
              assertThat(f.where().orElseThrow().of(all)).isEqualTo(text);
              assertThat(
                      ((Mend.TextMend) f.mends().getFirst())
                          .apply(written.description())
                          .nextSteps())
                  .isEqualTo("Vi ses.");
            });
  }

  @Test
  void what_the_company_knows_anyway_is_not_private() {
    DescriptionFacts facts = accommodation(a -> a);
    Accommodation shared =
        facts.caseFile().accommodations().getFirst().withHandling("pause ved migræne");
    Accommodation kept =
        shared.withId(ElementId.random()).withNeed("Migræne").withSharing(Sharing.KEEP_PRIVATE);
    DescriptionFacts both =
        new DescriptionFacts(
            facts.caseFile().withAccommodations(List.of(shared, kept)),
            facts.placement(),
            facts.company());
    assertThat(
            of(
                DescriptionRule.PRIVATE_ACCOMMODATION,
                Cemetery.write(both, both.description().withNextSteps("Migræne."))))
        .isEmpty();
  }

  @Test
  void the_contact_person_is_named() {
    UnaryOperator<PlacementDescription> nobody =
        d -> PlacementDescription.empty().withAgreement("Vi mødes.");
    DescriptionFinding finding = of(DescriptionRule.CONTACT_NOT_NAMED, nobody).getFirst();
    assertThat(finding.mends().getFirst().labelArgs()).containsExactly("Leif, graver");
    assertThat(
            ((Mend.TextMend) finding.mends().getFirst())
                .apply(nobody.apply(Cemetery.good()))
                .agreement())
        .isEqualTo("Vi mødes.\nKontaktperson er Leif, graver.");
    assertThat(
            of(
                DescriptionRule.CONTACT_NOT_NAMED,
                d -> PlacementDescription.empty().withTasks("I leifs gravhold")))
        .isEmpty();
  }

  @Test
  void with_nobody_chosen_everybody_at_the_company_is_offered() {
    DescriptionFacts facts = placement(p -> p.withContactPerson(null));
    Company company = Cemetery.company();
    Company two =
        company.withContacts(
            List.of(
                company.contacts().getFirst(),
                new ContactPerson(ElementId.random(), "Åse Bo", "", "", "")));
    DescriptionFacts nobody =
        new DescriptionFacts(
            facts.caseFile(), facts.placement().withDescription(PlacementDescription.empty()), two);
    assertThat(of(DescriptionRule.CONTACT_NOT_NAMED, nobody).getFirst().mends())
        .extracting(Mend::labelArgs)
        .containsExactly(List.of("Leif, graver"), List.of("Åse Bo"));
    assertThat(
            of(
                    DescriptionRule.CONTACT_NOT_NAMED,
                    new DescriptionFacts(facts.caseFile(), nobody.placement(), null))
                .getFirst()
                .mends())
        .containsExactly(new Mend.OpenPlace("open.COMPANY", List.of(), Place.COMPANY, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22. februar og 29. marts | 0",
        "22. og 29. marts | 0",
        "22/2 og 29/3 | 0",
        "22.02.2027 og 29-3-27 | 0",
        "2027-02-22 and 2027-03-29 | 0",
        "22 February and March 29th | 0",
        "the 22nd of February, 29 Mar | 0",
        "22. februar | 1",
        "22. februar og 22. feb. | 1",
        "25. januar og 25. april | 1",
        "31. februar og 99. marts | 1",
        "45/45 | 1",
        "løbende | 1"
      })
  void two_follow_ups_are_dated(String text, int findings) {
    assertThat(of(DescriptionRule.FOLLOW_UPS_NOT_DATED, d -> d.withAgreement("Leif. " + text)))
        .hasSize(findings);
  }

  @Test
  void dated_meetings_of_the_case_are_offered() {
    DescriptionFinding finding =
        of(DescriptionRule.FOLLOW_UPS_NOT_DATED, d -> d.withAgreement("Leif, 1. marts")).getFirst();
    assertThat(finding.args()).containsExactly(1);
    assertThat(((Mend.InsertText) finding.mends().getFirst()).text())
        .isEqualTo(
            "Opfølgning: 22. februar og 29. marts. Thomas, Leif og konsulenten deltager. Vi"
                + " vurderer opgaver, timer og fremskridt.");
    DescriptionFacts facts = Cemetery.written(Cemetery.good().withAgreement("Leif"));
    DescriptionFacts one =
        new DescriptionFacts(
            facts.caseFile().withFollowUps(facts.caseFile().followUps().subList(0, 1)),
            facts.placement(),
            facts.company());
    assertThat(of(DescriptionRule.FOLLOW_UPS_NOT_DATED, one).getFirst().mends())
        .containsExactly(new Mend.OpenPlace("open.FOLLOW_UPS", List.of(), Place.FOLLOW_UPS, null));
  }

  @Test
  void dated_follow_ups_say_who_and_what_for() {
    String bare = "Leif. 22. februar og 29. marts.";
    assertThat(
            CHECK.findings(Cemetery.written(Cemetery.good().withAgreement(bare))).stream()
                .map(DescriptionFinding::rule))
        .containsExactly(
            DescriptionRule.FOLLOW_UPS_WITHOUT_PARTICIPANTS,
            DescriptionRule.FOLLOW_UPS_WITHOUT_PURPOSE);
    assertThat(of(DescriptionRule.FOLLOW_UPS_WITHOUT_PARTICIPANTS, d -> d.withAgreement("Leif")))
        .isEmpty();
  }

  @Test
  void goals_have_a_date_and_a_measure_until_they_are_reached() {
    DescriptionFacts facts = Cemetery.written(Cemetery.good());
    Goal goal = facts.caseFile().goals().getFirst().withBy(null).withMeasure(" ");
    DescriptionFacts open =
        new DescriptionFacts(
            facts.caseFile().withGoals(List.of(goal)), facts.placement(), facts.company());
    assertThat(CHECK.findings(open))
        .extracting(DescriptionFinding::rule)
        .containsExactly(DescriptionRule.GOAL_WITHOUT_DATE, DescriptionRule.GOAL_WITHOUT_MEASURE);
    assertThat(CHECK.findings(open).getFirst().mends())
        .containsExactly(new Mend.OpenPlace("open.CITIZEN", List.of(), Place.CITIZEN, goal.id()));
    DescriptionFacts reached =
        new DescriptionFacts(
            facts.caseFile().withGoals(List.of(goal.withReached(LocalDate.of(2027, 2, 1)))),
            facts.placement(),
            facts.company());
    assertThat(CHECK.findings(reached)).isEmpty();
  }

  @Test
  void a_direction_points_further_than_the_internship() {
    UnaryOperator<PlacementDescription> near =
        d ->
            d.withDirection("Hækken i marts.")
                .withNextSteps("Vi ses efter de 13 uger.")
                .withPaidHours("Vi ser på det.");
    DescriptionFinding finding = of(DescriptionRule.LONGER_TERM_MISSING, near).getFirst();
    assertThat(((Mend.InsertText) finding.mends().getFirst()).text())
        .isEqualTo("På længere sigt går Thomas efter et job som gartnermedhjælper.");
    DescriptionFacts facts = Cemetery.written(near.apply(Cemetery.good()));
    DescriptionFacts aimless =
        new DescriptionFacts(
            facts.caseFile().withJobGoals(List.of()), facts.placement(), facts.company());
    assertThat(of(DescriptionRule.LONGER_TERM_MISSING, aimless).getFirst().mends())
        .containsExactly(new Mend.OpenPlace("open.CITIZEN", List.of(), Place.CITIZEN, null));
  }
}
