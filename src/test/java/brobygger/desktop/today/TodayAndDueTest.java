package brobygger.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.ExitStatus;
import brobygger.cli.People;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Later;
import brobygger.desktop.shell.Workbench;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.samples.SampleCases;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.FindDue;
import brobygger.usecase.work.HomeFacts;
import brobygger.usecase.work.TeamRules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Today says what {@code due} says, in the same order, on every day. */
class TodayAndDueTest {
  private static final LocalDate MADE = LocalDate.of(2026, 11, 23);
  private static final TeamRules RULES = new TeamRules(new ContentPacks(new ContentPackReader()));

  @TempDir static Path folder;
  private static People people;

  @BeforeAll
  static void oneHomeWithTheSamplesAndAnOldCase() {
    people = new People(folder);
    people.initWith("anna", SampleCases.on(MADE));
    try (Vault vault = open()) {
      vault
          .caseFiles()
          .add(
              FiveSteps.open("Jonas Holm", new Owner("anna", ""), MADE.minusYears(9))
                  .withClosure(new Closure(MADE.minusYears(6), ExitStatus.EMPLOYMENT, "")),
              "test");
    }
  }

  private static Vault open() {
    OpenVaultOutcome outcome =
        people.vaults.open(people.home("anna"), People.PASSPHRASE.toCharArray());
    if (outcome instanceof OpenVaultOutcome.Opened(Vault vault)) {
      return vault;
    }
    throw new AssertionError(outcome);
  }

  @Test
  void theyAreTheSameListInTheSameWordsAndOrder() {
    for (Language language : Language.values()) {
      for (int days = 0; days < 220; days += 27) {
        LocalDate day = MADE.plusDays(days);
        List<String> said = new ArrayList<>();
        JsonNode due =
            people
                .in("anna", "due", "--json", "--on", day.toString(), "--language", language.code())
                .json()
                .get("due");
        due.forEach(
            one ->
                said.add(
                    one.get("what").stringValue()
                        + " | "
                        + one.get("why").stringValue()
                        + " | "
                        + one.get("action").stringValue()));
        assertThat(today(day, language)).as(day + " " + language).isEqualTo(said);
        assertThat(said).hasSizeGreaterThan(8);
      }
    }
  }

  private static List<String> today(LocalDate day, Language language) {
    try (Vault vault = open()) {
      ZoneId zone = People.CLOCK.getZone();
      Clock clock = Clock.fixed(day.atTime(9, 30).atZone(zone).toInstant(), zone);
      BackgroundWork work =
          new BackgroundWork(
              Runnable::run,
              Runnable::run,
              failure -> {
                throw new AssertionError(failure);
              });
      Later never = (delay, action) -> () -> {};
      Workbench bench = Workbench.of(vault, work, never, clock, false);
      TodayViewModel model =
          new TodayViewModel(
              vault.caseFiles(),
              bench.companies(),
              (on, read) ->
                  new FindDue(
                          vault,
                          RULES.due(read),
                          HomeFacts.of(
                              vault, people.vaults.recovery(people.home("anna")), 5, People.CLOCK))
                      .on(on),
              RULES::words,
              work,
              clock);
      model.refresh(new Texts(language));
      Day shown = model.dayProperty().get().orElseThrow();
      List<Call> calls = new ArrayList<>(shown.now());
      calls.addAll(shown.later());
      return calls.stream()
          .map(call -> call.title() + " | " + call.why() + " | " + call.action())
          .toList();
    }
  }
}
