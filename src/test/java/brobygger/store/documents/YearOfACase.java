package brobygger.store.documents;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.company.Company;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.Theme;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.placement.Attendance;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.SmallStep;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.casefile.value.Period;
import brobygger.casefile.value.Source;
import brobygger.edit.MadeEdit;
import brobygger.usecase.home.Vault;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A year with one citizen as a consultant writes it down: two placements one after the other, a
 * visit every fortnight with what was said, steps that were seen, agreements, and a description
 * that is mended again and again.
 */
final class YearOfACase {
  private static final List<BiFunction<PlacementDescription, String, PlacementDescription>> PARTS =
      List.of(
          PlacementDescription::withWishes,
          PlacementDescription::withPurpose,
          PlacementDescription::withDirection,
          PlacementDescription::withTasks,
          PlacementDescription::withAccommodations,
          PlacementDescription::withAgreement,
          PlacementDescription::withNextSteps);
  private static final List<Function<PlacementDescription, String>> READ =
      List.of(
          PlacementDescription::wishes,
          PlacementDescription::purpose,
          PlacementDescription::direction,
          PlacementDescription::tasks,
          PlacementDescription::accommodations,
          PlacementDescription::agreement,
          PlacementDescription::nextSteps);

  private final Vault vault;
  private final Random random;
  private final SomeText some;
  private final CaseFileId id;
  private int placement;

  YearOfACase(Vault vault, long seed) {
    this.vault = vault;
    this.random = new Random(seed);
    this.some = new SomeText(random);
    LocalDate begun = LocalDate.of(2025, 3, 3);
    CaseFile file = FiveSteps.open("Thomas Berg", new Owner("Ida Holm", "Solby"), begun);
    this.id = file.id();
    vault.caseFiles().add(file, "case.new");
    edit("citizen.background", f -> f.withCitizen(f.citizen().withBackground(some.text(60))));
    edit("citizen.wishes", f -> f.withCitizen(f.citizen().withWishes(some.text(60))));
    for (int visit = 0; visit < 26; visit++) {
      LocalDate day = begun.plusWeeks(2L * visit);
      if (visit == 2 || visit == 15) {
        begin(day);
      }
      visit(day);
    }
  }

  CaseFileId id() {
    return id;
  }

  private void edit(String label, UnaryOperator<CaseFile> change) {
    vault.caseFiles().edit(id, MadeEdit.of(label, change));
  }

  private void begin(LocalDate day) {
    Company company = Company.named("Værksted " + day);
    vault.companies().add(company, "company.new");
    vault
        .companies()
        .edit(
            company.id(),
            MadeEdit.of("company.about", c -> c.withAbout(some.text(80)).withTown("Solby")));
    Placement begun =
        Placement.internship(
            company.id(), new Period(day, day.plusWeeks(24)), Duration.ofHours(12));
    placement = vault.caseFiles().get(id).placements().size();
    edit("placement.new", f -> f.withPlacements(Elements.add(f.placements(), begun)));
    for (int i = 0; i < 3; i++) {
      WorkFunction function = WorkFunction.named(some.text(2));
      placed("function.add", p -> p.withFunctions(Elements.add(p.functions(), function)));
    }
    for (int part = 0; part < PARTS.size(); part++) {
      int each = part;
      String text = some.text(60);
      placed(
          "description.mend", p -> p.withDescription(PARTS.get(each).apply(p.description(), text)));
    }
  }

  private void placed(String label, UnaryOperator<Placement> change) {
    edit(
        label,
        f -> {
          List<Placement> placements = new ArrayList<>(f.placements());
          placements.set(placement, change.apply(placements.get(placement)));
          return f.withPlacements(placements);
        });
  }

  private void followUp(String label, ElementId visit, UnaryOperator<FollowUp> change) {
    edit(
        label,
        f ->
            f.withFollowUps(
                f.followUps().stream()
                    .map(each -> each.id().equals(visit) ? change.apply(each) : each)
                    .toList()));
  }

  private void visit(LocalDate day) {
    boolean placed = !vault.caseFiles().get(id).placements().isEmpty();
    FollowUp planned =
        FollowUp.planned(FollowUpKind.COMPANY_VISIT, day)
            .withPurpose(some.text(12))
            .withAt(LocalTime.NOON);
    edit("followup.plan", f -> f.withFollowUps(Elements.add(f.followUps(), planned)));
    String note = some.text(70 + random.nextInt(50));
    for (int said = 0; said < 3; said++) {
      Statement statement =
          new Statement(ElementId.random(), Source.CITIZEN, Theme.values()[said], some.text(20));
      followUp(
          "visit.statement",
          planned.id(),
          v -> v.withStatements(Elements.add(v.statements(), statement)));
    }
    followUp("visit.assessment", planned.id(), v -> v.withAssessment(some.text(25)));
    followUp("followup.hold", planned.id(), v -> v.withState(FollowUpState.HELD));
    JournalNote written =
        new JournalNote(
            ElementId.random(),
            day.atTime(12, 0).toInstant(ZoneOffset.UTC),
            "Ida Holm",
            note,
            "",
            planned.id(),
            List.of());
    edit("notes.write", f -> f.withNotes(Elements.add(f.notes(), written)));
    for (int made = 0; made < 2; made++) {
      Agreement agreement =
          new Agreement(
              ElementId.random(),
              "Thomas",
              some.text(12),
              day.plusWeeks(2),
              AgreementState.OPEN,
              planned.id());
      edit("agreement.add", f -> f.withAgreements(Elements.add(f.agreements(), agreement)));
    }
    edit(
        "agreement.answer",
        f ->
            f.withAgreements(
                f.agreements().stream()
                    .map(a -> a.by() != null && a.by().equals(day) ? kept(a) : a)
                    .toList()));
    if (placed) {
      work(day);
    }
  }

  private static Agreement kept(Agreement agreement) {
    return agreement.withState(AgreementState.KEPT);
  }

  private void work(LocalDate day) {
    Observation seen =
        new Observation(
            ElementId.random(),
            FiveSteps.ALL.get(random.nextInt(FiveSteps.ALL.size())),
            day,
            Source.COMPANY,
            some.text(15));
    function("step.observe", f -> f.withObservations(Elements.add(f.observations(), seen)));
    SmallStep small = new SmallStep(ElementId.random(), day, Source.CITIZEN, some.text(6));
    function("step.small", f -> f.withSmallSteps(Elements.add(f.smallSteps(), small)));
    Attendance came =
        new Attendance(
            ElementId.random(),
            new Period(day.minusDays(13), day),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(15 + random.nextInt(9)),
            "");
    placed("attendance.add", p -> p.withAttendance(Elements.add(p.attendance(), came)));
    for (int mended = 0; mended < 3; mended++) {
      int part = random.nextInt(PARTS.size());
      placed(
          "description.mend",
          p ->
              p.withDescription(
                  PARTS
                      .get(part)
                      .apply(p.description(), some.mended(READ.get(part).apply(p.description())))));
    }
  }

  private void function(String label, UnaryOperator<WorkFunction> change) {
    int which = random.nextInt(3);
    placed(
        label,
        p -> {
          List<WorkFunction> functions = new ArrayList<>(p.functions());
          functions.set(which, change.apply(functions.get(which)));
          return p.withFunctions(functions);
        });
  }
}
