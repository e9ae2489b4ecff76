package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.rhythm.DueItem;
import brobygger.rhythm.DueRule;
import brobygger.samples.SampleCases;
import brobygger.texts.Language;
import brobygger.usecase.Turns;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.Due;
import brobygger.usecase.work.FindDue;
import brobygger.usecase.work.HomeFacts;
import brobygger.usecase.work.SnoozeDue;
import brobygger.usecase.work.TeamRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Putting off what is due, in a real vault. */
class SnoozeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 4);

  @TempDir Path folder;

  private People people;

  @BeforeEach
  void oneHomeWithTheSamples() {
    people = new People(folder);
    people.initWith("anna", SampleCases.on(TODAY));
  }

  private void inVault(Consumer<Vault> work) {
    OpenVaultOutcome outcome =
        people.vaults.open(people.home("anna"), People.PASSPHRASE.toCharArray());
    if (!(outcome instanceof OpenVaultOutcome.Opened(Vault vault))) {
      throw new AssertionError(outcome);
    }
    try (vault) {
      work.accept(vault);
    }
  }

  private static List<DueItem> due(Vault vault, LocalDate day) {
    return new FindDue(
            vault,
            new TeamRules(new ContentPacks(new ContentPackReader())).due(Language.DANISH),
            HomeFacts.CALM)
        .on(day).stream()
            .flatMap(due -> due instanceof Due.OfCase of ? Stream.of(of.item()) : Stream.of())
            .toList();
  }

  private static DueItem contact(Vault vault, LocalDate day) {
    return due(vault, day).stream()
        .filter(i -> i.rule() == DueRule.CONTACT_OVERDUE)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsPutOffWaitsUntilItsDayAndCallsAgain() {
    inVault(
        vault -> {
          DueItem item = contact(vault, TODAY);
          new SnoozeDue(vault.caseFiles()).until(item, UNTIL, "Peter er på ferie");
          assertThat(contact(vault, TODAY).isSnoozed()).isTrue();
          assertThat(due(vault, TODAY).getLast().rule()).isEqualTo(DueRule.CONTACT_OVERDUE);
          CaseFileId peter = item.caseId();
          List<DueItem> dayBefore = due(vault, UNTIL.minusDays(1));
          assertThat(dayBefore)
              .filteredOn(i -> i.caseId().equals(peter) && i.rule() == DueRule.CONTACT_OVERDUE)
              .allMatch(DueItem::isSnoozed);
          assertThat(due(vault, UNTIL)).noneMatch(DueItem::isSnoozed);
          // Nothing else of the same case waits with it.
          assertThat(due(vault, TODAY)).filteredOn(DueItem::isSnoozed).hasSize(1);
        });
  }

  @Test
  void itCanBeTakenBackAndUndoneAndStandsInTheHistory() {
    inVault(
        vault -> {
          SnoozeDue snooze = new SnoozeDue(vault.caseFiles());
          CaseFileId peter = contact(vault, TODAY).caseId();
          snooze.until(contact(vault, TODAY), UNTIL, "Peter er på ferie");
          snooze.takeBack(contact(vault, TODAY));
          assertThat(contact(vault, TODAY).isSnoozed()).isFalse();
          Turns.undo(vault.caseFiles(), peter);
          assertThat(contact(vault, TODAY).isSnoozed()).isTrue();
          Turns.undo(vault.caseFiles(), peter);
          assertThat(contact(vault, TODAY).isSnoozed()).isFalse();
          assertThat(vault.caseFiles().history(peter))
              .extracting(entry -> entry.label())
              .contains("due.snooze", "due.snooze.back");
          assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
        });
  }

  @Test
  void puttingOffAgainReplacesTheFirst() {
    inVault(
        vault -> {
          SnoozeDue snooze = new SnoozeDue(vault.caseFiles());
          snooze.until(contact(vault, TODAY), UNTIL, "Ferie");
          snooze.until(contact(vault, TODAY), UNTIL.plusDays(3), "Længere ferie");
          assertThat(vault.caseFiles().get(contact(vault, TODAY).caseId()).snoozes())
              .singleElement()
              .satisfies(s -> assertThat(s.reason()).isEqualTo("Længere ferie"));
        });
  }

  @Test
  void aReasonIsNeeded() {
    inVault(
        vault -> {
          DueItem item = contact(vault, TODAY);
          assertThatThrownBy(() -> new SnoozeDue(vault.caseFiles()).until(item, UNTIL, "  "))
              .isInstanceOf(InvalidValueException.class);
          assertThat(contact(vault, TODAY).isSnoozed()).isFalse();
        });
  }

  @Test
  void theCommandMarksWhatIsPutOffAndItTravelsWithTheCase() {
    inVault(
        vault ->
            new SnoozeDue(vault.caseFiles())
                .until(contact(vault, TODAY), UNTIL, "Peter er på ferie"));
    JsonNode due = people.in("anna", "due", "--json").json().get("due");
    JsonNode last = due.get(due.size() - 1);
    assertThat(last.get("snoozed").get("until").stringValue()).isEqualTo("2026-12-04");
    assertThat(last.get("snoozed").get("reason").stringValue()).isEqualTo("Peter er på ferie");
    assertThat(people.in("anna", "due").out())
        .contains("15 ting kalder", "Udskudt til 4. december 2026, fordi: Peter er på ferie");
    Path bundle = people.export("anna", last.get("case").stringValue());
    people.init("bo");
    assertThat(people.in("bo", "import", bundle.toString()).exitCode()).isZero();
    assertThat(people.in("bo", "due").out()).contains("fordi: Peter er på ferie");
  }
}
