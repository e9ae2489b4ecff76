package brobygger.desktop.field;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.accommodation.TaskLink;
import brobygger.casefile.citizen.Competence;
import brobygger.casefile.citizen.CompetenceSource;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.followup.Participant;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.Theme;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.goal.JobGoalRank;
import brobygger.casefile.goal.SubGoal;
import brobygger.casefile.order.Order;
import brobygger.casefile.order.Track;
import brobygger.casefile.placement.Attendance;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.placement.WorkDay;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import brobygger.casefile.value.Source;
import brobygger.edit.MadeEdit;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Invented cases for tests of the case's tabs: rich, empty and awkward. */
public final class SampleCase {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:14:00Z"), ZoneId.of("Europe/Copenhagen"));
  public static final WorkTask SALAD = WorkTask.named("Fylde salatbaren op");
  public static final ContactPerson FATIMA =
      new ContactPerson(ElementId.random(), "Fatima Lund", "køkkenleder", "22 33 44 55", "");
  public static final Company KITCHEN =
      Company.named("Fjordkøkkenet").withContacts(List.of(FATIMA));

  private SampleCase() {}

  public static CaseInMemory rich() {
    return new CaseInMemory(samira(), KITCHEN);
  }

  /** The rich case in the middle of today's follow-up. */
  public static CaseInMemory held() {
    CaseFile file = samira();
    FollowUp today = file.followUps().getLast();
    FollowUp under =
        today.withStatements(
            List.of(
                said(
                    Source.CONSULTANT,
                    Theme.TASKS,
                    "Samira skar grønt i 40 minutter uden at spørge."),
                said(
                    Source.COMPANY,
                    Theme.WORKS,
                    "Hun går i gang, når tavlen er skrevet. Uden tavle venter hun."),
                said(Source.CITIZEN, Theme.HARD, "Det larmer, når varerne kommer.")));
    Agreement board =
        new Agreement(
            ElementId.random(),
            "Fatima",
            "skriver tavlen hver aften",
            LocalDate.of(2026, 11, 25),
            AgreementState.OPEN,
            today.id());
    return new CaseInMemory(
        file.withFollowUps(List.of(file.followUps().getFirst(), under))
            .withAgreements(List.of(board)),
        KITCHEN);
  }

  private static Statement said(Source source, Theme theme, String text) {
    return new Statement(ElementId.random(), source, theme, text);
  }

  public static CaseInMemory empty() {
    return new CaseInMemory(
        FiveSteps.open("Peter Bro", new Owner("Anna Dahl", "Havnekøbing"), TODAY));
  }

  /** A placement without a single text, and a name as long as a name may be. */
  public static CaseInMemory awkward() {
    String longName =
        "Ægidius-Wolfgang Østergård 🧑‍🍳 ".repeat(7).strip().substring(0, 197).strip();
    Company company =
        Company.named("Søndre Bjergby Brugsforening og Landhandel ".repeat(4).strip());
    CaseFile file =
        FiveSteps.open(longName, new Owner("Anna Dahl", ""), TODAY)
            .withPlacements(
                List.of(
                    Placement.internship(
                            company.id(),
                            Period.weeks(TODAY.plusDays(6), 8),
                            Duration.ofMinutes(450))
                        .withFunctions(
                            List.of(
                                WorkFunction.named("مساعد مطبخ"),
                                WorkFunction.named("🍞 " + "Bageriopgaver".repeat(12))))))
            .withAccommodations(
                List.of(
                    new Accommodation(
                        ElementId.random(),
                        "🏋️ " + "Et meget langt behov uden ende ".repeat(6),
                        "",
                        "",
                        "",
                        "",
                        Sharing.UNDECIDED,
                        null,
                        List.of()),
                    new Accommodation(
                        ElementId.random(),
                        "لا رفع أثقال",
                        "٥ كيلو",
                        "",
                        "",
                        "",
                        Sharing.UNDECIDED,
                        null,
                        List.of())));
    return new CaseInMemory(file, company);
  }

  private static CaseFile samira() {
    WorkFunction salad =
        WorkFunction.named("Salatbar")
            .withTasks(List.of(WorkTask.named("Skære grønt"), SALAD, WorkTask.named("Rydde af")))
            .withStart(new StartLevel(FiveSteps.BEGINNER, LocalDate.of(2026, 10, 26)));
    WorkFunction dishes =
        WorkFunction.named("Opvask").withTasks(List.of(WorkTask.named("Tømme opvaskemaskinen")));
    Placement placement =
        Placement.internship(
                KITCHEN.id(), Period.weeks(LocalDate.of(2026, 10, 26), 8), Duration.ofHours(9))
            .withContactPerson(FATIMA.id())
            .withSchedule(
                List.of(day(DayOfWeek.MONDAY), day(DayOfWeek.WEDNESDAY), day(DayOfWeek.FRIDAY)))
            .withFunctions(List.of(salad, dishes))
            .withDescription(
                PlacementDescription.empty()
                    .withHeading("Praktik i Fjordkøkkenet")
                    .withPurpose(
                        "Samira vil arbejde med mad igen. I otte uger træner hun de faste"
                            + " morgenopgaver, så hun kan stå for salatbaren alene.")
                    .withTasks(
                        "Samira skærer grønt, fylder salatbaren op og rydder af. Derudover"
                            + " forefaldende opgaver.")
                    .withWorkingTime("Mandag, onsdag og fredag kl. 8.30–11.30. Ni timer om ugen."))
            .withAttendance(
                List.of(
                    new Attendance(
                        ElementId.random(),
                        new Period(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 23)),
                        Duration.ofHours(9),
                        Duration.ofHours(18),
                        Duration.ofHours(17),
                        "")));
    return FiveSteps.open(
            "Samira Aziz", new Owner("Anna Dahl", "Havnekøbing"), LocalDate.of(2026, 9, 1))
        .with(
            b ->
                b.placements(List.of(placement))
                    .order(
                        new Order(
                            Track.ESTABLISH_1B,
                            LocalDate.of(2026, 8, 28),
                            "Lønnede timer i et køkken",
                            ""))
                    .accommodations(accommodations())
                    .goals(goals())
                    .jobGoals(
                        List.of(
                            new JobGoal(
                                ElementId.random(),
                                JobGoalRank.A,
                                "Køkkenmedhjælper i kantine",
                                "Hun har lavet mad til mange i ti år."),
                            new JobGoal(ElementId.random(), JobGoalRank.B, "Hjælper i bageri", "")))
                    .followUps(followUps(placement.id())))
        .withCitizen(
            FiveSteps.open("Samira Aziz", new Owner("Anna", ""), TODAY)
                .citizen()
                .with(
                    c ->
                        c.born(LocalDate.of(1984, 4, 3))
                            .phone("20 30 40 50")
                            .email("samira@eksempel.dk")
                            .cpr(CprNumber.of("770981-4012"))
                            .wishes("Jeg vil gerne stå i et køkken igen og tjene mine egne penge.")
                            .background("Har været væk fra arbejdsmarkedet i fire år.")
                            .competences(
                                List.of(
                                    new Competence(
                                        ElementId.random(),
                                        CompetenceSource.HOME,
                                        "Har stået for mad til otte mennesker hver dag",
                                        List.of(
                                            WorkTask.named("Planlægge indkøb"),
                                            WorkTask.named("Skære grønt")))))));
  }

  /** The awkward case with a follow-up today, of people with names as long as names may be. */
  public static CaseInMemory crowded() {
    CaseInMemory open = awkward();
    String name = open.now().citizen().name();
    FollowUp today =
        FollowUp.planned(FollowUpKind.START_UP, TODAY)
            .with(
                b ->
                    b.place(name)
                        .participants(List.of(new Participant(ElementId.random(), name)))
                        .statements(
                            List.of(
                                said(Source.CITIZEN, Theme.ADJUSTMENTS, "🙂 " + name),
                                said(Source.COMPANY, Theme.OTHER, "مرحبا"))));
    open.edit(MadeEdit.of("test", file -> file.withFollowUps(List.of(today))));
    return open;
  }

  private static WorkDay day(DayOfWeek day) {
    return WorkDay.of(day, LocalTime.of(8, 30), LocalTime.of(11, 30));
  }

  private static List<Accommodation> accommodations() {
    return List.of(
        new Accommodation(
            ElementId.random(),
            "Løft",
            "Højst 5 kg, og ikke over skulderhøjde",
            "Kasser pakkes om til små bakker ved køkkenbordet",
            "Fatima pakker om, når varerne kommer",
            "Kan bære bakker og fylde op hele formiddagen",
            Sharing.TELL_COMPANY,
            LocalDate.of(2026, 12, 8),
            List.of(new TaskLink(ElementId.random(), SALAD.id()))),
        new Accommodation(
            ElementId.random(),
            "Uro og mange beskeder på én gang",
            "",
            "En tavle med dagens tre opgaver",
            "",
            "",
            Sharing.UNDECIDED,
            null,
            List.of()),
        new Accommodation(
            ElementId.random(),
            "Sover dårligt",
            "To nætter om ugen",
            "Møder kl. 8.30 og ikke før",
            "Samira ringer til Fatima inden kl. 8",
            "Er frisk og hurtig fra kl. 9",
            Sharing.KEEP_PRIVATE,
            null,
            List.of()));
  }

  private static List<Goal> goals() {
    return List.of(
        new Goal(
            ElementId.random(),
            "Samira står alene for salatbaren tre formiddage om ugen",
            "Fatima skal ikke minde om noget i to uger",
            "Hun vil kunne vise sine børn, hvad hun laver",
            "",
            LocalDate.of(2026, 12, 18),
            null,
            List.of(
                new SubGoal(
                    ElementId.random(),
                    "Finder selv varerne på lageret",
                    LocalDate.of(2026, 11, 20),
                    LocalDate.of(2026, 11, 18)),
                new SubGoal(
                    ElementId.random(),
                    "Fylder op uden seddel",
                    LocalDate.of(2026, 12, 4),
                    null))));
  }

  private static List<FollowUp> followUps(ElementId placement) {
    FollowUp held =
        FollowUp.planned(FollowUpKind.COMPANY_VISIT, LocalDate.of(2026, 11, 10))
            .with(
                b ->
                    b.placement(placement)
                        .at(LocalTime.of(10, 0))
                        .place("Fjordkøkkenet")
                        .state(FollowUpState.HELD)
                        .statements(
                            List.of(
                                new Statement(
                                    ElementId.random(),
                                    Source.CONSULTANT,
                                    Theme.TASKS,
                                    "Samira fyldte salatbaren op uden at spørge."))));
    FollowUp planned =
        FollowUp.planned(FollowUpKind.COMPANY_VISIT, TODAY)
            .with(
                b ->
                    b.placement(placement)
                        .at(LocalTime.of(10, 0))
                        .place("Fjordkøkkenet")
                        .purpose("Se på pauserne, og om hun er klar til at stå alene om fredagen")
                        .participants(
                            List.of(
                                new Participant(ElementId.random(), "Samira"),
                                new Participant(ElementId.random(), "Fatima Lund"))));
    return List.of(held, planned);
  }
}
