package brobygger.desktop.staircase;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.WorkDay;
import brobygger.casefile.staircase.GoodEnough;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.SmallStep;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.SupportShare;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import brobygger.casefile.value.Source;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** An invented case in its third week at a plant nursery. */
public final class Jonas {
  /** The day the tests happen on. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  public static final ContactPerson GRETHE =
      new ContactPerson(ElementId.random(), "Grethe Lund", "gartner", "20 30 40 50", "");
  public static final Company NURSERY =
      Company.named("Birkelund Planteskole").withContacts(List.of(GRETHE));

  private Jonas() {}

  /** A case with nothing in it yet. */
  public static CaseFile empty() {
    return FiveSteps.open("Jonas Holm", new Owner("Anna Vind", "Jobcenter"), day(10, 20));
  }

  /** A case with these functions at the nursery. */
  public static CaseFile with(List<WorkFunction> functions) {
    Placement placement =
        Placement.internship(NURSERY.id(), Period.weeks(day(11, 2), 13), Duration.ofHours(9))
            .withContactPerson(GRETHE.id())
            .withSchedule(
                List.of(
                    WorkDay.of(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                    WorkDay.of(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                    WorkDay.of(DayOfWeek.THURSDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))))
            .withFunctions(functions);
    return empty().withPlacements(List.of(placement));
  }

  /** The case of the mock-up. */
  public static CaseFile rich() {
    return with(List.of(plants()));
  }

  /** Six functions, with names that are long, right to left, or pictures. */
  public static CaseFile awkward() {
    List<WorkFunction> functions = new ArrayList<>();
    functions.add(plants());
    functions.add(WorkFunction.named("Pakning af ordrer og alt det, der følger med, ".repeat(4)));
    functions.add(WorkFunction.named("🌱 Såning 👩🏽‍🌾"));
    functions.add(WorkFunction.named("العناية بالنباتات في المشتل"));
    functions.add(differing());
    functions.add(WorkFunction.named("Oprydning"));
    return with(functions);
  }

  /** Watering and potting, agreed at the second step with a target passed. */
  public static WorkFunction plants() {
    return WorkFunction.named("Pasning af planter")
        .withTasks(
            List.of(
                WorkTask.named("vande"),
                WorkTask.named("ompotte"),
                WorkTask.named("mærke"),
                WorkTask.named("rydde borde")))
        .withStart(new StartLevel(FiveSteps.BEGINNER, day(11, 2)))
        .withTargets(
            List.of(
                target(
                    FiveSteps.SELF_STARTING,
                    day(11, 15),
                    "Starter selv på bordene tirsdag og torsdag, uden at Grethe siger til.",
                    "En tavle med dagens borde · Grethe ser forbi kl. 9.30"),
                target(FiveSteps.SELF_DRIVING, day(12, 5), "", ""),
                target(FiveSteps.TRAINED, LocalDate.of(2027, 1, 15), "", "")))
        .withObservations(
            List.of(
                seen(FiveSteps.ADVANCED_BEGINNER, day(11, 10), Source.CITIZEN),
                seen(FiveSteps.ADVANCED_BEGINNER, day(11, 10), Source.COMPANY)))
        .withSmallSteps(
            List.of(
                new SmallStep(
                    ElementId.random(), day(11, 17), Source.COMPANY, "Startede selv på bord 4"),
                new SmallStep(
                    ElementId.random(),
                    day(11, 12),
                    Source.CITIZEN,
                    "Husker rækkefølgen uden seddel")))
        .withGoodEnough(
            new GoodEnough(
                "12 borde på en formiddag",
                "højst ét forkert mærke om dagen",
                "finder selv næste bord"));
  }

  /** Citizen and company see it differently, with a longer trail behind. */
  public static WorkFunction differing() {
    return WorkFunction.named("Kundekontakt ved kassen")
        .withStart(new StartLevel(FiveSteps.BEGINNER, day(11, 2)))
        .withTargets(
            List.of(
                target(FiveSteps.ADVANCED_BEGINNER, day(11, 9), "", ""),
                target(FiveSteps.SELF_STARTING, day(11, 16), "", ""),
                target(FiveSteps.SELF_STARTING, day(12, 16), "", "")))
        .withObservations(
            List.of(
                seen(FiveSteps.BEGINNER, day(11, 4), Source.CONSULTANT),
                seen(FiveSteps.SELF_DRIVING, day(11, 8), Source.CITIZEN),
                seen(FiveSteps.ADVANCED_BEGINNER, day(11, 12), Source.COMPANY),
                seen(FiveSteps.SELF_STARTING, day(11, 18), Source.CITIZEN),
                seen(FiveSteps.ADVANCED_BEGINNER, day(11, 20), Source.COMPANY),
                seen(FiveSteps.ADVANCED_BEGINNER, day(11, 21), Source.CONSULTANT)))
        .withSupportShares(
            List.of(
                new SupportShare(ElementId.random(), day(11, 4), Source.COMPANY, 90),
                new SupportShare(ElementId.random(), day(11, 12), Source.COMPANY, 60),
                new SupportShare(ElementId.random(), day(11, 20), Source.COMPANY, 45),
                new SupportShare(ElementId.random(), day(11, 18), Source.CITIZEN, 30)));
  }

  private static Target target(MasteryStep step, LocalDate by, String learn, String help) {
    return new Target(ElementId.random(), step, by, learn, help);
  }

  private static Observation seen(MasteryStep step, LocalDate on, Source source) {
    return new Observation(ElementId.random(), step, on, source, "Klarede tre borde alene.");
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
