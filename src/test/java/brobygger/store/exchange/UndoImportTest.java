package brobygger.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.Placement;
import brobygger.edit.MadeEdit;
import brobygger.samples.SampleCases;
import brobygger.store.Engines;
import brobygger.store.Home;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.Imports.Arrival;
import brobygger.usecase.bundle.UndoImportOutcome;
import brobygger.usecase.bundle.UndoImportOutcome.Blocked;
import brobygger.usecase.bundle.UndoImportOutcome.Nothing;
import brobygger.usecase.bundle.UndoImportOutcome.Obstacle;
import brobygger.usecase.bundle.UndoImportOutcome.Reason;
import brobygger.usecase.bundle.UndoImportOutcome.Undone;
import brobygger.usecase.history.CaseSummary;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.history.FollowUpSummary;
import brobygger.usecase.history.Relation;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What an import did is turned round exactly, and nothing that was here before is lost. */
@ParameterizedClass
@EnumSource(Engines.class)
class UndoImportTest {
  @Parameter Engines engine;

  @TempDir Path temp;
  private Home home;
  private Vault ida;
  private Vault bo;
  private CaseFile thomas;
  private DocumentKey key;

  @BeforeEach
  void twoVaults() {
    ida = new Home(temp.resolve("ida"), engine).create(Home.IDA);
    home = new Home(temp.resolve("bo"), engine);
    bo = home.create(Home.BO);
    thomas = Home.thomas();
    key = DocumentKey.of(thomas.id());
    ida.caseFiles().add(thomas, "case.new");
    ida.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Kom til tiden")));
  }

  @AfterEach
  void bothAreSound() {
    assertThat(ida.check()).isInstanceOf(CheckReport.Sound.class);
    assertThat(bo.check()).isInstanceOf(CheckReport.Sound.class);
    ida.close();
    bo.close();
  }

  /** Everything a user can see of a vault, but the audit log. */
  private record Seen(
      List<DocumentHistory> documents, List<CaseSummary> cases, List<FollowUpSummary> meetings) {
    static Seen in(Vault vault) {
      List<DocumentHistory> documents = new ArrayList<>();
      vault.caseFiles().all().stream()
          .map(line -> vault.histories().export(DocumentKey.of(line.id())))
          .forEach(documents::add);
      vault.companies().all().stream()
          .map(line -> vault.histories().export(DocumentKey.of(line.id())))
          .forEach(documents::add);
      return new Seen(
          documents,
          vault.caseFiles().all(),
          vault.caseFiles().followUps(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)));
    }
  }

  private static BundleHeader header(UUID id) {
    return new BundleHeader(
        id,
        Instant.parse("2026-03-01T10:00:00Z"),
        new BundleHeader.Sender(Home.IDA, new UUID(3, 4)),
        "Til gennemsyn");
  }

  /** Documents that come in with a file. */
  static Arrival arrival(List<DocumentHistory> documents) {
    return new Arrival(header(UUID.randomUUID()), documents, List.of(), Set.of());
  }

  private void take(DocumentKey... keys) {
    bo.imports()
        .take(arrival(Arrays.stream(keys).map(each -> ida.histories().export(each)).toList()));
  }

  private Undone undone() {
    UndoImportOutcome outcome = bo.imports().undo(false);
    assertThat(outcome).isInstanceOf(Undone.class);
    return (Undone) outcome;
  }

  private List<DocumentKey> samplesAtIda() {
    SampleCases samples = SampleCases.on(LocalDate.of(2026, 3, 2));
    samples.companies().forEach(company -> ida.companies().add(company, "company.new"));
    samples.cases().forEach(file -> ida.caseFiles().add(file, "case.new"));
    return Stream.concat(
            samples.companies().stream().map(company -> DocumentKey.of(company.id())),
            samples.cases().stream().map(file -> DocumentKey.of(file.id())))
        .toList();
  }

  @Test
  void aCaseThatCameNewGoesAwayAgain() {
    Seen before = Seen.in(bo);
    take(key);
    assertThat(undone()).isEqualTo(new Undone(Set.of(key), Set.of(), List.of()));
    assertThat(Seen.in(bo)).isEqualTo(before);
    assertThat(bo.caseFiles().find(thomas.id())).isEmpty();
  }

  @Test
  void allSampleCasesGoAwayWithTheirCompaniesAndListsAndTheRestStays() {
    bo.caseFiles()
        .add(Home.thomas().withCitizen(thomas.citizen().withName("Bos egen")), "case.new");
    Seen before = Seen.in(bo);
    List<DocumentKey> keys = samplesAtIda();
    take(keys.toArray(DocumentKey[]::new));
    assertThat(bo.caseFiles().all()).hasSizeGreaterThan(5);
    Undone undone = undone();
    assertThat(undone.removed()).hasSameSizeAs(keys);
    assertThat(undone.removed(DocumentKind.COMPANY))
        .isEqualTo(SampleCases.on(LocalDate.of(2026, 3, 2)).companies().size());
    assertThat(Seen.in(bo)).isEqualTo(before);
  }

  @Test
  void aCaseThatWasBroughtUpToDateIsByteForByteWhatItWas() {
    take(key);
    Seen before = Seen.in(bo);
    for (int i = 0; i < 70; i++) {
      ida.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Notat " + i)));
    }
    ida.caseFiles().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Thomas Berg Holm")));
    take(key);
    assertThat(bo.caseFiles().all().getFirst().name()).isEqualTo("Thomas Berg Holm");
    assertThat(undone()).isEqualTo(new Undone(Set.of(), Set.of(key), List.of()));
    assertThat(Seen.in(bo)).isEqualTo(before);
  }

  @Test
  void aSecondUndoSaysThereIsNothingToUndo() {
    assertThat(bo.imports().undo(false)).isEqualTo(new Nothing());
    assertThat(bo.imports().last()).isEmpty();
    take(key);
    assertThat(bo.imports().last()).isPresent();
    undone();
    assertThat(bo.imports().last()).isEmpty();
    assertThat(bo.imports().undo(false)).isEqualTo(new Nothing());
    assertThat(bo.imports().undo(true)).isEqualTo(new Nothing());
  }

  @Test
  void onlyTheLastImportIsTurnedRound() {
    take(key);
    Seen before = Seen.in(bo);
    take(samplesAtIda().toArray(DocumentKey[]::new));
    undone();
    assertThat(Seen.in(bo)).isEqualTo(before);
    assertThat(bo.imports().undo(false)).isEqualTo(new Nothing());
  }

  @Test
  void anImportThatChangedNothingLeavesTheOneBeforeToBeUndone() {
    take(key);
    take(key);
    assertThat(undone().removed()).containsExactly(key);
  }

  @Test
  void theUndoneComesInAgainAndGoesAgain() {
    Seen before = Seen.in(bo);
    for (int again = 0; again < 3; again++) {
      assertThat(bo.histories().relation(ida.histories().export(key))).isEqualTo(Relation.NEW);
      take(key);
      assertThat(bo.check()).isInstanceOf(CheckReport.Sound.class);
      assertThat(bo.caseFiles().get(thomas.id())).isEqualTo(ida.caseFiles().get(thomas.id()));
      undone();
      assertThat(Seen.in(bo)).isEqualTo(before);
    }
  }

  @Test
  void theWayBackSurvivesARestart() {
    Seen before = Seen.in(bo);
    take(key);
    bo.close();
    bo = home.open();
    assertThat(bo.imports().last().orElseThrow())
        .satisfies(
            last -> {
              assertThat(last.sender()).isEqualTo("Ida Holm");
              assertThat(last.cases()).isEqualTo(1);
              assertThat(last.companies()).isZero();
            });
    undone();
    bo.close();
    bo = home.open();
    assertThat(bo.missingSince()).isEmpty();
    assertThat(Seen.in(bo)).isEqualTo(before);
    assertThat(bo.imports().undo(false)).isEqualTo(new Nothing());
  }

  @Test
  void whatWasWorkedOnSinceStopsAllOfItAndSaysWhich() {
    List<DocumentKey> keys = samplesAtIda();
    take(Stream.concat(Stream.of(key), keys.stream()).toArray(DocumentKey[]::new));
    bo.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Bos notat")));
    Seen before = Seen.in(bo);
    assertThat(bo.imports().undo(false))
        .isEqualTo(new Blocked(List.of(new Obstacle(key, "Thomas Berg", Reason.EDITED)), true));
    assertThat(Seen.in(bo)).isEqualTo(before);
    assertThat(bo.imports().last()).isPresent();
  }

  @Test
  void onRequestTheRestIsUndoneAndTheEditedCaseStays() {
    List<DocumentKey> keys = samplesAtIda();
    take(Stream.concat(Stream.of(key), keys.stream()).toArray(DocumentKey[]::new));
    bo.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Bos notat")));
    DocumentHistory edited = bo.histories().export(key);
    Undone undone = (Undone) bo.imports().undo(true);
    assertThat(undone.left()).extracting(Obstacle::document).containsExactly(key);
    assertThat(undone.removed()).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(bo.histories().export(key)).isEqualTo(edited);
    assertThat(bo.caseFiles().all()).hasSize(1);
    assertThat(bo.imports().undo(true)).isEqualTo(new Nothing());
  }

  @Test
  void aCompanyThatACaseOfOnesOwnCameToUseStays() {
    SampleCases samples = SampleCases.on(LocalDate.of(2026, 3, 2));
    CaseFile placed =
        samples.cases().stream().filter(file -> !file.placements().isEmpty()).findFirst().get();
    CompanyId used = placed.placements().getFirst().company();
    Company company =
        samples.companies().stream().filter(each -> each.id().equals(used)).findFirst().get();
    ida.companies().add(company, "company.new");
    take(DocumentKey.of(used));
    bo.caseFiles().add(own(placed, used), "case.new");
    DocumentKey companyKey = DocumentKey.of(used);
    assertThat(bo.imports().undo(false))
        .isEqualTo(
            new Blocked(List.of(new Obstacle(companyKey, company.name(), Reason.IN_USE)), false));
    // There is no rest to undo; the import can still be turned round when the way is free.
    assertThat(bo.imports().undo(true)).isInstanceOf(Blocked.class);
    assertThat(bo.companies().find(used)).isPresent();
  }

  private static CaseFile own(CaseFile like, CompanyId used) {
    List<Placement> placements =
        like.placements().stream().filter(p -> p.company().equals(used)).toList();
    return Home.thomas().withPlacements(placements);
  }

  @Test
  void aPersonErasedSinceStaysErasedAndTheRestIsUndone() {
    List<DocumentKey> keys = samplesAtIda();
    take(Stream.concat(Stream.of(key), keys.stream()).toArray(DocumentKey[]::new));
    bo.erasures().erase(thomas.id(), "bad om det");
    Undone undone = undone();
    assertThat(undone.removed()).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(bo.erasures().erased(key)).isTrue();
    StoreProblem problem =
        catchThrowableOfType(StoreProblemException.class, () -> take(key)).problem();
    assertThat(problem).isInstanceOf(StoreProblem.ErasedBefore.class);
  }

  @Test
  void anUndoneCaseCanBeErasedAfterItCameAgain() {
    take(key);
    undone();
    take(key);
    bo.erasures().erase(thomas.id(), "bad om det");
    assertThat(bo.check()).isInstanceOf(CheckReport.Sound.class);
  }

  @Test
  void aMergeIsTakenBackToOnesOwnState() {
    take(key);
    ida.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Idas notat")));
    ida.caseFiles().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Thomas hos Ida")));
    bo.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Bos notat")));
    bo.caseFiles().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Thomas hos Bo")));
    Seen before = Seen.in(bo);
    take(key);
    assertThat(Seen.in(bo)).isNotEqualTo(before);
    assertThat(bo.caseFiles().get(thomas.id()).notes()).hasSize(3);
    assertThat(undone()).isEqualTo(new Undone(Set.of(), Set.of(key), List.of()));
    assertThat(Seen.in(bo)).isEqualTo(before);
    take(key);
    assertThat(bo.caseFiles().get(thomas.id()).notes()).hasSize(3);
    undone();
    assertThat(Seen.in(bo)).isEqualTo(before);
  }

  @Test
  void theAuditLogSaysWhoUndidIt() {
    take(key);
    undone();
    assertThat(bo.audit().entries(thomas.id()))
        .extracting(AuditEntry::action, AuditEntry::what, AuditEntry::who)
        .contains(
            org.assertj.core.groups.Tuple.tuple(AuditAction.IMPORT_UNDONE, "Ida Holm", "Bo Lund"));
  }

  @Test
  void aRefusedHistoryLeavesTheImportBeforeToBeUndone() {
    take(key);
    DocumentHistory good = ida.histories().export(key);
    DocumentHistory bad =
        new DocumentHistory(
            key, good.document().replace("Thomas", "Tomas"), good.head(), good.revisions());
    Arrival arrival = new Arrival(header(UUID.randomUUID()), List.of(bad), List.of(), Set.of());
    assertThat(
            catchThrowableOfType(StoreProblemException.class, () -> bo.imports().take(arrival))
                .problem())
        .isInstanceOf(StoreProblem.BadHistory.class);
    assertThat(undone().removed()).containsExactly(key);
  }
}
