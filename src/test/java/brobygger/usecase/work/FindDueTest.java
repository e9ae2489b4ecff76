package brobygger.usecase.work;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.company.Company;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.ExitStatus;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.MemoryVault;
import brobygger.desktop.field.SampleCase;
import brobygger.finding.FindingText;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.rhythm.DueRule;
import brobygger.samples.SampleCases;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.home.BackupState;
import brobygger.usecase.home.RecoveryState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The one list of what is due: what is in it besides the rhythm, and in which order. */
class FindDueTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate CLOSED = LocalDate.of(2021, 11, 24);
  private static final TeamRules RULES = new TeamRules(new ContentPacks(new ContentPackReader()));
  private static final HomeFacts LOUD =
      new HomeFacts(
          5,
          2,
          Optional.of(Instant.parse("2026-11-23T15:12:00Z")),
          Optional.of(new BackupState(null, 0, true)),
          RecoveryState.NONE,
          ZoneId.of("Europe/Copenhagen"));

  private final MemoryVault vault = new MemoryVault();
  private final CaseFile closed =
      FiveSteps.open("Jonas Holm", new Owner("Anna Lund", ""), LocalDate.of(2020, 1, 6))
          .withClosure(new Closure(CLOSED, ExitStatus.EMPLOYMENT, ""));

  private List<Due> on(LocalDate day, HomeFacts facts) {
    return new FindDue(vault, RULES.due(Language.DANISH), facts).on(day);
  }

  private static FindingText words(Due due) {
    return RULES.words(new Texts(Language.DANISH)).of(due.finding());
  }

  private static Conflict conflict(String place) {
    return new Conflict(
        ElementId.random(),
        place,
        "\"\"",
        List.of(
            new Candidate(ElementId.random(), "\"A\"", "Bo Krogh", Instant.EPOCH),
            new Candidate(ElementId.random(), "\"B\"", "Anna Lund", Instant.EPOCH)));
  }

  @Test
  void aClosedCaseIsProposedForErasureFromTheDayTheTimeIsUp() {
    vault.caseFiles().add(closed, "test");
    assertThat(on(CLOSED.plusYears(5).minusDays(1), HomeFacts.CALM)).isEmpty();
    assertThat(on(CLOSED.plusYears(5), HomeFacts.CALM.keeping(6))).isEmpty();
    Due due = on(CLOSED.plusYears(5), HomeFacts.CALM).getFirst();
    assertThat(due.rule()).isEqualTo(DueRule.RETENTION.name());
    assertThat(words(due).what()).contains("Jonas Holm");
    assertThat(words(due).why()).contains("24. november 2021", "5 år");
  }

  @Test
  void whatIsUnsettledIsDueInAnOpenAndInAClosedCaseAndInACompany() {
    CaseFile disputed = closed.withConflicts(List.of(conflict("/citizen/phone")));
    Company company = SampleCase.KITCHEN.withConflicts(List.of(conflict("/about")));
    vault.caseFiles().add(disputed, "test");
    vault.companies().add(company, "test");
    List<Due> due = on(CLOSED.plusYears(1), HomeFacts.CALM);
    assertThat(due)
        .extracting(each -> words(each).what())
        .containsExactly("Jonas Holm: 1 uafklaret ændring", "Fjordkøkkenet: 1 uafklaret ændring");
    assertThat(due.getLast())
        .isInstanceOfSatisfying(
            Due.OfHome.class, of -> assertThat(of.company()).isEqualTo(company.id()));
  }

  @Test
  void theHomeItselfIsInTheSameListAtItsPlace() {
    vault.caseFiles().add(closed, "test");
    List<Due> due = on(TODAY, LOUD);
    assertThat(due)
        .extracting(Due::rule)
        .containsExactly("EARLIER_DAY", "DRAFTS", "BACKUP", "RETENTION", "RECOVERY_KEY");
    assertThat(words(due.getFirst()).why()).contains("23. november 2026 kl. 16.12");
    assertThat(words(due.get(2)).what()).contains("ingen sikkerhedskopi");
  }

  @Test
  void whatIsDueInOneCaseIsItsPartOfTheListInTheSameOrder() {
    MemoryVault samples = MemoryVault.withSamples(TODAY);
    FindDue find = new FindDue(samples, RULES.due(Language.DANISH), LOUD);
    for (int days = 0; days < 200; days += 40) {
      LocalDate day = TODAY.plusDays(days);
      List<Due> all = find.on(day);
      for (CaseFile file : SampleCases.on(TODAY).cases()) {
        assertThat(find.in(file, day))
            .containsExactlyElementsOf(
                all.stream()
                    .filter(
                        due -> due instanceof Due.OfCase of && of.item().caseId().equals(file.id()))
                    .toList());
      }
    }
  }
}
