package brobygger.desktop.followup;

import brobygger.casefile.Agreement;
import brobygger.casefile.AgreementAnswer;
import brobygger.casefile.AgreementOutcome;
import brobygger.casefile.AgreementState;
import brobygger.casefile.CaseFile;
import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import brobygger.casefile.FollowUp;
import brobygger.desktop.field.OpenCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Agreements made before a visit, and how they stand there: done, not done, or moved. */
public final class AgreementsAsked {
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
    Optional<Agreement> asked =
        hold.file().agreements().stream().filter(a -> a.id().equals(agreement)).findFirst();
    if (asked.isEmpty() || hold.isSealed()) {
      return;
    }
    Optional<AgreementAnswer> known = answer(agreement);
    LocalDate before = known.isPresent() ? known.get().before() : asked.get().by();
    boolean back = known.filter(a -> a.outcome() == outcome).isPresent();
    List<AgreementAnswer> others =
        hold.followUp().map(f -> f.visit().answers()).orElse(List.of()).stream()
            .filter(a -> !a.agreement().equals(agreement))
            .toList();
    List<AgreementAnswer> now = new ArrayList<>(others);
    if (!back) {
      now.add(new AgreementAnswer(ElementId.random(), agreement, outcome, before));
    }
    AgreementState state = back ? AgreementState.OPEN : state(outcome);
    LocalDate by = !back && outcome == AgreementOutcome.MOVED ? hold.nextDay() : before;
    open.edit(
        "followup.answer",
        file -> {
          CaseFile answered = hold.withSheet(file, sheet -> sheet.withAnswers(now));
          return answered.withAgreements(
              Elements.replace(
                  answered.agreements(),
                  Agreement::id,
                  agreement,
                  a -> a.withState(state).withBy(by)));
        });
  }

  private static AgreementState state(AgreementOutcome outcome) {
    return switch (outcome) {
      case DONE -> AgreementState.KEPT;
      case NOT_DONE -> AgreementState.DROPPED;
      case MOVED -> AgreementState.OPEN;
    };
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
