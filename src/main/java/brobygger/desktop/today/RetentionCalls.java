package brobygger.desktop.today;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.order.Closure;
import brobygger.desktop.CasePlace;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** Adds the closed cases that were kept for as long as was chosen, to be erased. */
public final class RetentionCalls implements Calls {
  private final Calls first;
  private final IntSupplier years;

  /**
   * @param first what comes before
   * @param years how long closed cases are kept
   */
  public RetentionCalls(Calls first, IntSupplier years) {
    this.first = first;
    this.years = years;
  }

  @Override
  public List<Call> of(
      List<CaseFile> cases, List<Company> companies, LocalDate today, Texts texts) {
    List<Call> calls = new ArrayList<>(first.of(cases, companies, today, texts));
    int kept = years.getAsInt();
    for (CaseFile file : cases) {
      Closure closure = file.closure();
      if (closure != null && !closure.on().plusYears(kept).isAfter(today)) {
        calls.add(
            new Call(
                Call.Weight.NOTE,
                texts.of("today.retention", file.citizen().name()),
                texts.of("today.retention.why", texts.when().date(closure.on()), kept),
                texts.of("today.retention.action"),
                CasePlace.of(file.id())));
      }
    }
    return List.copyOf(calls);
  }
}
