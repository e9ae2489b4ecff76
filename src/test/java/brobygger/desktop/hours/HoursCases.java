package brobygger.desktop.hours;

import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import brobygger.casefile.value.Source;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.edit.MadeEdit;
import brobygger.finding.FindingTexts;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Parent;

/** Invented plans of hours, and the tab that shows them. */
final class HoursCases {
  static final LocalDate START = LocalDate.of(2026, 10, 5);

  private HoursCases() {}

  static HourBlock block(HourKind kind, int days, int hours, String purpose, String... tasks) {
    return new HourBlock(
        ElementId.random(),
        kind,
        days,
        Duration.ofHours(hours),
        Stream.of(tasks).map(WorkTask::named).toList(),
        purpose,
        "");
  }

  /** Niels before anything is planned: 8 agreed hours, and the buffet trained since October. */
  static CaseInMemory niels() {
    WorkFunction buffet =
        WorkFunction.named("Buffet")
            .withStart(new StartLevel(FiveSteps.SELF_STARTING, START))
            .withObservations(
                List.of(
                    new Observation(
                        ElementId.random(),
                        FiveSteps.TRAINED,
                        LocalDate.of(2026, 11, 12),
                        Source.COMPANY,
                        "Det er hans buffet nu")));
    Placement placement =
        Placement.internship(SampleCase.KITCHEN.id(), Period.weeks(START, 20), Duration.ofHours(8))
            .withFunctions(List.of(buffet, WorkFunction.named("Smørrebrød")));
    return new CaseInMemory(
        FiveSteps.open("Niels Overgaard", new Owner("Anna Dahl", ""), START)
            .withPlacements(List.of(placement)),
        SampleCase.KITCHEN);
  }

  /** Niels with the whole worked example: 8, then 5 + 10, then 10 + 10. */
  static CaseInMemory planned() {
    CaseInMemory open = niels();
    set(
        open,
        new HybridPlan(
            List.of(
                new HybridPhase(
                    ElementId.random(),
                    START,
                    "Oplæring i buffet",
                    List.of(block(HourKind.INTERNSHIP, 4, 2, "Lære buffeten", "Buffet"))),
                new HybridPhase(
                    ElementId.random(),
                    START.plusWeeks(6),
                    "Løn for buffet",
                    List.of(
                        block(HourKind.PAID, 5, 1, "Buffeten skal stå klar", "Buffet"),
                        block(HourKind.INTERNSHIP, 5, 2, "Lære smørrebrød", "Smørrebrød"))),
                new HybridPhase(
                    ElementId.random(),
                    START.plusWeeks(12),
                    "",
                    List.of(
                        block(HourKind.PAID, 5, 2, "", "Buffet").withPlace("Nabokantinen"),
                        block(HourKind.INTERNSHIP, 5, 2, "Lære smørrebrød", "Smørrebrød")))),
            "Praktikaftale",
            ""));
    return open;
  }

  /** A full week of many blocks with names as long as names may be, over two years. */
  static CaseInMemory awkward() {
    CaseInMemory open = SampleCase.awkward();
    LocalDate from = open.now().placements().getFirst().period().start();
    String longTask = "🍞 " + "Bageriopgaver".repeat(12);
    List<HybridPhase> phases = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      phases.add(
          new HybridPhase(
              ElementId.random(),
              from.plusWeeks(11L * i),
              i == 0 ? "Meget langt navn uden ende ".repeat(6).strip() : "",
              List.of(
                  block(HourKind.INTERNSHIP, 5, 3, "", longTask, "مساعد مطبخ"),
                  block(HourKind.INTERNSHIP, 2, 1, "", longTask),
                  block(HourKind.PAID, 5, 4, "", "مساعد مطبخ", longTask))));
    }
    set(open, new HybridPlan(phases, longTask.substring(0, 100), "مساعد مطبخ"));
    return open;
  }

  private static void set(CaseInMemory open, HybridPlan plan) {
    open.edit(
        MadeEdit.of(
            "test",
            file -> file.withPlacements(List.of(file.placements().getFirst().withHybrid(plan)))));
  }

  static HoursWords words() {
    Texts texts = new Texts(Language.DANISH);
    return new HoursWords(
        texts,
        SampleCase.TODAY,
        new FindingTexts(texts, step -> step.code().toLowerCase(Locale.ROOT)));
  }

  static HoursViewModel model(CaseInMemory open) {
    return new HoursViewModel(open, words().texts(), SampleCase.TODAY);
  }

  static Parent node(CaseInMemory open) {
    return new HoursView(model(open), open, words(), text -> {}, () -> {}).node();
  }
}
