package brobygger.store.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.Elements;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.Period;
import brobygger.edit.CitizenEdits;
import brobygger.edit.Edit;
import brobygger.edit.MadeEdit;
import brobygger.store.Engines;
import brobygger.store.Home;
import brobygger.usecase.Turns;
import brobygger.usecase.history.CaseFiles;
import brobygger.usecase.history.CaseSummary;
import brobygger.usecase.history.CompanySummary;
import brobygger.usecase.history.FollowUpSummary;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.history.UndoStep;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engines.class)
class KeptDocumentsTest {
  @Parameter Engines engine;

  @TempDir Path temp;
  Home home;
  Vault vault;
  CaseFile thomas;

  @BeforeEach
  void newVault() {
    home = new Home(temp, engine);
    vault = home.create();
    thomas = Home.thomas();
    vault.caseFiles().add(thomas, "case.new");
  }

  @AfterEach
  void nothingIsOutOfOrderAfterwards() {
    assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    vault.close();
  }

  private CaseFiles cases() {
    return vault.caseFiles();
  }

  private void restart() {
    vault.close();
    vault = home.open();
  }

  private String name() {
    return cases().get(thomas.id()).citizen().name();
  }

  private static void refused(StoreProblem problem, ThrowingCallable call) {
    assertThatExceptionOfType(StoreProblemException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
  }

  @Test
  void anEditIsKeptWithAuthorDeviceTimeLabelAndPlaces() {
    CaseFile edited =
        cases().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Thomas Bjerg")));
    assertThat(edited.citizen().name()).isEqualTo("Thomas Bjerg");
    List<HistoryEntry> history = cases().history(thomas.id());
    assertThat(history).hasSize(2);
    HistoryEntry newest = history.getFirst();
    assertThat(newest.author()).isEqualTo("Ida Holm");
    assertThat(newest.ownDevice()).isTrue();
    assertThat(newest.time()).isEqualTo(Home.CLOCK.instant());
    assertThat(newest.kind()).isEqualTo(RevisionKind.EDIT);
    assertThat(newest.label()).isEqualTo("citizen.name");
    assertThat(newest.places()).containsExactly("/citizen/name");
    assertThat(newest.id()).isEqualTo(cases().head(thomas.id()));
    assertThat(history.getLast().kind()).isEqualTo(RevisionKind.CREATE);
  }

  @Test
  void anEditThatChangesNothingLeavesNoTrace() {
    RevisionId before = cases().head(thomas.id());
    cases().edit(thomas.id(), MadeEdit.of("citizen.name", file -> file));
    cases().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named(thomas.citizen().name())));
    assertThat(cases().head(thomas.id())).isEqualTo(before);
    assertThat(cases().history(thomas.id())).hasSize(1);
  }

  @Test
  void anEditThatTheDomainRefusesChangesNothing() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> cases().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named(" "))));
    assertThat(cases().get(thomas.id())).isEqualTo(thomas);
    cases().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Still works")));
    assertThat(name()).isEqualTo("Still works");
  }

  @Test
  void anEditCannotTurnACaseIntoAnother() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                cases()
                    .edit(thomas.id(), MadeEdit.of("x", file -> file.withId(CaseFileId.random()))));
    assertThat(cases().all()).hasSize(1);
  }

  @Test
  void anEditIsMadeOnWhatIsThereAndNotOnWhatWasRead() {
    Edit<CaseFile> edit = CitizenEdits.set(CitizenEdits.PHONE, "20 30 40 50");
    CaseFile seen = edit.made(thomas);
    cases().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("One")));
    CaseFile kept = cases().edit(thomas.id(), edit.knowing(thomas, seen));
    assertThat(kept.citizen().phone()).isEqualTo("20 30 40 50");
    assertThat(name()).isEqualTo("One");
  }

  @Test
  void theSameCaseCannotBeAddedTwice() {
    refused(
        new StoreProblem.AlreadyHere(brobygger.usecase.history.DocumentKey.of(thomas.id())),
        () -> cases().add(Home.named("Other").apply(thomas), "case.new"));
    assertThat(name()).isEqualTo("Thomas Berg");
  }

  @Test
  void anUnknownCaseIsSaidToBeUnknown() {
    CaseFileId nobody = CaseFileId.random();
    StoreProblem unknown = new StoreProblem.Unknown("CASE:" + nobody);
    refused(unknown, () -> cases().get(nobody));
    refused(unknown, () -> cases().edit(nobody, MadeEdit.of("x", file -> file)));
    refused(unknown, () -> Turns.undo(cases(), nobody));
    refused(unknown, () -> cases().undoState(nobody));
    refused(unknown, () -> cases().history(nobody));
    refused(unknown, () -> cases().head(nobody));
    assertThat(cases().find(nobody)).isEmpty();
  }

  @Test
  void aRevisionOfAnotherCaseIsUnknown() {
    CaseFile other = Home.thomas();
    RevisionId foreign = cases().add(other, "case.new");
    refused(
        new StoreProblem.Unknown("revision " + foreign), () -> cases().at(thomas.id(), foreign));
  }

  @Test
  void undoAndRedoWalkThroughTheEdits() {
    cases().edit(thomas.id(), MadeEdit.of("first", Home.named("One")));
    cases().edit(thomas.id(), MadeEdit.of("second", Home.named("Two")));
    assertUndo("second", null);
    assertThat(Turns.undo(cases(), thomas.id())).map(c -> c.citizen().name()).contains("One");
    assertUndo("first", "second");
    assertThat(Turns.undo(cases(), thomas.id())).contains(thomas);
    assertUndo(null, "first");
    assertThat(Turns.undo(cases(), thomas.id())).isEmpty();
    assertThat(Turns.redo(cases(), thomas.id())).map(c -> c.citizen().name()).contains("One");
    assertThat(Turns.redo(cases(), thomas.id())).map(c -> c.citizen().name()).contains("Two");
    assertThat(Turns.redo(cases(), thomas.id())).isEmpty();
    assertThat(Turns.undo(cases(), thomas.id())).map(c -> c.citizen().name()).contains("One");
  }

  @Test
  void undoAndRedoWorkAfterARestart() {
    cases().edit(thomas.id(), MadeEdit.of("first", Home.named("One")));
    cases().edit(thomas.id(), MadeEdit.of("second", Home.named("Two")));
    restart();
    Turns.undo(cases(), thomas.id());
    restart();
    assertThat(name()).isEqualTo("One");
    assertUndo("first", "second");
    Turns.redo(cases(), thomas.id());
    restart();
    assertThat(name()).isEqualTo("Two");
  }

  @Test
  void aNewEditAfterAnUndoEndsTheRedo() {
    cases().edit(thomas.id(), MadeEdit.of("first", Home.named("One")));
    Turns.undo(cases(), thomas.id());
    cases().edit(thomas.id(), MadeEdit.of("other", Home.named("Other")));
    assertThat(Turns.redo(cases(), thomas.id())).isEmpty();
    assertThat(Turns.undo(cases(), thomas.id())).contains(thomas);
  }

  @Test
  void theCreationItselfCannotBeTakenBack() {
    assertThat(Turns.undo(cases(), thomas.id())).isEmpty();
    assertUndo(null, null);
  }

  @Test
  void undoIsHistoryTooAndNamesWhatItTookBack() {
    cases().edit(thomas.id(), MadeEdit.of("first", Home.named("One")));
    RevisionId edit = cases().head(thomas.id());
    Turns.undo(cases(), thomas.id());
    HistoryEntry newest = cases().history(thomas.id()).getFirst();
    assertThat(newest.kind()).isEqualTo(RevisionKind.UNDO);
    assertThat(newest.undoes()).isEqualTo(edit);
    assertThat(newest.label()).isEqualTo("first");
    assertThat(newest.places()).containsExactly("/citizen/name");
  }

  @Test
  void undoOfOneCaseLeavesTheOthersAlone() {
    CaseFile other = Home.thomas();
    cases().add(other, "case.new");
    cases().edit(thomas.id(), MadeEdit.of("first", Home.named("One")));
    cases().edit(other.id(), MadeEdit.of("first", Home.named("Other")));
    Turns.undo(cases(), thomas.id());
    assertThat(cases().get(other.id()).citizen().name()).isEqualTo("Other");
    assertThat(name()).isEqualTo("Thomas Berg");
  }

  @Test
  void anyEarlierStateCanBeSeenAndRestoredAsAChangeOfItsOwn() {
    RevisionId genesis = cases().head(thomas.id());
    cases().edit(thomas.id(), MadeEdit.of("first", Home.named("One")));
    RevisionId one = cases().head(thomas.id());
    cases().edit(thomas.id(), MadeEdit.of("second", Home.noted("En note")));
    assertThat(cases().at(thomas.id(), one)).isEqualTo(Home.named("One").apply(thomas));
    assertThat(cases().restore(thomas.id(), genesis)).isEqualTo(thomas);
    assertThat(cases().history(thomas.id())).hasSize(4);
    assertThat(cases().history(thomas.id()).getFirst().label()).isEqualTo("history.restore");
    assertThat(Turns.undo(cases(), thomas.id())).map(c -> c.notes().size()).contains(1);
  }

  @Test
  void restoringTheNewestStateChangesNothing() {
    assertThat(cases().restore(thomas.id(), cases().head(thomas.id()))).isEqualTo(thomas);
    assertThat(cases().history(thomas.id())).hasSize(1);
  }

  @Test
  void longHistoriesPassSnapshotsAndReplayToTheSameStates() {
    for (int i = 1; i <= 150; i++) {
      cases().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Navn " + i)));
    }
    List<HistoryEntry> history = cases().history(thomas.id());
    assertThat(history).hasSize(151);
    for (int i : new int[] {1, 63, 64, 65, 127, 128, 129, 150}) {
      assertThat(cases().at(thomas.id(), history.get(150 - i).id()).citizen().name())
          .isEqualTo("Navn " + i);
    }
  }

  @Test
  void theLineOfACaseIsInThePhaseOfTheCaseOnEveryDay() {
    Company first = Company.named("Solby Kirkegård");
    Company next = Company.named("Havnens Lager");
    for (Company each : List.of(first, next)) {
      vault.companies().add(each, "company.new");
    }
    List<Placement> placements =
        List.of(
            Placement.internship(
                next.id(), Period.weeks(Home.DAY.plusWeeks(20), 4), Duration.ofHours(9)),
            Placement.internship(first.id(), Period.weeks(Home.DAY, 4), Duration.ofHours(9)),
            Placement.internship(
                first.id(), Period.weeks(Home.DAY.plusWeeks(2), 6), Duration.ofHours(9)));
    CaseFile file =
        cases()
            .edit(
                thomas.id(), MadeEdit.of("placement.new", each -> each.withPlacements(placements)));
    for (LocalDate day = Home.DAY.minusDays(2);
        day.isBefore(Home.DAY.plusWeeks(26));
        day = day.plusDays(1)) {
      CaseSummary line = cases().all().getFirst();
      assertThat(line.phaseOn(day)).as("%s", day).isEqualTo(file.phaseOn(day));
      assertThat(line.companyOn(day)).isEqualTo(file.currentPlacement(day).orElseThrow().company());
    }
    assertThat(cases().all().getFirst().phaseOn(Home.DAY.plusWeeks(3)))
        .as("while one runs, a later one is planned")
        .isEqualTo(CasePhase.DURING);
  }

  @Test
  void listsShowTheNewestState() {
    Company company = Company.named("Solby Kirkegård").withTown("8000 Aarhus");
    vault.companies().add(company, "company.new");
    Placement placement =
        Placement.internship(company.id(), Period.weeks(Home.DAY, 13), Duration.ofHours(9));
    FollowUp planned = FollowUp.planned(FollowUpKind.values()[0], Home.DAY.plusDays(20));
    FollowUp later = FollowUp.planned(FollowUpKind.values()[0], Home.DAY.plusDays(55));
    cases()
        .edit(
            thomas.id(),
            MadeEdit.of(
                "placement.new",
                file ->
                    file.withPlacements(Elements.add(file.placements(), placement))
                        .withFollowUps(List.of(later, planned))));
    assertThat(cases().all())
        .containsExactly(
            new CaseSummary(
                thomas.id(),
                "Thomas Berg",
                "Ida Holm",
                Home.DAY,
                null,
                List.of(
                    new CaseSummary.PlacementLine(
                        new Period(Home.DAY, Home.DAY.plusWeeks(13).minusDays(1)), company.id())),
                Home.DAY.plusDays(20),
                Home.CLOCK.instant()));
    assertThat(cases().followUps(Home.DAY, Home.DAY.plusDays(20)))
        .extracting(FollowUpSummary::followUp)
        .containsExactly(planned.id());
    assertThat(cases().followUps(Home.DAY, Home.DAY.plusYears(1)))
        .extracting(FollowUpSummary::followUp)
        .containsExactly(planned.id(), later.id());
    Turns.undo(cases(), thomas.id());
    assertThat(cases().followUps(Home.DAY, Home.DAY.plusYears(1))).isEmpty();
    assertThat(vault.companies().all())
        .containsExactly(
            new CompanySummary(
                company.id(), "Solby Kirkegård", "", "8000 Aarhus", Home.CLOCK.instant()));
  }

  @Test
  void documentsGivesEveryCaseButNoCompany() {
    CaseFile other = Home.thomas();
    cases().add(other, "case.new");
    vault.companies().add(Company.named("Museet"), "company.new");
    assertThat(cases().documents()).containsExactlyInAnyOrder(thomas, other);
    assertThat(vault.companies().documents()).hasSize(1);
  }

  @Test
  void awkwardNamesAreKeptAsTheyAre() {
    for (String name :
        List.of("👩‍🌾 Åse", "محمد", "x".repeat(200), "'; DROP TABLE document; --")) {
      cases().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named(name)));
      restart();
      assertThat(name()).isEqualTo(name);
      assertThat(cases().all()).extracting(CaseSummary::name).containsExactly(name);
    }
  }

  @Test
  void editsFromManyThreadsComeOneAfterTheOther() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<CaseFile>> edits =
          java.util.stream.IntStream.range(0, 40)
              .mapToObj(
                  i ->
                      threads.submit(
                          () ->
                              cases()
                                  .edit(
                                      thomas.id(),
                                      MadeEdit.of("note.add", Home.noted("Note " + i)))))
              .toList();
      for (Future<CaseFile> edit : edits) {
        edit.get();
      }
    }
    assertThat(cases().get(thomas.id()).notes()).hasSize(40);
    assertThat(cases().history(thomas.id())).hasSize(41);
  }

  @Test
  void aCaseThatHasGrownTooLargeIsRefusedAndTheEarlierStateStays() {
    String text = "x".repeat(20_000);
    assertThatExceptionOfType(StoreProblemException.class)
        .isThrownBy(
            () ->
                cases()
                    .edit(
                        thomas.id(),
                        MadeEdit.of(
                            "note.add",
                            file -> {
                              CaseFile grown = file;
                              for (int i = 0; i < 430; i++) {
                                grown = Home.noted(i + text.substring(10)).apply(grown);
                              }
                              return grown;
                            })))
        .satisfies(e -> assertThat(e.problem()).isInstanceOf(StoreProblem.TooLarge.class));
    assertThat(cases().get(thomas.id())).isEqualTo(thomas);
  }

  @Test
  void anOlderChangeIsTakenBackAndWhatWasDoneSinceStays() {
    cases().edit(thomas.id(), MadeEdit.of("name", Home.named("One")));
    RevisionId renamed = cases().head(thomas.id());
    cases()
        .edit(
            thomas.id(),
            MadeEdit.of(
                "followup.plan",
                file ->
                    file.withFollowUps(
                        List.of(FollowUp.planned(FollowUpKind.CONTACT, file.opened())))));
    CaseFile back = cases().turn(thomas.id(), renamed).orElseThrow();
    assertThat(back.citizen().name()).isEqualTo("Thomas Berg");
    assertThat(back.followUps()).hasSize(1);
    restart();
    assertUndo("followup.plan", "name");
    assertThat(Turns.undo(cases(), thomas.id())).contains(thomas);
    assertThat(Turns.redo(cases(), thomas.id()).orElseThrow().followUps()).hasSize(1);
    assertThat(Turns.redo(cases(), thomas.id()).orElseThrow().citizen().name()).isEqualTo("One");
  }

  @Test
  void aChangeThatAnotherRestsOnIsNotTakenBackByItself() {
    cases().edit(thomas.id(), MadeEdit.of("first", Home.named("One")));
    RevisionId first = cases().head(thomas.id());
    cases().edit(thomas.id(), MadeEdit.of("second", Home.named("Two")));
    assertThat(cases().turn(thomas.id(), first)).isEmpty();
    assertThat(name()).isEqualTo("Two");
    assertUndo("second", null);
  }

  private void assertUndo(@Nullable String undo, @Nullable String redo) {
    var state = cases().undoState(thomas.id());
    assertThat(state.newest(false).map(UndoStep::label)).isEqualTo(Optional.ofNullable(undo));
    assertThat(state.newest(true).map(UndoStep::label)).isEqualTo(Optional.ofNullable(redo));
  }
}
