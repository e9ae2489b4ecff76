package brobygger.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.ExitStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody meets in a case that is closed. */
class PlannedMeetingsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private final CaseFile open =
      FiveSteps.open("Jonas Holm", new Owner("Anna", ""), TODAY.minusWeeks(20))
          .withFollowUps(
              List.of(
                  FollowUp.planned(FollowUpKind.CONTACT, TODAY.plusDays(3)),
                  FollowUp.planned(FollowUpKind.PHONE, TODAY.minusDays(3))));

  @Test
  void theyAreThereUntilTheDayTheCaseIsClosed() {
    assertThat(PlannedMeetings.of(open, TODAY)).hasSize(2);
    assertThat(PlannedMeetings.from(open, TODAY)).hasSize(1);
    CaseFile closed = open.withClosure(new Closure(TODAY, ExitStatus.EMPLOYMENT, ""));
    assertThat(PlannedMeetings.from(closed, TODAY.minusDays(1))).hasSize(1);
    assertThat(PlannedMeetings.of(closed, TODAY)).isEmpty();
  }
}
