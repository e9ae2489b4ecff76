package brobygger.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.ExitStatus;
import brobygger.desktop.CasePlace;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which closed cases are proposed for erasure. */
final class RetentionCallsTest {
  private static final LocalDate CLOSED = LocalDate.of(2021, 11, 24);
  private final CaseFile file =
      FiveSteps.open("Jonas Holm", new Owner("Anna", ""), LocalDate.of(2020, 1, 6))
          .withClosure(new Closure(CLOSED, ExitStatus.EMPLOYMENT, ""));

  private static List<Call> on(LocalDate today, CaseFile caseFile) {
    return new RetentionCalls((cases, companies, day, texts) -> List.of(), () -> 5)
        .of(List.of(caseFile), List.of(), today, new Texts(Language.DANISH));
  }

  @Test
  void aClosedCaseIsProposedFromTheDayTheTimeIsUp() {
    assertThat(on(CLOSED.plusYears(5).minusDays(1), file)).isEmpty();
    assertThat(on(CLOSED.plusYears(5), file))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.title()).contains("Jonas Holm");
              assertThat(call.why()).contains("24. november 2021", "5 år");
              assertThat(call.place()).isEqualTo(CasePlace.of(file.id()));
            });
  }

  @Test
  void anOpenCaseIsNeverProposed() {
    assertThat(on(CLOSED.plusYears(30), file.withClosure(null))).isEmpty();
  }
}
