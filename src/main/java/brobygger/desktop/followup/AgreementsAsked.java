package brobygger.desktop.followup;

import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementAnswer;
import brobygger.casefile.followup.AgreementOutcome;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.OpenCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Agreements made before a visit, and how they stand there: done, not done, or moved. */
final class AgreementsAsked {
  private final OpenCase open;
  private final HoldFollowUp hold;

  AgreementsAsked(OpenCase open, HoldFollowUp hold) {
    this.open = open;
    this.hold = hold;
  }

  /** Those still open, and those answered at this visit. */
  public List<Agreement> all() {
    return hold.file().agreements().stream()
        .filter(a -> !hold.id().equals(a.origin()) && !isFromLater(a))
        .filter(a -> a.state() == AgreementState.OPEN || answer(a.id()).isPresent())
        .toList();
  }

  /** What was answered here, if anything. */
  public Optional<AgreementOutcome> outcome(ElementId agreement) {
    return answer(agreement).map(AgreementAnswer::outcome);
  }

  /**
   * Notes how it stands; a moved one has the day of the next follow-up. The same answer again takes
   * it back.
   */
  public void answer(ElementId agreement, AgreementOutcome outcome) {
    hold.unsealed(() -> open.edit(hold.edits().answer(agreement, outcome, hold.nextDay())));
  }

  private Optional<AgreementAnswer> answer(ElementId agreement) {
    return hold.followUp().map(f -> f.visit().answers()).orElse(List.of()).stream()
        .filter(a -> a.agreement().equals(agreement))
        .findFirst();
  }

  private boolean isFromLater(Agreement agreement) {
    LocalDate here = hold.followUp().map(FollowUp::on).orElse(LocalDate.MAX);
    return hold.file().followUps().stream()
        .anyMatch(f -> f.id().equals(agreement.origin()) && f.on().isAfter(here));
  }
}
