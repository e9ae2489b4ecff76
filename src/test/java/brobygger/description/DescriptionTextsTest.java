package brobygger.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.placement.WorkDay;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import brobygger.texts.Language;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTextsTest {
  private static final DescriptionTexts DANISH = Cemetery.texts(Language.DANISH);
  private static final DescriptionTexts ENGLISH = Cemetery.texts(Language.ENGLISH);

  private static DescriptionFacts placement(UnaryOperator<Placement> change) {
    DescriptionFacts facts = Cemetery.unwritten();
    Placement placement = change.apply(facts.placement());
    return new DescriptionFacts(
        facts.caseFile().withPlacements(List.of(placement)), placement, facts.company());
  }

  private static DescriptionFacts caseFile(UnaryOperator<CaseFile> change) {
    DescriptionFacts facts = Cemetery.unwritten();
    return new DescriptionFacts(change.apply(facts.caseFile()), facts.placement(), facts.company());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HEADING | Praktik hos Solby Kirkegård: Kirkegårdsarbejde",
        "WISHES | Arbejder bedst ude.",
        "PURPOSE | Thomas møder alle aftalte dage. Sådan kan vi se det: Mindst 35 af 39 dage. Målet"
            + " er nået senest 25. april 2027.",
        "DIRECTION | • Thomas klipper hækken alene (senest 1. marts 2027)/På længere sigt går"
            + " Thomas efter et job som gartnermedhjælper.",
        "TASKS | • Kirkegårdsarbejde: rive stier, klippe hække og grave ud",
        "WORKING_TIME | Mandag, onsdag og fredag kl. 9–12. Ni timer om ugen i 13 uger, fra 25."
            + " januar 2027 til 25. april 2027.",
        "ACCOMMODATIONS | • Eget tempo (én opgave ad gangen). Leif giver én opgave ad gangen. Det"
            + " sørger Leif for.",
        "AGREEMENT | Kontaktperson er Leif, graver./Opfølgning: 22. februar og 29. marts. Thomas,"
            + " Leif og konsulenten deltager. Vi vurderer opgaver, timer og fremskridt.",
        "NEXT_STEPS | Når praktikken slutter, mødes vi og aftaler næste skridt. Thomas går efter et"
            + " job som gartnermedhjælper.",
        "PAID_HOURS | "
      })
  void proposes_each_field_in_danish(DescriptionField field, String text) {
    assertThat(DANISH.proposal(field, Cemetery.unwritten()))
        .isEqualTo(text == null ? "" : text.replace('/', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HEADING | Internship at Solby Kirkegård: Kirkegårdsarbejde",
        "WORKING_TIME | Monday, Wednesday and Friday 9:00–12:00. Nine hours a week for 13 weeks,"
            + " from 25 January 2027 to 25 April 2027.",
        "AGREEMENT | The contact person is Leif, graver./Follow-up: 22 February and 29 March."
            + " Thomas, Leif and the consultant take part. We assess tasks, hours and progress.",
        "NEXT_STEPS | When the internship ends, we meet and agree the next step. Thomas aims for a"
            + " job as gartnermedhjælper."
      })
  void proposes_in_english(DescriptionField field, String text) {
    assertThat(ENGLISH.proposal(field, Cemetery.unwritten())).isEqualTo(text.replace('/', '\n'));
  }

  @Test
  void a_danish_text_has_danish_headings_on_an_english_screen() {
    assertThat(ENGLISH.finished(Cemetery.written(Cemetery.good())).whole())
        .isEqualTo(DANISH.finished(Cemetery.written(Cemetery.good())).whole());
    assertThat(ENGLISH.finished(Cemetery.written(Cemetery.goodEnglish())).whole())
        .contains("Purpose")
        .doesNotContain("Formål");
  }

  @Test
  void an_empty_case_proposes_nothing_but_the_heading() {
    DescriptionFacts facts = Cemetery.unwritten();
    Placement bare =
        Placement.internship(
            facts.placement().company(), facts.placement().period(), Duration.ZERO);
    CaseFile empty =
        FiveSteps.open("Thomas", facts.caseFile().owner(), Cemetery.START)
            .withPlacements(List.of(bare));
    for (DescriptionField field : DescriptionField.values()) {
      assertThat(DANISH.proposal(field, new DescriptionFacts(empty, bare, null)))
          .as(field.name())
          .isEmpty();
    }
    assertThat(
            DANISH.proposal(
                DescriptionField.HEADING, new DescriptionFacts(empty, bare, Cemetery.company())))
        .isEqualTo("Praktik hos Solby Kirkegård");
  }

  @Test
  void days_with_the_same_hours_stand_together() {
    DescriptionFacts facts =
        placement(
            p ->
                p.withSchedule(
                    List.of(
                        WorkDay.of(DayOfWeek.FRIDAY, LocalTime.of(10, 0), LocalTime.of(13, 30)),
                        WorkDay.of(DayOfWeek.WEDNESDAY, LocalTime.of(8, 30), LocalTime.of(11, 30)),
                        WorkDay.of(DayOfWeek.MONDAY, LocalTime.of(8, 30), LocalTime.of(11, 30)))));
    assertThat(DANISH.schedule(facts.placement()))
        .isEqualTo("Mandag og onsdag kl. 8.30–11.30, fredag kl. 10–13.30.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60 | 1 time om ugen",
        "120 | To timer om ugen",
        "510 | 8,5 timer om ugen",
        "780 | 13 timer om ugen"
      })
  void hours_read_well(int minutes, String words) {
    DescriptionFacts facts = placement(p -> p.withWeeklyHours(Duration.ofMinutes(minutes)));
    assertThat(DANISH.proposal(DescriptionField.WORKING_TIME, facts))
        .contains(words + " i 13 uger");
  }

  @Test
  void an_open_end_names_only_the_first_day() {
    DescriptionFacts facts = placement(p -> p.withPeriod(new Period(Cemetery.START, null)));
    assertThat(DANISH.proposal(DescriptionField.WORKING_TIME, facts))
        .endsWith("Ni timer om ugen fra 25. januar 2027.");
    assertThat(DANISH.opening(facts))
        .isEqualTo("Thomas er i praktik hos Solby Kirkegård fra 25. januar 2027.");
  }

  @Test
  void targets_point_the_direction_by_date() {
    DescriptionFacts facts =
        placement(
            p ->
                p.withFunctions(
                    List.of(
                        p.functions()
                            .getFirst()
                            .withTargets(
                                List.of(
                                    target(FiveSteps.TRAINED, 4),
                                    target(FiveSteps.SELF_STARTING, 2))))));
    assertThat(DANISH.proposal(DescriptionField.DIRECTION, facts))
        .contains(
            "• Kirkegårdsarbejde: Selvstartende senest 1. februar 2027\n"
                + "• Kirkegårdsarbejde: Oplært senest 1. april 2027\n");
  }

  private static Target target(MasteryStep step, int month) {
    return new Target(ElementId.random(), step, LocalDate.of(2027, month, 1), "", "");
  }

  @Test
  void paid_hours_follow_the_plan() {
    HybridPhase phase =
        new HybridPhase(
            ElementId.random(),
            LocalDate.of(2027, 3, 8),
            "",
            List.of(
                block(HourKind.PAID, 1, "buffet"), block(HourKind.INTERNSHIP, 2, "smørrebrød")));
    HybridPhase paidOnly =
        new HybridPhase(
            ElementId.random(),
            LocalDate.of(2027, 4, 5),
            "",
            List.of(block(HourKind.PAID, 2, "buffet").withTasks(List.of())));
    HybridPhase training =
        new HybridPhase(
            ElementId.random(),
            Cemetery.START,
            "",
            List.of(block(HourKind.INTERNSHIP, 2, "buffet")));
    DescriptionFacts facts =
        placement(p -> p.withHybrid(new HybridPlan(List.of(paidOnly, phase, training), "", "")));
    assertThat(DANISH.proposal(DescriptionField.PAID_HOURS, facts))
        .isEqualTo(
            "Fra 8. marts 2027: 5 timer med løn om ugen til buffet. Ved siden af er 10 timer"
                + " praktik, i alt 15 timer om ugen.\n"
                + "Fra 5. april 2027: 10 timer med løn om ugen.");
  }

  private static HourBlock block(HourKind kind, int hours, String task) {
    return new HourBlock(
        ElementId.random(),
        kind,
        5,
        Duration.ofHours(hours),
        List.of(WorkTask.named(task)),
        "",
        "");
  }

  @Test
  void sentences_end_once_and_empty_parts_are_left_out() {
    DescriptionFacts facts =
        caseFile(
            c ->
                c.withAccommodations(
                        List.of(
                            c.accommodations()
                                .getFirst()
                                .withExtent("")
                                .withHandling("")
                                .withResponsible("")
                                .withNeed("Ro!")))
                    .withGoals(
                        List.of(
                            c.goals()
                                .getFirst()
                                .withText("graver alene.")
                                .withMeasure("")
                                .withBy(null)
                                .withSubGoals(
                                    List.of(
                                        c.goals()
                                            .getFirst()
                                            .subGoals()
                                            .getFirst()
                                            .withBy(null))))));
    assertThat(DANISH.proposal(DescriptionField.ACCOMMODATIONS, facts)).isEqualTo("• Ro!");
    assertThat(DANISH.proposal(DescriptionField.PURPOSE, facts)).isEqualTo("Graver alene.");
    assertThat(DANISH.proposal(DescriptionField.DIRECTION, facts))
        .startsWith("• Thomas klipper hækken alene\n");
  }

  @Test
  void reached_goals_are_not_proposed() {
    DescriptionFacts facts =
        caseFile(c -> c.withGoals(List.of(c.goals().getFirst().withReached(Cemetery.START))));
    assertThat(DANISH.proposal(DescriptionField.PURPOSE, facts)).isEmpty();
    assertThat(DANISH.proposal(DescriptionField.DIRECTION, facts))
        .isEqualTo("På længere sigt går Thomas efter et job som gartnermedhjælper.");
  }

  @Test
  void only_meetings_at_the_company_that_take_place_are_named() {
    DescriptionFacts facts =
        caseFile(
            c -> {
              ElementId id = c.placements().getFirst().id();
              FollowUp visit =
                  FollowUp.planned(FollowUpKind.COMPANY_VISIT, LocalDate.of(2027, 2, 8));
              return c.withFollowUps(
                  List.of(
                      visit,
                      visit
                          .withId(ElementId.random())
                          .withPlacement(id)
                          .withState(FollowUpState.CANCELLED),
                      FollowUp.planned(FollowUpKind.PHONE, LocalDate.of(2027, 2, 9))
                          .withPlacement(id),
                      FollowUp.planned(FollowUpKind.CLOSING, LocalDate.of(2027, 4, 20))
                          .withPlacement(id)));
            });
    assertThat(DANISH.datedFollowUps(facts)).containsExactly(LocalDate.of(2027, 4, 20));
  }

  @Test
  void the_finished_text_has_headings_and_leaves_empty_fields_out() {
    PlacementDescription short3 =
        PlacementDescription.empty()
            .withHeading("Praktik")
            .withWorkingTime("Mandag kl. 9–12. ")
            .withPurpose("Thomas graver.\n")
            .withTasks("• luge");
    FinishedText text = DANISH.finished(Cemetery.written(short3));
    assertThat(text.body())
        .isEqualTo(
            "Thomas er i praktik hos Solby Kirkegård i 13 uger, fra 25. januar 2027 til 25. april"
                + " 2027.\n\nFormål\nThomas graver.\n\nOpgaver\n• luge");
    assertThat(text.heading()).isEqualTo("Praktik");
    assertThat(text.wishes()).isEmpty();
    assertThat(text.workingTime()).isEqualTo("Mandag kl. 9–12.");
    assertThat(text.whole()).isEqualTo("Praktik\n\nArbejdstid\nMandag kl. 9–12.\n\n" + text.body());
    assertThat(text.lix()).isPresent();
  }

  @Test
  void nothing_written_gives_an_empty_text() {
    FinishedText text = DANISH.finished(Cemetery.unwritten());
    assertThat(text.whole()).isEmpty();
    assertThat(text.body()).isEmpty();
    assertThat(text.lix()).isEmpty();
  }

  @Test
  void an_unknown_company_is_not_named() {
    DescriptionFacts facts = Cemetery.unwritten();
    assertThat(DANISH.opening(new DescriptionFacts(facts.caseFile(), facts.placement(), null)))
        .startsWith("Thomas er i praktik i 13 uger");
    assertThat(
            DANISH.proposal(
                DescriptionField.HEADING,
                new DescriptionFacts(facts.caseFile(), facts.placement(), null)))
        .isEqualTo("Kirkegårdsarbejde");
  }

  @Test
  void mends_keep_the_rest_of_the_text() {
    PlacementDescription before = PlacementDescription.empty().withTasks("luge og rive");
    assertThat(
            new Mend.ReplaceRange(
                    "useName", List.of(), DescriptionField.TASKS, new TextRange(5, 7), "eller")
                .apply(before)
                .tasks())
        .isEqualTo("luge eller rive");
    assertThat(
            new Mend.ReplaceRange(
                    "useName", List.of(), DescriptionField.TASKS, new TextRange(5, 12), "x")
                .apply(before)
                .tasks())
        .isEqualTo("luge x");
    assertThat(
            new Mend.ReplaceRange(
                    "useName", List.of(), DescriptionField.TASKS, new TextRange(5, 13), "x")
                .apply(before))
        .as("the text has changed since")
        .isEqualTo(before);
    assertThat(
            new Mend.InsertText("insertProposal", List.of(), DescriptionField.TASKS, "grave")
                .apply(before)
                .tasks())
        .isEqualTo("luge og rive\ngrave");
  }
}
