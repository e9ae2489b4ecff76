package brobygger.description;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.goal.JobGoalRank;
import brobygger.casefile.goal.SubGoal;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.placement.WorkDay;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import brobygger.guide.ContentPack;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Thomas at Solby Kirkegård, whose figures stand in the sources: 13 weeks, nine hours, Monday,
 * Wednesday and Friday 9–12, Leif the gravedigger, follow-ups 22 February and 29 March.
 */
public final class Cemetery {
  public static final LocalDate START = LocalDate.of(2027, 1, 25);

  private static final ContentPacks PACKS = new ContentPacks(new ContentPackReader());

  private Cemetery() {}

  public static ContentPack pack(Language language) {
    return PACKS.builtIn(
        language == Language.DANISH
            ? brobygger.guide.Language.DANISH
            : brobygger.guide.Language.ENGLISH);
  }

  public static DescriptionTexts texts(Language language) {
    return new DescriptionTexts(new Texts(language), pack(language)::stepName);
  }

  /** Watches the words of both packs, proposes in one language. */
  public static DescriptionCheck check(Language language) {
    return new DescriptionCheck(
        new DescriptionWords(
            Stream.of(Language.values()).flatMap(l -> pack(l).vagueWords().stream()).toList(),
            Stream.of(Language.values()).flatMap(l -> pack(l).healthWords().stream()).toList()),
        texts(language));
  }

  public static Company company() {
    return Company.named("Solby Kirkegård")
        .withContacts(List.of(new ContactPerson(ElementId.random(), "Leif", "graver", "", "")));
  }

  /** Everything settled in the case, and nothing written. */
  public static DescriptionFacts unwritten() {
    Company company = company();
    Placement placement =
        Placement.internship(company.id(), Period.weeks(START, 13), Duration.ofHours(9))
            .withContactPerson(company.contacts().getFirst().id())
            .withSchedule(
                Stream.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY)
                    .map(day -> WorkDay.of(day, LocalTime.of(9, 0), LocalTime.of(12, 0)))
                    .toList())
            .withFunctions(
                List.of(
                    WorkFunction.named("Kirkegårdsarbejde")
                        .withTasks(
                            Stream.of("rive stier", "klippe hække", "grave ud")
                                .map(WorkTask::named)
                                .toList())));
    CaseFile caseFile =
        FiveSteps.open("Thomas Holm", new Owner("Anna", ""), START.minusDays(20))
            .withPlacements(List.of(placement))
            .withFollowUps(
                List.of(
                    visit(placement, LocalDate.of(2027, 3, 29)),
                    visit(placement, LocalDate.of(2027, 2, 22))))
            .withAccommodations(
                List.of(
                    new Accommodation(
                        ElementId.random(),
                        "Eget tempo",
                        "én opgave ad gangen",
                        "Leif giver én opgave ad gangen",
                        "Leif",
                        "arbejder bedst ude",
                        Sharing.TELL_COMPANY,
                        null,
                        List.of())))
            .withGoals(
                List.of(
                    new Goal(
                        ElementId.random(),
                        "Thomas møder alle aftalte dage",
                        "mindst 35 af 39 dage",
                        "",
                        "",
                        LocalDate.of(2027, 4, 25),
                        null,
                        List.of(
                            new SubGoal(
                                ElementId.random(),
                                "Thomas klipper hækken alene",
                                LocalDate.of(2027, 3, 1),
                                null)))))
            .withJobGoals(
                List.of(
                    new JobGoal(ElementId.random(), JobGoalRank.C, "chauffør", ""),
                    new JobGoal(ElementId.random(), JobGoalRank.A, "gartnermedhjælper", "")));
    return new DescriptionFacts(caseFile, placement, company);
  }

  private static FollowUp visit(Placement placement, LocalDate on) {
    return FollowUp.planned(FollowUpKind.COMPANY_VISIT, on).withPlacement(placement.id());
  }

  public static DescriptionFacts written(PlacementDescription description) {
    return write(unwritten(), description);
  }

  public static DescriptionFacts write(DescriptionFacts facts, PlacementDescription description) {
    Placement placement = facts.placement().withDescription(description);
    return new DescriptionFacts(
        facts.caseFile().withPlacements(List.of(placement)), placement, facts.company());
  }

  /** The good description: our own words around the sources' facts. */
  public static PlacementDescription good() {
    return new PlacementDescription(
        "Praktik på Solby Kirkegård",
        "Arbejde ude. Én opgave ad gangen.",
        "Thomas er 38 år og vil gerne arbejde ude med hænderne. I 13 uger træner han at møde alle"
            + " de aftalte dage og løse sine opgaver alene.",
        "• Den 1. marts klipper Thomas hækken alene.\n"
            + "• På længere sigt arbejder vi mod lønnede timer.",
        "Thomas holder stierne rene, klipper hække, passer blomster og hjælper Leif med at grave.",
        "Mandag, onsdag og fredag kl. 9–12. Ni timer om ugen.",
        "Thomas får én opgave ad gangen og holder pause, når opgaven er slut.",
        "Leif er graver og kontaktperson for Thomas.\n"
            + "Vi mødes 22. februar og 29. marts. Thomas, Leif og konsulenten deltager. Vi vurderer"
            + " samarbejde, fremskridt og timer.",
        "Vi aftaler en ny praktik med flere timer eller et job, når de 13 uger er gået.",
        "Når Thomas klarer hækkene alene, taler vi med Leif om timer med løn.",
        List.of());
  }

  /** The same in English. */
  public static PlacementDescription goodEnglish() {
    return new PlacementDescription(
        "Internship at Solby Cemetery",
        "Work outdoors. One task at a time.",
        "Thomas is 38 and wants to work outdoors. For 13 weeks he trains turning up on all agreed"
            + " days and doing his tasks alone.",
        "• On 1 March Thomas cuts the hedge alone.\n• Later we work towards paid hours.",
        "Thomas keeps the paths clean, cuts hedges, tends flowers and digs with Leif.",
        "Monday, Wednesday and Friday 9:00–12:00. Nine hours a week.",
        "Thomas gets one task at a time and takes a break when it is done.",
        "Leif the gravedigger is the contact person.\n"
            + "We meet on 22 February and 29 March. Thomas, Leif and the consultant take part. We"
            + " assess tasks, hours and progress.",
        "We agree a new internship with more hours or a job when the 13 weeks are over.",
        "When Thomas cuts the hedges alone, we talk with Leif about paid hours.",
        List.of());
  }

  /** The kind of description that the sources warn against. */
  public static PlacementDescription poor() {
    return PlacementDescription.empty()
        .withHeading("Praktik")
        .withWishes("Praktikanten indgår i det daglige arbejde")
        .withTasks("Forefaldende arbejde")
        .withWorkingTime("Ca. 30 timer om ugen.");
  }
}
